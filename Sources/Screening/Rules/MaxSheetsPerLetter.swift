internal import Letters

/// `max-sheets-per-letter`: the facility limits the paper of one letter.
enum MaxSheetsPerLetter {
    static let rule = "max-sheets-per-letter"

    static func findings(forSheets sheets: Int, at facility: Facility) -> [Finding] {
        guard let limit = facility.rules.maxSheetsPerLetter, sheets > limit else { return [] }
        return [
            Finding(
                rule: rule, severity: .hold,
                sentence: Sentence(
                    "screening.max-sheets-per-letter", ["facility": facility.name, "limit": String(limit)],
                    count: sheets))
        ]
    }
}
