/// Tells a name that a sentence speaks of from one that is set down to say for whom: "Mi gato se llama Félix".
enum LineOfProse {
    /// Whether other words than those of an address stand in the same sentence, and nobody is spoken to: then a name by
    /// itself is too little. In a language that is not known a full name is still a full name.
    static func holds(_ mention: Mention, at place: Int, in pieces: [Piece]) -> Bool {
        let sentence = sentence(around: place, in: pieces)
        if pieces[place].isCapitalised, sentence.contains(where: { SecondPerson.contains($0.word) }) { return false }
        return sentence.contains { piece in
            switch piece.kind {
            case .other: mention.length == 1
            case .word(let role): role == .common && isWithCapitals(piece.word)
            default: false
            }
        }
    }

    /// In scripts without capitals the small words are the endings of names as often as words of a sentence.
    private static func isWithCapitals(_ word: String) -> Bool {
        word.unicodeScalars.first.map { Script($0).hasCapitals } ?? false
    }

    private static func sentence(around place: Int, in pieces: [Piece]) -> ArraySlice<Piece> {
        let start = pieces[...place].lastIndex { $0.gap >= .colon } ?? 0
        let end = pieces[(place + 1)...].firstIndex { $0.gap >= .colon } ?? pieces.count
        return pieces[start..<end]
    }
}

/// Words that speak to somebody.
enum SecondPerson {
    /// Whether a folded word is one.
    static func contains(_ folded: String) -> Bool { words.contains(folded) }

    private static let words: Set<String> = Set(
        """
        te ti tú contigo estás eres tienes tuyo tuya vos os usted ustedes les you your you're du dich dir dein deine bist ihr
        euch tu toi vous ton ta tes votre tuo tua você vocês vós je jij jou jouw u dig dej din σε σου σας εσύ είσαι ты тебя
        тебе вы вас вам тобі لك معك אותך לך あなた 你 您 당신
        """.split(whereSeparator: \.isWhitespace).map { Folding.fold(String($0)) })
}
