internal import Letters

/// `sender-name-forbidden`: the facility turns away letters that say who they are from.
enum SenderNameForbidden {
    static let rule = "sender-name-forbidden"

    /// The name itself stays out of the finding: findings are listed, and names of writers are not.
    static func findings(for reading: Reading, at facility: Facility) -> [Finding] {
        guard facility.rules.senderName == .forbidden, reading.isSigned else { return [] }
        return [
            Finding(
                rule: rule, severity: .hold,
                sentence: Sentence("screening.sender-name-forbidden", ["facility": facility.name]))
        ]
    }
}
