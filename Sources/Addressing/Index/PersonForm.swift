/// One way to write a person's name: the numbers of its words.
struct NameForm {
    var words: [Int]
    /// Whether all words are needed: an alias such as "the teacher of Tila" is no bag of names.
    var isWhole: Bool

    /// Whether each word written can be another word of this form.
    func fits(_ readings: [NamePart], in index: WordIndex) -> Bool {
        guard readings.count <= words.count, !isWhole || readings.count == words.count else { return false }
        return assign(readings[...], to: words, in: index)
    }

    private func assign(_ parts: ArraySlice<NamePart>, to free: [Int], in index: WordIndex) -> Bool {
        guard let part = parts.first else { return true }
        for (place, word) in free.enumerated() where part.fits(word, in: index) {
            var rest = free
            rest.remove(at: place)
            if assign(parts.dropFirst(), to: rest, in: index) { return true }
        }
        return false
    }
}

/// A written word within a name.
enum NamePart {
    /// A word like some words of names.
    case word(WordReading)
    /// A first letter.
    case initial(Character)
    /// A word like no name known.
    case unknown

    /// Whether it is a word of a name as it is written.
    var isRight: Bool {
        if case .word(let reading) = self { reading.likeness != .misspelt } else { false }
    }

    /// Whether it is a letter alone.
    var isInitial: Bool { if case .initial = self { true } else { false } }

    /// Whether it can stand for a word.
    func fits(_ word: Int, in index: WordIndex) -> Bool {
        switch self {
        case .word(let reading): reading.words.contains(word)
        case .initial(let letter): index.words[word].first == letter
        case .unknown: false
        }
    }
}
