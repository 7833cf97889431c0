import Letters
import Testing

@testable import Intake

@Suite struct `What other machines say of a mail` {
    @Test func `an answer for somebody who is away`() throws {
        let mail = """
            From: Chaplain <chaplain@prison.example>
            To: campaign@letters.example
            Subject: Automatic reply: 1234 Manuel
            Auto-Submitted: auto-replied
            In-Reply-To: <packet-7@letters.example>

            I am away until May.
            """
        let reading = try ReportMails.read(mail)
        guard case .notALetter = reading.kind else {
            Issue.record("\(reading.kind)")
            return
        }
        let report = try #require(reading.report)
        #expect(report.kind == .autoReply)
        #expect(report.originalMessageID == "packet-7@letters.example")
        #expect(report.recipients == [.init(address: "chaplain@prison.example", reason: .vacation)])
        #expect(reading.references == ["packet-7@letters.example"])
    }

    @Test func `a challenge names the mail that it keeps`() throws {
        let mail = """
            From: filter@prison.example
            Subject: Please confirm
            X-Boxtrapper: 1
            References: <packet-6@letters.example>

            Confirm that you are a person.
            """
        let report = try #require(try ReportMails.read(mail).report)
        #expect(report.kind == .challenge)
        #expect(report.originalMessageID == "packet-6@letters.example")
        #expect(report.recipients.map(\.permanence) == [DeliveryReport.Permanence.none])
    }

    @Test func `a read receipt`() throws {
        let mail = ReportMails.report(
            "The message was displayed.",
            fields: """
                Reporting-UA: mail.prison.example; Mail 1.0
                Final-Recipient: rfc822;gate@prison.example
                Original-Message-ID: <packet-5@letters.example>
                Disposition: manual-action/MDN-sent-manually; displayed
                """, type: "disposition-notification")
        let report = try #require(try ReportMails.read(mail).report)
        #expect(report.kind == .readReceipt)
        #expect(report.originalMessageID == "packet-5@letters.example")
        #expect(
            report.recipients == [.init(address: "gate@prison.example", action: .delivered, reason: .delivered)])
    }

    @Test func `a complaint names each recipient`() throws {
        let mail = ReportMails.report(
            "This is an abuse report.",
            fields: """
                Feedback-Type: abuse
                User-Agent: Loop/1.0
                Version: 1
                Original-Rcpt-To: <gate@prison.example>
                Original-Rcpt-To: <chaplain@prison.example>
                """, type: "feedback-report")
        let report = try #require(try ReportMails.read(mail).report)
        #expect(report.kind == .complaint)
        #expect(report.recipients.map(\.address) == ["gate@prison.example", "chaplain@prison.example"])
        #expect(report.recipients.map(\.reason) == [.feedback, .feedback])
        #expect(report.originalMessageID == "packet-7@letters.example")
    }

    @Test func `a list that takes mail from its members alone`() throws {
        let mail = """
            From: list-admin@lists.example
            Subject: NOT MEMBER article from campaign@letters.example (visits ML)
            X-MLServer: fml

            You are not a member of <visits@lists.example>.
            """
        let report = try #require(try ReportMails.read(mail).report)
        #expect(report.kind == .listNotice)
        #expect(report.recipients.map(\.reason) == [.rejected])
    }
}

@Suite struct `A letter` {
    static let bounce = ReportMails.notice(
        "<gate@prison.example>:\n550 5.1.1 User unknown\n\n--- Below this line is a copy of the message.\n\nQuerido Manuel"
    )

    @Test func `that quotes a bounce is a letter, and says nothing of a delivery`() throws {
        let quoted = Self.bounce.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
            .joined(separator: "\n")
        let mail = """
            From: ana@example.org
            To: campaign@letters.example
            Subject: Re: Returned mail
            In-Reply-To: <packet-7@letters.example>

            Me llegó este aviso, no sé qué hacer. Querido Manuel, te mando un abrazo.

            \(quoted)
            """
        let reading = try ReportMails.read(mail)
        #expect(reading.kind == .letter)
        #expect(reading.report == nil)
        #expect(reading.references == ["packet-7@letters.example"])
    }

    @Test func `that encloses a bounce is a letter, and says nothing of a delivery`() throws {
        let mail = """
            From: ana@example.org
            Subject: Me llegó este aviso
            Content-Type: multipart/mixed; boundary=q

            --q
            Content-Type: text/plain; charset=utf-8

            Querido Manuel: tu carta me llegó con este aviso, y aquí te la mando otra vez con un abrazo.
            --q
            Content-Type: message/rfc822

            \(Self.bounce)
            --q--
            """
        let reading = try ReportMails.read(mail)
        #expect(reading.kind == .letter)
        #expect(reading.report == nil)
    }

    @Test func `that answers names the mails of its thread, the answered one first`() throws {
        let mail = """
            From: ana@example.org
            Subject: Re: carta
            References: <a@x.example> <b@x.example>
             <c@x.example>
            In-Reply-To: Your message of Thursday <c@x.example>

            Hola
            """
        #expect(try ReportMails.read(mail).references == ["c@x.example", "a@x.example", "b@x.example"])
    }

    @Test func `of an endless thread keeps the latest`() throws {
        let ids = (0..<300).map { "<\($0)@x.example>" }.joined(separator: "\n ")
        let long = String(repeating: "x", count: 2_000)
        let mail = "From: ana@example.org\nReferences: \(ids)\n <\(long)@x.example>\n\nHola\n"
        let references = try ReportMails.read(mail).references
        #expect(references.count == ReportBounds.references)
        #expect(references.last == "299@x.example")
    }
}
