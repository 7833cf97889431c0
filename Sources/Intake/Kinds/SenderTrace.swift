/// What would lead from a signature to a person: an e-mail address, a link, a telephone number, a long number, an account.
enum SenderTrace {
    /// Whether the text holds any of them, plain or spelt out ("ana arroba correo punto org").
    static func isFound(in text: String) -> Bool {
        let folded = Fold.fold(text)
        let digits = folded.unicodeScalars.count { $0.properties.numericType == .decimal }
        return folded.contains("@") || folded.contains("＠") || Evidence.hasLink(folded) || folded.contains("://")
            || digits >= 5 || Evidence.hasTelephone(folded) || hasDomain(folded) || hasWord(folded)
    }

    private static func hasWord(_ folded: String) -> Bool {
        let words = Set(folded.split { !$0.isLetter }.map(String.init))
        return !words.isDisjoint(with: services) || words.contains("at") && words.contains("dot")
    }

    /// Words that stand before a number or a name on the net, and what the sign of an address is called.
    private static let services: Set<String> = [
        "tel", "telefono", "telephone", "telefon", "cel", "celular", "movil", "mobile", "phone", "whatsapp", "signal",
        "telegram", "facebook", "instagram", "insta", "twitter", "skype", "email", "mail", "correo", "arroba",
        "arobase",
        "chiocciola",
    ]

    /// A name of the net without `www`: letters, a stop, two to six letters, nothing more.
    private static func hasDomain(_ folded: String) -> Bool {
        folded.split(separator: " ").contains { word in
            let pieces = word.split(separator: ".", omittingEmptySubsequences: false)
            guard pieces.count >= 2, let last = pieces.last?.split(separator: "/").first else { return false }
            return (2...6).contains(last.count) && last.allSatisfy(\.isLetter)
                && pieces.dropLast().allSatisfy { $0.count >= 2 }
        }
    }
}
