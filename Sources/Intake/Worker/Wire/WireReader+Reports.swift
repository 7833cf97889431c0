internal import Letters

/// What a machine says of a mail sent earlier: every count, length and code held against its bounds.
extension WireReader {
    mutating func references() throws(Fault) -> [String] {
        try list(atMost: ReportBounds.references) { reader throws(Fault) in
            try reader.word(atMost: ReportBounds.messageID)
        }
    }

    mutating func report() throws(Fault) -> DeliveryReport {
        var report = DeliveryReport(kind: try code(in: WireCodes.reports))
        report.originalMessageID = try optional { reader throws(Fault) in
            try reader.word(atMost: ReportBounds.messageID)
        }
        report.originalRecipients = try list(atMost: ReportBounds.recipients) { reader throws(Fault) in
            try reader.word(atMost: ReportBounds.address)
        }
        report.recipients = try list(atMost: ReportBounds.recipients) { reader throws(Fault) in
            try reader.recipient()
        }
        return report
    }

    private mutating func recipient() throws(Fault) -> DeliveryReport.Recipient {
        let address = try optional { reader throws(Fault) in try reader.word(atMost: ReportBounds.address) }
        let action = try optional { reader throws(Fault) in try reader.code(in: WireCodes.actions) }
        let status = try optional { reader throws(Fault) in try reader.status() }
        let reply = try optional { reader throws(Fault) in try reader.replyCode() }
        let reason = try code(in: WireCodes.reasons)
        return DeliveryReport.Recipient(
            address: address, action: action, status: status, replyCode: reply, reason: reason,
            permanence: try code(in: WireCodes.permanences))
    }

    private mutating func status() throws(Fault) -> String {
        guard let status = EnhancedStatus(try text()) else { throw .nonsense }
        return status.text
    }

    private mutating func replyCode() throws(Fault) -> Int {
        let code = try u16()
        guard WireBounds.replyCodes.contains(code) else { throw .nonsense }
        return code
    }

    /// An address or an ID: one line, neither empty nor longer than it may be.
    private mutating func word(atMost bound: Int) throws(Fault) -> String {
        let word = try line()
        guard (1...bound).contains(word.utf8.count) else { throw .nonsense }
        return word
    }
}
