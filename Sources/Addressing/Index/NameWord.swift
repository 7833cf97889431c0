/// How surely a written word is a word of somebody's name, the surest first.
enum Likeness: Int, Comparable {
    /// The same letters, accents and capitals aside, or another spelling of the same sound.
    case same
    /// The name as another script writes it.
    case heard
    /// One stroke off.
    case misspelt

    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// What a written word may be: words of names, by number, all equally like it.
struct WordReading {
    var likeness: Likeness
    var words: [Int]
}

/// All words of all names, found by their letters, their sound, or one stroke beside them.
struct WordIndex {
    private(set) var words: [String] = []
    private var numbers: [String: Int] = [:]
    private var bySound: [String: [Int]] = [:]
    private var byStem: [String: [Int]] = [:]
    private var byScript: [Script: [String: [Int]]] = [:]

    /// The number of a folded word, entered where it is new.
    mutating func number(of word: String) -> Int {
        if let number = numbers[word] { return number }
        let number = words.count
        words.append(word)
        numbers[word] = number
        guard let first = word.unicodeScalars.first, Script(first) == .latin else { return number }
        let sound = Phonetics.key(word)
        bySound[sound, default: []].append(number)
        if word.count >= 3 {
            for stem in EditDistance.stems(of: word) { byStem[stem, default: []].append(number) }
        }
        for script in [Script.greek, .cyrillic, .kana, .arabic, .hebrew] {
            guard let key = Transliteration.key(ofLatin: word, in: script), key.count > 1 else { continue }
            byScript[script, default: [:]][key, default: []].append(number)
        }
        return number
    }

    /// Whether a folded word is, letter for letter, in somebody's name.
    func contains(_ folded: String) -> Bool { numbers[folded] != nil }

    /// What a written word may be; `nil` where it is like no name.
    func reading(of token: Token) -> WordReading? {
        let exact = numbers[token.folded]
        switch token.script {
        case .latin:
            let sounding = sounding(token.folded) + inflected(token.folded)
            if let exact { return WordReading(likeness: .same, words: Set(sounding + [exact]).sorted()) }
            if sounding.isEmpty { return misspelt(token.folded) }
            return WordReading(likeness: .same, words: Set(sounding + near(token.folded)).sorted())
        case .digits, .other, .han, .hangul:
            return exact.map { WordReading(likeness: .same, words: [$0]) }
        default:
            if let exact { return WordReading(likeness: .same, words: [exact]) }
            let keys = Transliteration.keys(of: token.folded, in: token.script)
            let heard = Set(keys.flatMap { byScript[token.script]?[$0] ?? [] }).sorted()
            return heard.isEmpty ? nil : WordReading(likeness: .heard, words: heard)
        }
    }

    private func sounding(_ folded: String) -> [Int] {
        folded.count < 3 ? [] : bySound[Phonetics.key(folded)] ?? []
    }

    /// Endings that other languages put on a name they speak to or send something to.
    private func inflected(_ folded: String) -> [Int] {
        guard folded.count > 5 else { return [] }
        return Self.endings.compactMap { ending in
            folded.hasSuffix(ending) ? numbers[String(folded.dropLast(ending.count))] : nil
        }
    }

    private static let endings = ["u", "ovi", "owi", "nek", "nak", "lle", "ille", "entzat", "rentzat", "ntzat"]

    /// Words one stroke off, unless the word is a name of its own or an ordinary word.
    private func misspelt(_ folded: String) -> WordReading? {
        guard folded.count >= 4, Lexicon.role(of: folded).isEmpty, !CommonNames.contains(folded) else { return nil }
        let sound = Phonetics.key(folded)
        guard !CommonNames.sounds(sound) else { return nil }
        let near = near(folded)
        let isMisspelling = near.contains { words[$0].count >= 5 && !isOtherGender(folded, words[$0]) }
        return isMisspelling ? WordReading(likeness: .misspelt, words: near) : nil
    }

    /// All words one stroke off: if one of them may be meant, any of them may.
    private func near(_ folded: String) -> [Int] {
        Set(EditDistance.stems(of: folded).flatMap { byStem[$0] ?? [] })
            .filter { EditDistance.isOne(folded, words[$0]) }.sorted()
    }

    /// "Martina" and "Martino" are names of their own.
    private func isOtherGender(_ one: String, _ other: String) -> Bool {
        guard EditDistance.differsInEnding(one, other) else { return false }
        return [one, other].contains { word in word.last.map { "aeiou".contains($0) } ?? false }
    }
}
