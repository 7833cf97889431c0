/// A name on the last line of a letter, with no closing words that are known above it: "El Mosca", "the bicycle sisters".
enum SignOff {
    /// Characters.
    private static let longest = 40
    private static let mostWords = 7

    /// The name, where the line is no more than one.
    /// - Parameter before: the line above: a short one that ends in a comma is a closing in whatever language.
    static func name(on line: String, below before: String?) -> String? {
        let words = line.split(separator: " ")
        guard line.count <= longest, words.count <= mostWords, let last = line.last, !endsSentence(last),
            !line.contains(". "), let name = Signature.plausible(line) ?? afterClosing(line, before), !isSaying(name)
        else { return nil }
        return isClosing(before) || hasCapital(words) ? name : nil
    }

    /// Below a closing a name may be written in small letters: "the bicycle sisters".
    private static func afterClosing(_ line: String, _ before: String?) -> String? {
        isClosing(before) ? Signature.plausible(line, mayBeSmall: true) : nil
    }

    private static func endsSentence(_ mark: Character) -> Bool { ".!?…:;,。！？؟،、".contains(mark) }

    private static func isClosing(_ line: String?) -> Bool {
        guard let line, line.count <= 60, let last = line.last else { return false }
        return ",،、，".contains(last)
    }

    /// "La biblioteca rodante", "the Clockmender", or a script that has no capitals. A small letter alone may begin the
    /// rest of a sentence.
    private static func hasCapital(_ words: [Substring]) -> Bool {
        let letters = words.compactMap { $0.first(where: \.isLetter) }
        guard let first = letters.first else { return false }
        return !first.isLowercase || words.count <= 4 && letters.dropFirst().contains(where: \.isUppercase)
    }

    /// Thanks, slogans, and who is written to.
    private static func isSaying(_ name: String) -> Bool {
        let words = Fold.fold(name).split { !$0.isLetter && $0 != "'" }.map(String.init)
        return words.isEmpty || words.contains { sayings.contains($0) }
            || words.count <= 3 && words.contains { addressed.contains($0) }
    }

    /// Words of slogans and good wishes, folded.
    private static let sayings: Set<String> = [
        "libertad", "viva", "vivan", "vive", "lucha", "justicia", "siempre", "hasta", "adelante", "venceremos",
        "presos",
        "gracias", "saludos", "fin", "freedom", "free", "justice", "struggle", "forever", "thanks", "thank", "cheers",
        "liberte", "merci", "danke", "freundliche", "freiheit", "gruss", "liberta", "grazie", "liberdade", "obrigado",
        "obrigada",
        "llibertat", "gracies", "askatasuna", "eskerrik", "ozgurluk", "tesekkurler", "спасибо", "свободу", "ευχαριστω",
        "λευτερια", "bye", "regards", "unsubscribe", "image", "attachment", "adjunto", "anexo",
    ]

    /// Who is written to rather than who writes, where hardly anything else stands on the line.
    private static let addressed: Set<String> = [
        "companero", "companera", "companeros", "companeras", "hermano", "hermana", "hermanos", "hermanas", "amigo",
        "amigos", "querido", "querida", "queridos", "friend", "friends", "dear", "brother", "comrade", "comrades",
        "camarade", "camarades", "compagni", "compagno", "genosse", "genossen", "usted", "ustedes",
    ]
}
