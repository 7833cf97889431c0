internal import Letters

/// What a machine says of a mail sent earlier. What is longer or more than the other side takes is left out: a report is
/// worth more with one address less than not at all.
extension WireWriter {
    mutating func references(_ ids: [String]) throws(Beyond) {
        let ids = ids.filter { Self.fits($0, ReportBounds.messageID) }.suffix(ReportBounds.references)
        try list(Array(ids)) { writer, id throws(Beyond) in try writer.text(id) }
    }

    mutating func report(_ report: DeliveryReport) throws(Beyond) {
        try code(report.kind, in: WireCodes.reports)
        let id = report.originalMessageID.flatMap { Self.fits($0, ReportBounds.messageID) ? $0 : nil }
        try optional(id) { writer, id throws(Beyond) in try writer.text(id) }
        let addresses = report.originalRecipients.filter { Self.fits($0, ReportBounds.address) }
        try list(Array(addresses.prefix(ReportBounds.recipients))) { writer, address throws(Beyond) in
            try writer.text(address)
        }
        try list(Array(report.recipients.prefix(ReportBounds.recipients))) { writer, recipient throws(Beyond) in
            try writer.recipient(recipient)
        }
    }

    private mutating func recipient(_ recipient: DeliveryReport.Recipient) throws(Beyond) {
        let address = recipient.address.flatMap { Self.fits($0, ReportBounds.address) ? $0 : nil }
        try optional(address) { writer, address throws(Beyond) in try writer.text(address) }
        try optional(recipient.action) { writer, action throws(Beyond) in
            try writer.code(action, in: WireCodes.actions)
        }
        try optional(recipient.status.flatMap { EnhancedStatus($0) }) { writer, status throws(Beyond) in
            try writer.text(status.text)
        }
        let reply = recipient.replyCode.flatMap { WireBounds.replyCodes.contains($0) ? UInt16($0) : nil }
        try optional(reply) { writer, code throws(Beyond) in writer.number(code) }
        try code(recipient.reason, in: WireCodes.reasons)
        try code(recipient.permanence, in: WireCodes.permanences)
    }

    private static func fits(_ text: String, _ bound: Int) -> Bool { (1...bound).contains(text.utf8.count) }
}
