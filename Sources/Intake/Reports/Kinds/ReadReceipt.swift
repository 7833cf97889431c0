internal import Letters

/// A disposition notification (RFC 8098): what a mail program says became of a mail.
enum ReadReceipt {
    /// The report.
    static func report(_ parts: NoticeParts) -> DeliveryReport {
        let fields = parts.fields
        let reader = (fields["original-recipient"] ?? fields["final-recipient"])
            .flatMap { AddressScanner.first(in: $0) }
        let original = fields["original-message-id"].flatMap(MessageIDs.first)
        return DeliveryReport(
            kind: .readReceipt,
            originalMessageID: original ?? parts.returned.messageID ?? MessageIDs.references(of: parts.mail).first,
            originalRecipients: Array(parts.returned.recipients.prefix(ReportBounds.recipients)),
            recipients: [
                .init(address: reader ?? parts.mail.from.first?.address, action: .delivered, reason: .delivered)
            ])
    }
}
