internal import Letters

/// A system only says that the other side refused. Asked last.
enum ListedAsRefused: ReasonRule {
    static let reason = DeliveryReport.Reason.filtered

    static let phrases = Phrases([
        "was rejected by a remote mail server", "rejected by the recipient domain",
        "rejected by the server for the recipient", "rejected your message",
    ])
}
