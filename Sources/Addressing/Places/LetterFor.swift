/// "Hola a todos, les mando mi carta para José Díaz": behind a greeting, a line may say whose letter it carries.
enum LetterFor {
    /// Whom a letter is said to be for: a doubt beside whoever is greeted.
    static func testimony(of pieces: [Piece]) -> Testimony {
        var found = Testimony()
        for (place, piece) in pieces.enumerated() {
            guard case .word(let role) = piece.kind, role.contains(.post) else { continue }
            found.doubtful += addressed(in: pieces[(place + 1)...])
        }
        return found
    }

    /// The name behind "para", where only small words stand before it.
    private static func addressed(in pieces: ArraySlice<Piece>) -> [Mention] {
        var isTo = false
        for piece in pieces.prefix(5) {
            guard piece.gap == .word else { return [] }
            switch piece.kind {
            case .named(let mention): return isTo && !mention.isResemblance ? [mention] : []
            case .word(let role) where role.contains(.to): isTo = true
            case .word(let role) where isTo && !role.isDisjoint(with: [.article, .title, .people, .greeting]): continue
            default: return []
            }
        }
        return []
    }
}
