import Letters

@testable import Intake

/// Mails of machines, made for these tests after the formats of the systems that write them.
enum ReportMails {
    /// What a mail is read as.
    static func read(_ mail: String) throws -> Reading {
        try LetterReader.direct.read(
            UntrustedItem(
                source: SourceReference(path: "letters/report.eml"), format: .mail, untrustedBytes: Array(mail.utf8)))
    }

    /// A notice that is nothing but text.
    static func notice(
        from: String = "MAILER-DAEMON@relay.example", subject: String = "Returned mail", headers: String = "",
        _ text: String
    ) -> String {
        "From: \(from)\nTo: campaign@letters.example\nSubject: \(subject)\nReturn-Path: <>\n\(headers)\n\(text)\n"
    }

    /// A report by the book: text, fields, and the headers of the mail that came back.
    static func report(
        _ text: String = "Your message could not be delivered.", fields: String, returned: String = returnedHeaders,
        type: String = "delivery-status"
    ) -> String {
        """
        From: Mail Delivery System <MAILER-DAEMON@relay.example>
        To: campaign@letters.example
        Subject: Undelivered Mail Returned to Sender
        Content-Type: multipart/report; report-type=\(type); boundary=b

        --b
        Content-Type: text/plain; charset=utf-8

        \(text)

        --b
        Content-Type: message/\(type)

        \(fields)

        --b
        Content-Type: text/rfc822-headers

        \(returned)
        --b--
        """
    }

    /// The headers of a mail of ours.
    static let returnedHeaders = """
        Received: from letters.example by relay.example; Thu, 1 Oct 2026 10:00:00 +0000
        From: campaign@letters.example
        To: Gate <gate@prison.example>
        Message-ID: <packet-7@letters.example>
        Subject: 1234 Manuel
        """
}
