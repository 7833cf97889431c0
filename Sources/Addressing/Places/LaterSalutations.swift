internal import Letters

/// Salutations further down: a letter that turns to somebody else half-way is no letter to one person alone.
enum LaterSalutations {
    /// Whom they name. Only lines that open as a salutation or an address line does count; what prose mentions does
    /// not. They never decide: they only stop a letter from going to the first of two people alone.
    static func mentions(in texts: [String], names: NameIndex, groups: GroupIndex) -> [Mention] {
        texts.dropFirst().dropLast().flatMap { text -> [Mention] in
            guard mayTurn(text) else { return [] }
            return mentions(PieceReader(String(text.prefix(160)), names: names, groups: groups).pieces(), in: text)
        }
    }

    /// Whether a line can turn to somebody, told from its first words and its last character alone: a long letter has
    /// tens of thousands of lines, and taking each apart took half of its whole time.
    private static func mayTurn(_ text: String) -> Bool {
        guard Tokenizer.mayOpenWithCapital(text) else { return false }
        if let last = text.last, ":：".contains(last) { return true }
        // A greeting stands among the first three words.
        return Tokenizer.words(in: text, atMost: 3).contains { Lexicon.role(of: $0).contains(.greeting) }
    }

    private static func mentions(_ pieces: [Piece], in text: String) -> [Mention] {
        guard let first = pieces.first, first.isCapitalised else { return [] }
        if Salutation.isDear(pieces) { return greeted(pieces, in: text) }
        guard let last = text.last, ":：".contains(last), pieces.count <= 9 else { return [] }
        if case .word(let role) = first.kind, role.contains(.to), role.isDisjoint(with: .from) {
            return AddressLine.testimony(of: pieces).mentions
        }
        return pieces.compactMap(fullName).count == pieces.count ? pieces.compactMap(fullName) : []
    }

    /// "Querido José:", and "Querido José, te saludo a ti también" at the start of a line.
    private static func greeted(_ pieces: [Piece], in text: String) -> [Mention] {
        guard let said = Salutation.greeting(pieces) else { return [] }
        let isAlone = pieces.count <= 9 && pieces.dropFirst().allSatisfy { $0.gap == .word }
        let hasMark = pieces.dropFirst().contains { $0.gap > .word } || text.last.map { ":,：،".contains($0) } ?? false
        return isAlone || hasMark ? said.mentions : []
    }

    /// A name of two words or more, which nobody writes on a line of its own for nothing.
    private static func fullName(_ piece: Piece) -> Mention? {
        if case .named(let mention) = piece.kind, mention.length > 1 { mention } else { nil }
    }
}
