/// Parts an elided article before an apostrophe and an ending after it from the word itself.
struct WordEnds {
    /// A piece of a word.
    struct Piece {
        var scalars: [Unicode.Scalar]
        var isPossessive = false
    }

    let isName: (String) -> Bool

    /// "d'Agustín" is two words, "Manuel's" and "Manuel'den" speak of Manuel; a glottal stop inside a name is a letter.
    func split(_ word: [Unicode.Scalar]) -> [Piece] {
        var scalars = word
        while let last = scalars.last, Folding.isApostrophe(last) { scalars.removeLast() }
        guard let mark = scalars.firstIndex(where: Folding.isApostrophe), !isName(fold(scalars[...])) else {
            return [Piece(scalars: scalars)]
        }
        if Self.elisions.contains(fold(scalars[..<mark])) {
            return [Piece(scalars: Array(scalars[..<mark]))] + split(Array(scalars[(mark + 1)...]))
        }
        guard let tail = scalars.lastIndex(where: Folding.isApostrophe) else { return [Piece(scalars: scalars)] }
        let ending = fold(scalars[(tail + 1)...])
        let head = Array(scalars[..<tail])
        if Self.datives.contains(ending) { return [Piece(scalars: head)] }
        if Self.owning.contains(ending) { return [Piece(scalars: head, isPossessive: true)] }
        return [Piece(scalars: scalars)]
    }

    private func fold(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        Folding.fold(String(String.UnicodeScalarView(scalars)))
    }

    /// Articles and pronouns that lose their vowel in French, Italian, Catalan.
    private static let elisions: Set<String> = [
        "d", "l", "m", "j", "s", "t", "n", "c", "qu", "all", "dell", "nell", "dall", "sull", "un", "quest",
    ]
    /// "to" in Turkish.
    private static let datives: Set<String> = ["e", "a", "ye", "ya", "i", "u", "yi", "yu"]
    /// "of" and "from" in English and Turkish.
    private static let owning: Set<String> = [
        "s", "in", "nin", "un", "nun", "den", "dan", "ten", "tan", "yle", "la", "le",
    ]
}
