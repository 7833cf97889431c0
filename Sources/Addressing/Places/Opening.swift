internal import Letters

/// The first lines of a letter: finds the salutation among dates, places and titles.
struct Opening {
    /// A line of the letter with what it is made of.
    struct Line {
        var text: String
        var pieces: [Piece]

        /// Whether it ends as salutations do.
        var endsOpen: Bool { text.last.map { ":,：，،;—!".contains($0) } ?? false }
    }

    /// How many lines from the top a salutation may stand: above it are a date, a place, a title.
    static let reach = 6

    private let texts: [String]
    private let names: NameIndex
    private let groups: GroupIndex
    private let writerNames: [Set<String>]

    init(_ texts: [String], names: NameIndex, groups: GroupIndex, writerNames: [Set<String>]) {
        self.texts = texts
        self.names = names
        self.groups = groups
        self.writerNames = writerNames
    }

    private func line(_ place: Int) -> Line {
        Line(text: texts[place], pieces: PieceReader(texts[place], names: names, groups: groups).pieces())
    }

    /// The lines that are the letter's own: not quotes, not notices.
    static func texts(of blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in
            if case .quote = block { return [] }
            return block.plainText.split(whereSeparator: \.isNewline).map(trimmed)
        }.filter { !$0.isEmpty }
    }

    private static func trimmed(_ line: Substring) -> String {
        var line = line.drop { $0.isWhitespace }
        while line.last?.isWhitespace ?? false { line.removeLast() }
        return String(line.prefix(600))
    }

    /// What the opening says: the first salutation, and those that follow it line by line.
    func testimony() -> Testimony {
        var isAtTop = true
        for place in texts.indices.prefix(Self.reach) {
            let line = line(place)
            if let said = salutation(line, isAtTop: isAtTop, isLast: place + 1 == texts.count) {
                if said.isEmpty, let name = nameBelow(place, line) { return name }
                if said.isEmpty, Salutation.greeting(line.pieces) == nil { continue }
                return line.pieces.count > 9 ? said : said.joined(with: stacked(below: place, line))
            }
            isAtTop = isAtTop && isHead(line)
        }
        return Testimony()
    }

    /// "Hola:" and, on the next line, "José Díaz:".
    private func nameBelow(_ place: Int, _ greeting: Line) -> Testimony? {
        guard greeting.pieces.count <= 3, place + 2 < texts.count else { return nil }
        let line = line(place + 1)
        guard line.endsOpen, let named = namesAlone(line.pieces), named.isWhole, !named.mentions.isEmpty,
            !isWriters(named.mentions)
        else { return nil }
        return Testimony(mentions: named.mentions)
    }

    /// The lines right below a salutation that are salutations too: "Querido Juan," or one more bare name.
    private func stacked(below first: Int, _ top: Line) -> Testimony {
        var found = Testimony()
        let isBare = Salutation.greeting(top.pieces) == nil
        let end = min(first + 1 + Self.reach, texts.count - 1)
        for place in (first + 1)..<max(first + 1, end) {
            guard texts[place].utf8.count <= 120 else { break }
            let line = line(place)
            guard let named = namesAlone(line.pieces), named.isWhole, !isWriters(named.mentions) else { break }
            guard Salutation.isDear(line.pieces) || (isBare && Salutation.greeting(line.pieces) == nil) else { break }
            found.mentions += named.mentions
        }
        return found
    }

    private func salutation(_ line: Line, isAtTop: Bool, isLast: Bool) -> Testimony? {
        if let said = Salutation.greeting(line.pieces) {
            let isDear = Salutation.isDear(line.pieces)
            guard isAtTop || (isDear && !isLast) else { return nil }
            return settled(said, line, isLast: isLast && !isDear).joined(with: LetterFor.testimony(of: line.pieces))
        }
        return AddressLabel.testimony(of: line, isAtTop: isAtTop, writerNames: writerNames)
            ?? bare(line, isAtTop: isAtTop, isLast: isLast)
    }

    /// "Saludos, José" as the whole letter may be signed by José.
    private func settled(_ said: Testimony, _ line: Line, isLast: Bool) -> Testimony {
        guard isLast, !said.mentions.isEmpty, isFarewell(line) else { return said }
        return Testimony(doubtful: said.mentions + said.doubtful, hasStranger: said.hasStranger)
    }

    private func isFarewell(_ line: Line) -> Bool {
        guard case .word(let role) = line.pieces.first?.kind else { return false }
        return role.contains(.farewell)
    }

    /// "José:", "Juan, Martín y Agustín Pérez Velasco", "José querido, ..."
    private func bare(_ line: Line, isAtTop: Bool, isLast: Bool) -> Testimony? {
        guard !isLast || line.pieces.contains(where: { $0.gap >= .colon && $0.word != line.pieces.first?.word }) else {
            return nil
        }
        let named = namesAlone(line.pieces)
        guard let named, !named.mentions.isEmpty else { return nil }
        guard isAtTop || (line.endsOpen && named.isWhole) else { return nil }
        if isWriters(named.mentions) { return nil }
        if named.isWhole || named.endsInColon || beginsWithTitle(line) || named.isSpokenTo {
            return Testimony(mentions: named.mentions)
        }
        return Testimony(doubtful: named.mentions)
    }

    /// "Compañero José, ..." speaks to him; of him it would be "El compañero José, ...".
    private func beginsWithTitle(_ line: Line) -> Bool {
        guard case .word(let role) = line.pieces.first?.kind else { return false }
        return role.contains(.title) && role.isDisjoint(with: .article)
    }

    private func isWriters(_ mentions: [Mention]) -> Bool {
        mentions.contains { mention in writerNames.contains { mention.words.isSubset(of: $0) } }
    }

    private struct Names {
        var mentions: [Mention] = []
        var isWhole = true
        var endsInColon = false
        /// "José, te escribo", "José, ¿cómo estás?", "José maitea, …", "José 様、…"
        var isSpokenTo = false
    }

    /// The names a line begins with, where nothing but small words stands among them up to a mark.
    private func namesAlone(_ pieces: [Piece]) -> Names? {
        var names = Names()
        for (place, piece) in pieces.prefix(24).enumerated() {
            if place > 0, piece.gap > .word, !names.mentions.isEmpty, !Salutation.isExplained(pieces, from: place) {
                names.isWhole = false
                names.endsInColon = piece.gap == .colon
                names.isSpokenTo =
                    isGreeting(pieces[place - 1])
                    || pieces[place...].prefix(3).contains { SecondPerson.contains($0.word) }
                return names
            }
            switch piece.kind {
            case .named(let mention): names.mentions.append(mention)
            case .word where Particles.afterWriter.contains(piece.word): return nil
            case .word(let role) where isAroundNames(role, isAfterName: !names.mentions.isEmpty): continue
            default: return nil
            }
        }
        return names
    }

    /// A greeting that stands behind the name, as in Basque and Japanese.
    private func isGreeting(_ piece: Piece) -> Bool {
        guard case .word(let role) = piece.kind else { return false }
        let hasCapitals = piece.word.unicodeScalars.first.map { Script($0).hasCapitals } ?? true
        return role.contains(.greeting) || role.contains(.title) && !hasCapitals
    }

    /// Small words beside names; "へ" and "께" stand after them. "De José" is who writes.
    private func isAroundNames(_ role: Role, isAfterName: Bool) -> Bool {
        if role.contains(.from) && !isAfterName || role.contains(.kin) && !role.contains(.title) { return false }
        if isAfterName, role.contains(.to), role.isDisjoint(with: .place) { return true }
        return !role.isDisjoint(with: [.title, .people, .connector, .article, .greeting])
    }

    /// A date, a place, a title: what may stand above a salutation without being prose.
    private func isHead(_ line: Line) -> Bool {
        line.pieces.count <= 9 && !(line.text.last.map { ".!?。".contains($0) } ?? false)
    }
}
