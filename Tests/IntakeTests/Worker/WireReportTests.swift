import Letters
import Testing

@testable import Intake

/// What a worker may claim of a mail that was sent earlier, and what it may not.
@Suite struct `Reports on the wire` {
    private let recipient = DeliveryReport.Recipient(
        address: "ana@example.org", action: .failed, status: "5.1.1", replyCode: 550, reason: .userUnknown,
        permanence: .permanent)

    private func arrived(_ report: DeliveryReport, references: [String] = []) throws -> Reading {
        let reading = Reading(kind: .report(Sentence("kinds.x")), references: references, report: report)
        return try taken(Gathered.answer(Opening(reading))).opening.reading
    }

    @Test func `more recipients and IDs than are kept are cut by the side that writes`() throws {
        let many = [DeliveryReport.Recipient](repeating: recipient, count: ReportBounds.recipients + 5)
        let addresses = (0..<200).map { "a\($0)@example.org" }
        let ids = (0..<80).map { "\($0)@example.org" }
        let reading = try arrived(
            DeliveryReport(kind: .failure, originalRecipients: addresses, recipients: many), references: ids)
        #expect(reading.report?.recipients.count == ReportBounds.recipients)
        #expect(reading.report?.originalRecipients == Array(addresses.prefix(ReportBounds.recipients)))
        // Of a thread the latest count.
        #expect(reading.references == Array(ids.suffix(ReportBounds.references)))
    }

    @Test func `an address or an ID that is too long does not cross, and the rest does`() throws {
        let long = String(repeating: "a", count: ReportBounds.messageID) + "@example.org"
        var odd = recipient
        odd.address = long
        odd.status = "9.9.9"
        odd.replyCode = 70_000
        let reading = try arrived(
            DeliveryReport(
                kind: .delay, originalMessageID: long, originalRecipients: [long, "b@example.org"], recipients: [odd]),
            references: [long, "c@example.org"])
        let report = try #require(reading.report)
        #expect(report.originalMessageID == nil)
        #expect(report.originalRecipients == ["b@example.org"])
        #expect(reading.references == ["c@example.org"])
        #expect(report.recipients == [.init(action: .failed, reason: .userUnknown, permanence: .permanent)])
    }

    /// An answer whose reading holds nothing but a report of a failure, byte by byte.
    private func lie(recipients: Int = 1, _ change: (inout [UInt8]) -> Void = { _ in }) throws {
        var recipient: [UInt8] = [1, 0, 0, 0, 3] + Array("a@b".utf8) + [1, 0]  // address, failed
        recipient += [1, 0, 0, 0, 5] + Array("5.1.1".utf8) + [1, 2, 0x26]  // status, 550
        recipient += [0, 0]  // the first reason, permanent
        var report: [UInt8] = [1, 0, 0, 0, 0, 0, 0]  // a failure; no ID, no original recipients
        report += [0, 0, 0, UInt8(recipients)]
        for _ in 0..<recipients { report += recipient }
        change(&report)
        // No parts; a letter without anything; neither blocks, cuts, findings nor references.
        let head = [UInt8](repeating: 0, count: 4 + 1 + 3 + 4 + 3)
        let body = head + [UInt8](repeating: 0, count: 4 * 4) + report
        let size: [UInt8] = [0, 0, UInt8(body.count >> 8), UInt8(body.count & 0xFF)]
        _ = try taken([Wire.reading] + size + body)
    }

    @Test func `as many recipients as may be are taken, and not one more`() throws {
        try lie()
        try lie(recipients: ReportBounds.recipients)
        #expect(throws: AnswerFault.nonsense) { try lie(recipients: ReportBounds.recipients + 1) }
    }

    @Test(
        arguments: [
            (0, 2, "neither a report nor none"), (1, 200, "no such kind"), (7, 0xFF, "recipients without end"),
            (11, 2, "neither an address nor none"), (20, 7, "an action that is none"),
            (22, 0xFF, "a status without end"), (26, 0x39, "a status of group 9"), (32, 9, "a reply code of 2,342"),
            (34, 240, "a reason that is none"), (35, 3, "a permanence that is none"),
        ] as [(Int, UInt8, String)])
    func `a lie in a report is refused`(_ place: Int, _ value: UInt8, _ what: String) throws {
        #expect(throws: AnswerFault.nonsense, "\(what)") {
            try lie { $0[place] = value }
        }
    }

    @Test func `an empty address is refused`() throws {
        #expect(throws: AnswerFault.nonsense) {
            try lie { $0.replaceSubrange(11..<19, with: [1, 0, 0, 0, 0]) }
        }
    }
}
