internal import Letters

/// `max-characters`: the facility limits how much a letter may say.
enum MaxCharacters {
    static let rule = "max-characters"

    /// Counts what a reader counts: letters with their accents as one, breaks as one.
    static func findings(for reading: Reading, at facility: Facility) -> [Finding] {
        guard let limit = facility.rules.maxCharacters else { return [] }
        let count = reading.blocks.plainText.count
        guard count > limit else { return [] }
        return [
            Finding(
                rule: rule, severity: .hold,
                sentence: Sentence(
                    "screening.max-characters", ["facility": facility.name, "limit": String(limit)], count: count))
        ]
    }
}
