internal import Letters

/// Lines that say for whom: "Para: José", "To: the Five", "Carta para los cinco".
enum AddressLabel {
    /// What a line that Intake cut from the top says; nothing where its label is the writer's ("De:").
    static func testimony(ofHeader pieces: [Piece], writerNames: [Set<String>]) -> Testimony {
        guard let colon = pieces.prefix(5).firstIndex(where: { $0.gap == .colon }) else {
            return AddressLine.testimony(of: pieces, writerNames: writerNames)
        }
        let label = role(of: pieces[..<colon])
        if label.contains(.to) || label.contains(.copy) {
            return AddressLine.testimony(of: Array(pieces[colon...]), label: true)
        }
        if label.contains(.from) { return Testimony() }
        if label.contains(.subject) {
            return AddressLine.testimony(of: Array(pieces[colon...]), writerNames: writerNames)
        }
        return Testimony()
    }

    /// What an opening line says; `nil` where it is no address line.
    static func testimony(of line: Opening.Line, isAtTop: Bool, writerNames: [Set<String>]) -> Testimony? {
        let pieces = line.pieces
        guard pieces.count <= 16 else { return nil }
        if let colon = pieces.prefix(4).firstIndex(where: { $0.gap == .colon }), !role(of: pieces[..<colon]).isEmpty,
            colon < pieces.count, isLabel(pieces[..<colon])
        {
            return testimony(ofHeader: pieces, writerNames: writerNames)
        }
        guard isAtTop, addresses(pieces) else { return nil }
        let said = AddressLine.testimony(of: sentence(pieces), writerNames: writerNames)
        return said.mentions.isEmpty && said.doubtful.isEmpty ? nil : said
    }

    /// "A José Díaz", "Carta para los cinco", "An open letter to José".
    private static func addresses(_ pieces: [Piece]) -> Bool {
        for (place, piece) in pieces.prefix(6).enumerated() {
            guard case .word(let role) = piece.kind, place == 0 || piece.gap == .word else { return false }
            if role.contains(.to), !role.contains(.article) || place > 0 || next(pieces, place) { return true }
            guard !role.isDisjoint(with: [.post, .matter, .article]) else { return false }
        }
        return false
    }

    private static func next(_ pieces: [Piece], _ place: Int) -> Bool {
        guard place + 1 < pieces.count, pieces[place + 1].gap == .word else { return false }
        if case .named = pieces[place + 1].kind { return true }
        if case .word(let role) = pieces[place + 1].kind { return !role.isDisjoint(with: [.article, .title, .people]) }
        return false
    }

    private static func sentence(_ pieces: [Piece]) -> [Piece] {
        let end = pieces.indices.dropFirst().first { pieces[$0].gap == .stop } ?? pieces.count
        return Array(pieces[..<end])
    }

    private struct Label: OptionSet {
        let rawValue: Int
        static let to = Label(rawValue: 1)
        static let from = Label(rawValue: 2)
        static let subject = Label(rawValue: 4)
        static let copy = Label(rawValue: 8)
    }

    private static func isLabel(_ pieces: ArraySlice<Piece>) -> Bool {
        pieces.allSatisfy { if case .word = $0.kind { true } else { false } }
    }

    private static func role(of pieces: ArraySlice<Piece>) -> Label {
        var label: Label = []
        for piece in pieces {
            guard case .word(let role) = piece.kind else { continue }
            if subjects.contains(piece.word) { label.insert(.subject) }
            if piece.word == "cc" { label.insert(.copy) }
            if role.contains(.to) { label.insert(.to) }
            if role.contains(.from) { label.insert(.from) }
        }
        return label.contains(.to) ? label.subtracting(.from) : label
    }

    private static let subjects: Set<String> = [
        "subject", "asunto", "betreff", "objet", "oggetto", "assunto", "assumpte",
    ]
}
