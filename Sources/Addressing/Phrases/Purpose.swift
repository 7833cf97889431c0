/// What begins a purpose behind "to": "para liberar", "pour que", "to help".
enum Purpose {
    /// Whether the word right behind "to" says what is done, and not for whom a letter is.
    static func begins(with piece: Piece, after preposition: String) -> Bool {
        switch piece.kind {
        case .other: isVerb(piece, after: preposition)
        case .word(let role):
            clauses.contains(piece.word) && role.isDisjoint(with: [.article, .title])
                || preposition == "to" && !piece.isCapitalised && !role.isDisjoint(with: [.matter, .slogan])
                    && role.isDisjoint(with: [.greeting, .people, .title, .article])
        default: false
        }
    }

    /// Infinitives of the Romance languages by their endings; in English whatever is written small.
    private static func isVerb(_ piece: Piece, after preposition: String) -> Bool {
        guard !piece.isCapitalised else { return false }
        if preposition == "to" { return true }
        return romance.contains(preposition) && piece.word.count > 3
            && ["ar", "er", "ir", "re", "arlo", "erlo", "arle", "arles", "arlos"].contains(where: piece.word.hasSuffix)
    }

    private static let romance: Set<String> = ["para", "pa", "pra", "a", "per", "pour", "por", "pro"]

    private static let clauses: Set<String> = [
        "que", "cuando", "donde", "como", "si", "quien", "how", "when", "what", "if", "quand", "wann", "wenn", "wie",
        "quando", "come", "chi", "quan", "com", "dass", "att", "hoe",
    ]
}
