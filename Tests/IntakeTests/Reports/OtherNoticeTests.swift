import Letters
import Testing

@testable import Intake

/// Notices of systems that write no fields, each after the form of one of them.
@Suite struct `A notice in words` {
    private func read(_ mail: String) throws -> DeliveryReport { try #require(try ReportMails.read(mail).report) }

    private func only(_ mail: String) throws -> DeliveryReport.Recipient {
        let report = try read(mail)
        #expect(report.recipients.count == 1)
        return try #require(report.recipients.first)
    }

    @Test func `of qmail`() throws {
        let mail = ReportMails.notice(
            """
            Hi. This is the qmail-send program at relay.example.
            I'm afraid I wasn't able to deliver your message to the following addresses.
            This is a permanent error; I've given up. Sorry it didn't work out.

            <gate@prison.example>:
            192.0.2.5 does not like recipient.
            Remote host said: 550 no such user here
            Giving up on 192.0.2.5.

            --- Below this line is a copy of the message.

            Return-Path: <campaign@letters.example>
            Message-ID: <packet-1@letters.example>
            To: gate@prison.example

            The mailbox is full of letters, said Ana. 552 5.2.2
            """)
        let report = try read(mail)
        #expect(report.originalMessageID == "packet-1@letters.example")
        #expect(report.originalRecipients == ["gate@prison.example"])
        let expected = DeliveryReport.Recipient(
            address: "gate@prison.example", action: .failed, replyCode: 550, reason: .userUnknown,
            permanence: .permanent)
        #expect(report.recipients == [expected])
    }

    @Test func `of Exim, with two recipients`() throws {
        let mail = ReportMails.notice(
            headers: "X-Failed-Recipients: gate@prison.example, chaplain@prison.example\n",
            """
            This message was created automatically by mail delivery software.
            The following address(es) failed:

              gate@prison.example
                SMTP error from remote mail server after RCPT TO:<gate@prison.example>:
                host mx.prison.example [192.0.2.5]: 550 5.2.2 mailbox for user is full
              chaplain@prison.example
                SMTP error from remote mail server after RCPT TO:<chaplain@prison.example>:
                host mx.prison.example [192.0.2.5]: 550 5.1.1 User unknown

            ------ This is a copy of the message, including all the headers. ------

            Message-ID: <packet-2@letters.example>
            """)
        let report = try read(mail)
        #expect(report.recipients.map(\.address) == ["gate@prison.example", "chaplain@prison.example"])
        #expect(report.recipients.map(\.status) == ["5.2.2", "5.1.1"])
        #expect(report.recipients.map(\.reason) == [.mailboxFull, .userUnknown])
        #expect(report.originalMessageID == "packet-2@letters.example")
    }

    @Test func `of Exim, on a delay`() throws {
        let mail = ReportMails.notice(
            subject: "Warning: message 1 delayed 24 hours",
            """
            A message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours.
            The address to which the message has not yet been delivered is:

              gate@prison.example
                Delay reason: Connection timed out

            No action is required on your part. Delivery attempts will continue for some time.
            """)
        let recipient = try only(mail)
        #expect(recipient.action == .delayed)
        #expect(recipient.reason == .expired)
        #expect(try read(mail).kind == .delay)
    }

    @Test func `of an old Sendmail, with what was said before the address`() throws {
        let mail = ReportMails.notice(
            """
               ----- Transcript of session follows -----
            While talking to mx.prison.example:
            >>> RCPT To:<gate@prison.example>
            <<< 550 <gate@prison.example>, User Unknown
            550 <gate@prison.example>... User unknown
            550 elsewhere.example (smtp)... 550 Host unknown
            554 <ana@elsewhere.example>... 550 Host unknown (Authoritative answer from name server)

               ----- Unsent message follows -----
            Received: by letters.example; Thu, 1 Oct 1998 10:00:00 +0000
            To: gate@prison.example
            """)
        let report = try read(mail)
        #expect(report.recipients.map(\.address) == ["gate@prison.example", "ana@elsewhere.example"])
        #expect(report.recipients.map(\.reason) == [.userUnknown, .hostUnknown])
        #expect(report.recipients.map(\.replyCode) == [550, 550])
    }

    @Test func `of Exchange, in Italian`() throws {
        let mail = ReportMails.notice(
            from: "postmaster@prison.example", subject: "Non recapitabile: 1234 Manuel",
            """
            Il recapito non è riuscito per i seguenti destinatari o gruppi:

            gate@prison.example<mailto:gate@prison.example>
            Informazioni di diagnostica per gli amministratori:
            Server di generazione: mx.prison.example
            #550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##

            Intestazioni originali del messaggio:

            Received: from letters.example by mx.prison.example; Thu, 1 Oct 2026 10:00:00 +0000
            Message-ID: <packet-3@letters.example>
            """)
        let recipient = try only(mail)
        #expect(recipient.status == "5.1.1")
        #expect(recipient.reason == .userUnknown)
        #expect(try read(mail).originalMessageID == "packet-3@letters.example")
    }

    @Test func `of Lotus, with the reason above the address`() throws {
        let mail = ReportMails.notice(
            from: "postmaster@prison.example", subject: "Undeliverable message",
            """
            ------- Failure Reasons  --------

            User not listed in public Name & Address Book
            gate@prison.example


            ------- Returned Message --------

            Received: from letters.example by prison.example
            Message-ID: <packet-4@letters.example>
            """)
        let recipient = try only(mail)
        #expect(recipient.address == "gate@prison.example")
        #expect(recipient.reason == .userUnknown)
        #expect(recipient.status == nil)
    }

    @Test func `of Yahoo`() throws {
        let mail = ReportMails.notice(
            subject: "Failure Notice",
            """
            Sorry, we were unable to deliver your message to the following address.

            <gate@prison.example>:
            Remote host said:
            552 5.2.2 <gate@prison.example>: over quota
             [RCPT_TO]

            --- Below this line is a copy of the message.
            """)
        let recipient = try only(mail)
        #expect(recipient.replyCode == 552)
        #expect(recipient.reason == .mailboxFull)
    }

    @Test func `of Gmail, that somebody is not to be found`() throws {
        let mail = ReportMails.notice(
            from: "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
            headers: "X-Failed-Recipients: gate@prison.example\n",
            """
            ** Address not found **

            Your message wasn't delivered to gate@prison.example because the address couldn't be found.
            """)
        #expect(try only(mail).reason == .userUnknown)
    }

    @Test func `of a Japanese carrier`() throws {
        let mail = ReportMails.notice(
            from: "Postmaster@keitai.example", subject: "Mail System Error - Returned Mail",
            """
            次のあて先へのメッセージはエラーのため送信できませんでした。

            Recipient: <gate@keitai.example>
            >>> RCPT TO:<gate@keitai.example>
            <<< 550 <gate@keitai.example>: User unknown
            """)
        let recipient = try only(mail)
        #expect(recipient.address == "gate@keitai.example")
        #expect(recipient.reason == .userUnknown)
    }

    @Test func `of Amazon's service, in JSON`() throws {
        let mail = ReportMails.notice(
            from: "no-reply@sns.amazonaws.com", subject: "AWS Notification Message",
            """
            {"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":\
            "gate@prison.example","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"}]},\
            "mail":{"destination":["gate@prison.example"],"commonHeaders":{"messageId":"<packet-5@letters.example>"}}}
            --
            If you wish to stop
            """)
        let report = try read(mail)
        #expect(report.kind == .failure)
        #expect(report.originalMessageID == "packet-5@letters.example")
        #expect(report.recipients.map(\.address) == ["gate@prison.example"])
        #expect(report.recipients.map(\.reason) == [.userUnknown])
    }

    @Test func `that names nobody takes whom the returned mail was for`() throws {
        let mail = ReportMails.notice(
            from: "sysadmin@pictures.example", subject: "Undeliverable Message",
            headers: "Auto-Submitted: auto-generated\n",
            """
            Message could not be delivered to mobile.
            Error: No valid recipients for this MM

            Original Message:
            From: campaign@letters.example
            To: gate@prison.example
            Subject: 1234 Manuel
            Date: Thu, 1 Oct 2026 10:00:00 +0000
            """)
        #expect(try only(mail).address == "gate@prison.example")
        #expect(try only(mail).reason == .userUnknown)
    }

    @Test func `that encloses another system's notice lets that one speak`() throws {
        let inner = ReportMails.report(
            fields: "Final-Recipient: rfc822; gate@prison.example\nAction: failed\nStatus: 5.1.1")
        let mail = """
            From: MAILER-DAEMON@gateway.example
            To: campaign@letters.example
            Subject: Returned mail
            Return-Path: <>
            Content-Type: multipart/mixed; boundary=o

            --o
            Content-Type: text/plain

            ----- The following addresses had permanent delivery errors -----

            --o
            Content-Type: message/rfc822

            \(inner)
            --o--
            """
        let report = try read(mail)
        #expect(report.recipients.map(\.status) == ["5.1.1"])
        #expect(report.originalMessageID == "packet-7@letters.example")
    }

    @Test func `may give its reason right above the address`() throws {
        let mail = ReportMails.notice("--- Failure Reasons ---\n\nEl oráculo calla\ngate@prison.example\n")
        #expect(try only(mail).reason == .onHold)
    }

    @Test func `that gives no reason is undefined, and one that nobody understands is on hold`() throws {
        let silent = ReportMails.notice(
            "Delivery to the following recipients failed permanently:\n\n* gate@prison.example")
        #expect(try only(silent).reason == .undefined)
        #expect(try only(silent).permanence == .temporary)
        let odd = ReportMails.notice("Delivery failed:\n\n<gate@prison.example>: 550 the oracle was silent")
        #expect(try only(odd).reason == .onHold)
    }
}
