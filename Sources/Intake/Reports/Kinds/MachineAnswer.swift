internal import Letters

/// What a machine answers for a person (RFC 3834), or asks of one: which mail it speaks of, and for whom.
enum MachineAnswer {
    /// The report of an answer or a challenge.
    static func report(_ parts: NoticeParts, kind: DeliveryReport.Kind) -> DeliveryReport {
        let answered = MessageIDs.references(of: parts.mail).first
        let reason: DeliveryReport.Reason = kind == .autoReply ? .vacation : .undefined
        return DeliveryReport(
            kind: kind, originalMessageID: answered ?? parts.returned.messageID,
            originalRecipients: Array(parts.returned.recipients.prefix(ReportBounds.recipients)),
            recipients: [.init(address: parts.mail.from.first?.address, reason: reason)])
    }
}
