internal import Letters

/// `language-not-accepted`: the facility lets only some languages through.
enum LanguageNotAccepted {
    static let rule = "language-not-accepted"

    /// A letter whose language nobody could tell is held too, with a sentence of its own.
    static func findings(for reading: Reading, at facility: Facility) -> [Finding] {
        let accepted = facility.rules.languages
        guard !accepted.isEmpty, !reading.blocks.plainText.isEmpty else { return [] }
        let names = accepted.joined(separator: ", ")
        guard let language = reading.language else {
            return [hold("screening.language-unknown", ["facility": facility.name, "accepted": names])]
        }
        guard !accepted.contains(where: { primary($0) == primary(language) }) else { return [] }
        return [
            hold(
                "screening.language-not-accepted",
                ["facility": facility.name, "language": language, "accepted": names])
        ]
    }

    private static func hold(_ key: String, _ arguments: [String: String]) -> Finding {
        Finding(rule: rule, severity: .hold, sentence: Sentence(key, arguments))
    }

    /// The primary subtag (BCP 47, section 2.2.1): rules for Spanish let Mexican Spanish through.
    private static func primary(_ language: String) -> String {
        let first = language.split { $0 == "-" || $0 == "_" }.first ?? ""
        return first.lowercased()
    }
}
