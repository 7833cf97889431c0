internal import Letters

/// The kind of failure that a sending system names in a field of its own: PowerMTA's X-PowerMTA-BounceCategory.
enum ReportedCategory {
    /// The reason; `nil` where none is named, or an unknown one.
    static func reason(_ category: String) -> DeliveryReport.Reason? { categories[Fold.trim(category).lowercased()] }

    private static let categories: [String: DeliveryReport.Reason] = [
        "bad-mailbox": .userUnknown, "bad-domain": .hostUnknown, "inactive-mailbox": .suspend,
        "quota-issues": .mailboxFull, "spam-related": .spamDetected, "virus-related": .virusDetected,
        "policy-related": .policyViolation, "content-related": .contentError, "message-expired": .expired,
        "no-answer-from-host": .expired, "routing-errors": .networkError, "bad-connection": .networkError,
        "relaying-issues": .noRelaying, "invalid-sender": .rejected, "protocol-errors": .syntaxError,
        "bad-configuration": .systemError,
    ]
}
