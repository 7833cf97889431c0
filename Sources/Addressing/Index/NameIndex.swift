internal import Letters

/// All names of a campaign, by word: what a run of words fits is found without going through everybody.
struct NameIndex {
    /// What a run of words says.
    struct Verdict {
        /// The people it fits, or may be meant for, by number.
        var people: [Int]
        /// Whether the words fit these people and leave nothing over.
        var isSure: Bool
        /// Whether no word is right: all only resemble somebody's.
        var isResemblance = false
    }

    private(set) var words = WordIndex()
    private var forms: [[NameForm]] = []
    private var peopleByWord: [Int: [Int]] = [:]
    private var bridges: Set<[String]> = []
    private var particles: Set<[String]> = []
    private var joined: [String: Set<Int>] = [:]
    /// Single words that somebody goes by.
    private var shortNames: [Set<Int>] = []

    init(_ prisoners: [Prisoner]) {
        for (person, prisoner) in prisoners.enumerated() { enter(prisoner, as: person) }
    }

    private mutating func enter(_ prisoner: Prisoner, as person: Int) {
        let name = parts(of: prisoner.name)
        let aliases = prisoner.aliases.map { (words: parts(of: $0, isAlias: true), readsAsName: Self.readsAsName($0)) }
        let short = aliases.filter { $0.words.count == 1 }.flatMap(\.words)
        var forms = [NameForm(words: name + short, isWhole: false)]
        for alias in aliases where alias.words.count > 1 {
            if alias.words.contains(where: name.contains) {
                let more = alias.words.filter { !name.contains($0) }
                forms.append(NameForm(words: (more.isEmpty ? alias.words : name + more) + short, isWhole: false))
            } else {
                let bag = alias.readsAsName ? alias.words + short : alias.words
                forms.append(NameForm(words: bag, isWhole: !alias.readsAsName))
            }
        }
        self.forms.append(forms)
        shortNames.append(Set(short))
        for word in Set(forms.flatMap(\.words)) { peopleByWord[word, default: []].append(person) }
        for text in [prisoner.name] + prisoner.aliases { enterJoined(text, as: person) }
    }

    /// "Chen Wei" is a name, of which a part will do; "el maestro de Tila" is a phrase.
    private static func readsAsName(_ text: String) -> Bool {
        let tokens = Tokenizer.tokens(of: text) { _ in true }.filter { !isParticle($0) }
        return text.split(separator: " ").allSatisfy { $0.first?.isUppercase ?? false }
            && tokens.allSatisfy { $0.role.isDisjoint(with: phraseWords) }
    }

    private static let phraseWords: Role = [.article, .title, .people, .kin, .place, .placeHead]

    /// The words of a name. Of an alias "Brother Malik" the first word is a title, which others bear too.
    private mutating func parts(of text: String, isAlias: Bool = false) -> [Int] {
        let tokens = Tokenizer.tokens(of: text) { _ in true }
        noteBridges(tokens)
        var content = tokens.filter { !Self.isParticle($0) }
        if isAlias, content.count > 1, content[0].role.contains(.title), content[0].role.isDisjoint(with: .ordinary) {
            content.removeFirst()
        }
        return (content.isEmpty ? tokens : content).map { words.number(of: $0.folded) }
    }

    /// A name such as "Juan de la Cruz" holds its particles together; elsewhere "de" ends a name.
    private mutating func noteBridges(_ tokens: [Token]) {
        for (place, token) in tokens.enumerated() where Self.isParticle(token) && place > 0 {
            guard let next = tokens[place...].first(where: { !Self.isParticle($0) }) else { continue }
            guard let last = tokens[..<place].last(where: { !Self.isParticle($0) }) else { continue }
            bridges.insert([last.folded, next.folded])
            let between = tokens[place...].prefix { $0.folded != next.folded }
            particles.insert(between.map(\.folded) + [next.folded])
        }
    }

    /// "josediaz" in a file name or a mail tag.
    private mutating func enterJoined(_ text: String, as person: Int) {
        let parts = Tokenizer.tokens(of: text) { _ in true }.filter { !Self.isParticle($0) }.map(\.folded)
        guard parts.count > 1 else { return }
        joined[parts.joined(), default: []].insert(person)
        joined[parts.prefix(2).joined(), default: []].insert(person)
    }

    /// Small words inside names.
    static func isParticle(_ token: Token) -> Bool {
        smallWords.contains(token.folded) && !token.hasFullStop
    }

    private static let smallWords: Set<String> = [
        "de", "del", "la", "las", "los", "y", "e", "i", "da", "das", "do", "dos", "di", "van", "von", "der", "den",
        "ter", "al",
        "el", "bin", "ben", "ibn", "du", "des", "le",
    ]

    /// Whether particles between two words hold them together as one name.
    func bridges(_ one: Token, _ other: Token) -> Bool { bridges.contains([one.folded, other.folded]) }

    /// Whether a word stands behind these particles in somebody's name.
    func stands(_ token: Token, behind words: ArraySlice<Token>) -> Bool {
        particles.contains(words.map(\.folded) + [token.folded])
    }

    /// Whether a word is what somebody is called: the first of the name, or an alias of one word.
    func isCalled(_ token: Token, _ person: Int) -> Bool {
        guard let reading = words.reading(of: token) else { return false }
        return isFirst(token, of: person) || !shortNames[person].isDisjoint(with: reading.words)
    }

    /// Whether a word is the first of somebody's name.
    func isFirst(_ token: Token, of person: Int) -> Bool {
        guard let first = forms[person].first?.words.first, let reading = words.reading(of: token) else { return false }
        return reading.words.contains(first)
    }

    /// The people whose name is written as one word.
    func people(joined word: String) -> [Int] { (joined[word] ?? []).sorted() }

    /// Whom a run of words names.
    func verdict(on run: [Token]) -> Verdict {
        let parts = run.map(part)
        let fitting = fitting(parts)
        if fitting.isEmpty { return Verdict(people: nearest(parts), isSure: false) }
        let isSure = isSure(parts, run) && !fitting.contains { turnsRound(parts, of: $0) }
        return Verdict(people: fitting, isSure: isSure, isResemblance: !parts.contains(where: \.isRight))
    }

    private func part(_ token: Token) -> NamePart {
        if let reading = words.reading(of: token) { return .word(reading) }
        if token.isInitial, let letter = token.folded.first { return .initial(letter) }
        return .unknown
    }

    private func fitting(_ parts: [NamePart]) -> [Int] {
        var sets: [[Int]] = []
        for case .word(let reading) in parts { sets.append(people(of: reading)) }
        guard let smallest = sets.min(by: { $0.count < $1.count }) else { return [] }
        return smallest.filter { person in forms[person].contains { $0.fits(parts, in: words) } }
    }

    private func people(of reading: WordReading) -> [Int] {
        reading.words.count == 1
            ? peopleByWord[reading.words[0]] ?? [] : Set(reading.words.flatMap { peopleByWord[$0] ?? [] }).sorted()
    }

    /// Whether the words are enough to be sure: misspelt words need a word beside them that is right.
    private func isSure(_ parts: [NamePart], _ run: [Token]) -> Bool {
        var (right, misspelt, isHeardTooShort) = (0, 0, false)
        for (part, token) in zip(parts, run) {
            guard case .word(let reading) = part else { continue }
            switch reading.likeness {
            case .same: right += 1
            case .misspelt: misspelt += 1
            case .heard:
                right += 1
                isHeardTooShort = run.count == 1 && isTooShort(token)
            }
        }
        return right > 0 && misspelt <= right && !isHeardTooShort
    }

    /// "José María" is not María José: two given names are one name in their order, wherever the surname stands.
    private func turnsRound(_ parts: [NamePart], of person: Int) -> Bool {
        guard let name = forms[person].first?.words.prefix(2), name.count == 2 else { return false }
        guard name.allSatisfy({ CommonNames.isGiven(words.words[$0]) }) else { return false }
        let places = name.map { word in parts.firstIndex { $0.fits(word, in: words) && !$0.isInitial } }
        guard let first = places[0], let second = places[1] else { return false }
        return second < first
    }

    /// Whether too little of a name is left in the letters of another script to be sure of it by itself.
    private func isTooShort(_ token: Token) -> Bool {
        if token.script.isAbjad || token.folded.count < (token.script == .kana ? 2 : 3) { return true }
        guard let script = words.scriptHeard(in: token) else { return false }
        return script.isAbjad || token.folded.count < 6
    }

    /// Those who share the most words with a run that fits nobody.
    private func nearest(_ parts: [NamePart]) -> [Int] {
        var shared: [Int: Int] = [:]
        for case .word(let reading) in parts {
            for person in people(of: reading) { shared[person, default: 0] += 1 }
        }
        let most = shared.values.max() ?? 0
        return shared.filter { $0.value == most }.keys.sorted()
    }
}
