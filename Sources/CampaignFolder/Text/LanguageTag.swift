/// Reads a language as BCP 47 writes it.
enum LanguageTag {
    /// The tag in its usual case (RFC 5646, section 2.1.1): `es`, `zh-Hant`, `pt-BR`; `nil` where it is none.
    ///
    /// The language has two or three letters, so that a name such as "spanish" is not taken for a tag.
    static func read(_ text: String) -> String? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.count), language.allSatisfy(isLetter) else {
            return nil
        }
        guard parts.dropFirst().allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) }) else {
            return nil
        }
        let rest = parts.dropFirst().map { part in
            switch part.count {
            case 2: part.uppercased()
            case 4 where part.allSatisfy(isLetter): part.prefix(1).uppercased() + part.dropFirst().lowercased()
            default: part.lowercased()
            }
        }
        return ([language.lowercased()] + rest).joined(separator: "-")
    }

    private static func isLetter(_ character: Character) -> Bool { character.isASCII && character.isLetter }

    private static func isLetterOrDigit(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
    }
}
