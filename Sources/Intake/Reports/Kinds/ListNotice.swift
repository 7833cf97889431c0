internal import Letters

/// What a list server says of a mail that it did not pass on.
enum ListNotice {
    /// The report: one recipient, the list.
    static func report(_ parts: NoticeParts) -> DeliveryReport {
        var evidence = ReasonFinder.Evidence()
        evidence.said = parts.mail.subject ?? ""
        evidence.told = parts.text.lines.joined(separator: "\n")
        let list = AddressScanner.first(in: evidence.told) ?? parts.mail.from.first?.address
        return DeliveryReport(
            kind: .listNotice, originalMessageID: parts.returned.messageID,
            originalRecipients: Array(parts.returned.recipients.prefix(ReportBounds.recipients)),
            recipients: [Verdict.recipient(address: list, action: .failed, evidence)])
    }
}
