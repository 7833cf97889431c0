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

    let lines: [Line]
    let writerNames: [Set<String>]
    private let count: Int

    init(_ blocks: [Block], names: NameIndex, groups: GroupIndex, writerNames: [Set<String>]) {
        let texts = Self.texts(of: blocks)
        count = texts.count
        self.writerNames = writerNames
        lines = texts.prefix(Self.reach).map { text in
            Line(text: text, pieces: PieceReader(text, names: names, groups: groups).pieces())
        }
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
        var found: Testimony?
        var isAtTop = true
        for (place, line) in lines.enumerated() where !line.pieces.isEmpty {
            let isLast = place + 1 == count
            if let before = found {
                guard let more = stacked(line, below: lines[place - 1], isLast: isLast) else { break }
                found = before.joined(with: more)
            } else if let said = salutation(line, isAtTop: isAtTop, isLast: isLast) {
                found = said
            } else {
                isAtTop = isAtTop && isHead(line)
                continue
            }
            if line.pieces.count > 9 { break }
        }
        return found ?? Testimony()
    }

    /// A line right below a salutation that is another: "Querido Juan," or one more bare name.
    private func stacked(_ line: Line, below above: Line, isLast: Bool) -> Testimony? {
        guard !isLast, line.pieces.count <= 9 else { return nil }
        if Salutation.isDear(line.pieces) { return Salutation.greeting(line.pieces) }
        guard Salutation.greeting(above.pieces) == nil, Salutation.greeting(line.pieces) == nil else { return nil }
        guard let named = namesAlone(line.pieces), named.isWhole, !named.mentions.isEmpty else { return nil }
        return isWriters(named.mentions) ? nil : Testimony(mentions: named.mentions)
    }

    private func salutation(_ line: Line, isAtTop: Bool, isLast: Bool) -> Testimony? {
        if let said = Salutation.greeting(line.pieces) {
            let isDear = Salutation.isDear(line.pieces)
            if isAtTop || (isDear && !isLast) {
                return isAtTop || isDear ? settled(said, line, isLast: isLast && !isDear) : nil
            }
            return nil
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
        if named.isWhole || named.endsInColon || beginsWithTitle(line) { return Testimony(mentions: named.mentions) }
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
    }

    /// The names a line begins with, where nothing but small words stands among them up to a mark.
    private func namesAlone(_ pieces: [Piece]) -> Names? {
        var names = Names()
        for (place, piece) in pieces.prefix(24).enumerated() {
            if place > 0, piece.gap > .word, !names.mentions.isEmpty, !Salutation.isExplained(pieces, from: place) {
                names.isWhole = false
                names.endsInColon = piece.gap == .colon
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
