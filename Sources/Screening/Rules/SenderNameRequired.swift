internal import Letters

/// `sender-name-required`: the facility turns away letters that do not say who they are from.
enum SenderNameRequired {
    static let rule = "sender-name-required"

    static func findings(for reading: Reading, at facility: Facility) -> [Finding] {
        guard facility.rules.senderName == .required, !reading.isSigned else { return [] }
        return [
            Finding(
                rule: rule, severity: .hold,
                sentence: Sentence("screening.sender-name-required", ["facility": facility.name]))
        ]
    }
}

extension Reading {
    /// Whether the letter itself says who it is from.
    var isSigned: Bool { signature?.contains { !$0.isWhitespace } ?? false }
}
