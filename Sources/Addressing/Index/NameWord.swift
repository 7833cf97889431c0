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
    private var byForm: [String: [Int]] = [:]
    private var byLatin: [Script: [String: [Int]]] = [:]

    /// The number of a folded word, entered where it is new.
    mutating func number(of word: String) -> Int {
        if let number = numbers[word] { return number }
        let number = words.count
        words.append(word)
        numbers[word] = number
        guard let first = word.unicodeScalars.first else { return number }
        if Script(first) == .latin { enterLatin(word, number) } else { enter(word, number, of: Script(first)) }
        return number
    }

    private mutating func enter(_ word: String, _ number: Int, of script: Script) {
        for form in Inflection.forms(of: word, in: script) { byForm[form, default: []].append(number) }
        for key in Romanisation.keys(of: word, in: script) where key.count > 1 {
            byLatin[script, default: [:]][key, default: []].append(number)
        }
    }

    private mutating func enterLatin(_ word: String, _ number: Int) {
        let sound = Phonetics.key(word)
        bySound[sound, default: []].append(number)
        if word.count >= 3 {
            for stem in EditDistance.stems(of: word) { byStem[stem, default: []].append(number) }
        }
        for script in [Script.greek, .cyrillic, .kana, .arabic, .hebrew] {
            guard let key = Transliteration.key(ofLatin: word, in: script), key.count > 1 else { continue }
            byScript[script, default: [:]][key, default: []].append(number)
        }
    }

    /// Whether a folded word is, letter for letter, in somebody's name.
    func contains(_ folded: String) -> Bool { numbers[folded] != nil }

    /// The script of the names that are heard in this Latin word; `nil` where it is a Latin name, or none.
    func scriptHeard(in token: Token) -> Script? {
        guard token.script == .latin, numbers[token.folded] == nil, sounding(token.folded).isEmpty else { return nil }
        guard let word = heardInLatin(token.folded)?.words.first else { return nil }
        return words[word].unicodeScalars.first.map { Script($0) }
    }

    /// What a written word may be; `nil` where it is like no name.
    func reading(of token: Token) -> WordReading? {
        let exact = numbers[token.folded]
        switch token.script {
        case .latin:
            let sounding = sounding(token.folded) + inflected(token.folded)
            if let exact { return WordReading(likeness: .same, words: Set(sounding + [exact]).sorted()) }
            if let different = startsOtherwise(token.folded, sounding) { return different }
            if sounding.isEmpty { return heardInLatin(token.folded) ?? misspelt(token.folded) }
            return WordReading(likeness: .same, words: Set(sounding + near(token.folded)).sorted())
        case .digits, .other, .han, .hangul:
            return exact.map { WordReading(likeness: .same, words: [$0]) }
        default:
            let own = Set((byForm[token.folded] ?? []) + [exact].compactMap(\.self)).sorted()
            if !own.isEmpty { return WordReading(likeness: .same, words: own) }
            let keys = Transliteration.keys(of: token.folded, in: token.script)
            let heard = Set(keys.flatMap { byScript[token.script]?[$0] ?? [] }).sorted()
            return heard.isEmpty ? nil : WordReading(likeness: .heard, words: heard)
        }
    }

    /// An h is not heard in Spanish, but Anna and Hanna, Elena and Helena are names of their own: one for the other may be
    /// a slip of the pen, and is not sure.
    private func startsOtherwise(_ folded: String, _ sounding: [Int]) -> WordReading? {
        guard CommonNames.isGiven(folded), !sounding.isEmpty else { return nil }
        let differs = sounding.allSatisfy { words[$0].hasPrefix("h") != folded.hasPrefix("h") }
        return differs ? WordReading(likeness: .misspelt, words: sounding) : nil
    }

    /// A name of another script in Latin letters. A widespread name is that name.
    private func heardInLatin(_ folded: String) -> WordReading? {
        guard !byLatin.isEmpty, Lexicon.role(of: folded).isEmpty else { return nil }
        let heard = byLatin.flatMap { script, words in
            Romanisation.key(ofLatin: folded, in: script).flatMap { words[$0] } ?? []
        }
        return heard.isEmpty ? nil : WordReading(likeness: .heard, words: Set(heard).sorted())
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
