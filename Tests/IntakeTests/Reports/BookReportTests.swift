import Letters
import Testing

@testable import Intake

@Suite struct `A report by the book` {
    private func report(_ fields: String, text: String = "Sorry.") throws -> DeliveryReport {
        try #require(try ReportMails.read(ReportMails.report(text, fields: fields)).report)
    }

    @Test func `says which mail failed, for whom and why`() throws {
        let report = try report(
            """
            Reporting-MTA: dns; relay.example

            Final-Recipient: rfc822; gate@prison.example
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 <gate@prison.example>... User unknown
            """)
        #expect(report.kind == .failure)
        #expect(report.originalMessageID == "packet-7@letters.example")
        #expect(report.originalRecipients == ["gate@prison.example"])
        #expect(
            report.recipients == [
                .init(
                    address: "gate@prison.example", action: .failed, status: "5.1.1", replyCode: 550,
                    reason: .userUnknown, permanence: .permanent)
            ])
    }

    @Test func `goes by the address that we wrote to, not by where it was forwarded`() throws {
        let report = try report(
            """
            Original-Recipient: rfc822;gate@prison.example
            Final-Recipient: rfc822;guard7@inside.example
            Action: failed
            Status: 5.2.2
            """)
        #expect(report.recipients.map(\.address) == ["gate@prison.example"])
        #expect(report.recipients.map(\.reason) == [.mailboxFull])
        #expect(report.recipients.map(\.permanence) == [.temporary])
    }

    @Test func `may be a delay, and then nothing has failed`() throws {
        let report = try report(
            """
            Final-Recipient: rfc822; gate@prison.example
            Action: delayed
            Status: 4.4.1
            Diagnostic-Code: X-Postfix; connect to prison.example[192.0.2.1]:25: Connection timed out
            """)
        #expect(report.kind == .delay)
        #expect(report.recipients.map(\.action) == [.delayed])
        #expect(report.recipients.map(\.reason) == [.expired])
        #expect(report.recipients.map(\.replyCode) == [nil])
    }

    @Test(arguments: ["delivered", "relayed", "expanded"])
    func `may be a success`(_ action: String) throws {
        let report = try report("Final-Recipient: rfc822; gate@prison.example\nAction: \(action)\nStatus: 2.0.0")
        #expect(report.kind == .success)
        #expect(report.recipients.map(\.action) == [DeliveryReport.Action(rawValue: action)])
        #expect(report.recipients.map(\.permanence) == [DeliveryReport.Permanence.none])
    }

    @Test func `tells several recipients apart`() throws {
        let report = try report(
            """
            Final-Recipient: rfc822; gate@prison.example
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 User unknown

            Final-Recipient: rfc822; chaplain@prison.example
            Action: delivered
            Status: 2.1.5
            """)
        #expect(report.kind == .failure)
        #expect(report.recipients.map(\.action) == [.failed, .delivered])
        #expect(report.recipients.map(\.status) == ["5.1.1", "2.1.5"])
    }

    @Test func `is parted at the next recipient where the blank line is missing`() throws {
        let report = try report(
            """
            Final-Recipient: rfc822; gate@prison.example
            Action: failed
            Status: 5.0.0
            Final-Recipient: rfc822; chaplain@prison.example
            Action: failed
            Status: 5.0.0
            """, text: "gate@prison.example: 550 5.2.2 Mailbox full\nchaplain@prison.example: 550 5.1.1 User unknown")
        #expect(report.recipients.map(\.address) == ["gate@prison.example", "chaplain@prison.example"])
        // What each status leaves open the text says beside each address.
        #expect(report.recipients.map(\.status) == ["5.2.2", "5.1.1"])
        #expect(report.recipients.map(\.reason) == [.mailboxFull, .userUnknown])
    }

    @Test(
        arguments: [
            // What the refusing server said goes before what the reporting system made of it.
            ("5.0.0", "smtp; 550 5.7.1 IP address blacklisted", "5.7.1", 550),
            ("5.1.1", "smtp; 550 5.7.1 IP address blacklisted", "5.7.1", 550),
            // A refusal passed on stands at the end.
            ("4.4.7", "smtp; 554 4.4.7 Message expired.<421 4.4.2 Connection timed out>", "4.4.2", 421),
            ("5.0.0 (permanent failure)", "smtp; 5.1.0 - Unknown address error 550-'5.2.2 Mailbox full'", "5.2.2", 550),
            // A server without enhanced codes leaves it to the reporting system.
            ("5.2.0", "smtp; 550 : User unknown", "5.2.0", 550), ("5.0.0", "smtp; 550 No", "5.0.0", 550),
            ("5.5.0", "smtp; 503 Improper sequence of commands", "5.5.0", 503),
            // Numbers that look alike: a host's address, a port, a size.
            ("4.4.1", "X-Postfix; connect to a.example[5.1.1.7]:550: no answer", "4.4.1", nil),
            ("5.3.4", "smtp; 552 5.3.4 size 5501 exceeds limit 5.5.5.5", "5.3.4", 552),
        ] as [(String, String, String, Int?)])
    func `has the codes of the server that refused`(
        _ field: String, _ said: String, _ status: String, _ reply: Int?
    ) throws {
        let report = try report(
            "Final-Recipient: rfc822; gate@prison.example\nAction: failed\nStatus: \(field)\nDiagnostic-Code: \(said)")
        #expect(report.recipients.map(\.status) == [status])
        #expect(report.recipients.map(\.replyCode) == [reply])
    }

    @Test func `is read where its parts fell apart`() throws {
        let mail = ReportMails.notice(
            """
            This is a MIME-encapsulated message

            --x
            Content-Type: message/delivery-status

            Reporting-MTA: dns; relay.example

            Final-Recipient: RFC822; gate@prison.example
            Action: failed
            Status: 5.2.2
            Diagnostic-Code: SMTP; 552 5.2.2 over quota

            --x
            Content-Type: message/rfc822

            Return-Path: <campaign@letters.example>
            Message-ID: <packet-8@letters.example>
            To: gate@prison.example

            Querido Manuel: 550 5.1.1 User unknown
            """)
        let report = try #require(try ReportMails.read(mail).report)
        #expect(report.recipients.map(\.status) == ["5.2.2"])
        #expect(report.originalMessageID == "packet-8@letters.example")
    }

    @Test func `keeps no more recipients than it may`() throws {
        let group = "Final-Recipient: rfc822; gate@prison.example\nAction: failed\nStatus: 5.1.1\n\n"
        let report = try report(String(repeating: group, count: 150))
        #expect(report.recipients.count == ReportBounds.recipients)
    }
}
