/// Words that take back a name or set another in its place: "para José, no para Juan", "a Juan, perdón, a José".
enum Correction {
    /// Whether one of them leads to a name within a few words. "José, no estás solo" takes nothing back.
    static func isIn(_ pieces: [Piece]) -> Bool {
        pieces.indices.contains { place in
            words.contains(pieces[place].word) && pieces.dropFirst(place + 1).prefix(3).contains(where: isName)
        }
    }

    private static func isName(_ piece: Piece) -> Bool {
        if case .named(let mention) = piece.kind { !mention.isResemblance } else { false }
    }

    private static let words: Set<String> = [
        "no", "not", "nicht", "pas", "non", "nao", "ez", "sino", "sondern", "sea", "perdon", "digo", "dicho", "sorry",
        "rather", "pardon", "scusa", "anzi", "statt", "instead", "niet", "inte", "ikke", "nie", "не", "а", "δεν", "οχι",
    ]
}
