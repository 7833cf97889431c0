internal import Letters

/// A feedback report (RFC 5965): somebody marked a mail as unwanted.
enum Complaint {
    /// The report.
    static func report(_ parts: NoticeParts) -> DeliveryReport {
        var addresses = parts.fields.groups.flatMap { $0.all("original-rcpt-to") + $0.all("removal-recipient") }
            .flatMap { AddressScanner.addresses(in: $0).map(\.address) }.withoutRepeats()
        // Microsoft's form has no fields: it adds the recipient to the headers of the mail complained of.
        let inner = parts.mail.root.allParts.lazy.compactMap(\.message).first
        if addresses.isEmpty, let named = inner?.header("X-HmXmrOriginalRecipient") {
            addresses = AddressScanner.addresses(in: named).map(\.address)
        }
        if addresses.isEmpty { addresses = parts.returned.recipients }
        let known = addresses.prefix(ReportBounds.recipients).map {
            DeliveryReport.Recipient(address: $0, reason: .feedback)
        }
        return DeliveryReport(
            kind: .complaint, originalMessageID: parts.returned.messageID,
            originalRecipients: Array(parts.returned.recipients.prefix(ReportBounds.recipients)),
            recipients: known.isEmpty ? [.init(reason: .feedback)] : Array(known))
    }
}
