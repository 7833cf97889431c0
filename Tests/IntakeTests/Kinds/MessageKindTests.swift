@testable import Intake
import Letters
import Testing
import Words

/// Mails are made here by hand, so that each has one mark and no other.
private func mail(
    _ headers: [String: String] = [:], from: String = "ana@example.org", subject: String = "Carta para Manuel",
    root: ParsedPart? = nil, text: String = ""
) -> ParsedMail {
    let all = headers.merging(["From": "<\(from)>", "Subject": subject]) { own, _ in own }
    return ParsedMail(
        headers: all.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: $0.value) },
        from: from.isEmpty ? [] : [Correspondent(address: from)], subject: subject,
        root: root ?? ParsedPart(contentType: "text/plain", content: .text(text)))
}

private func judge(_ mail: ParsedMail, _ text: String) -> String {
    switch MessageKind.judge(mail, bodyText: text) {
    case .letter: "letter"
    case .report(let sentence): "report " + sentence.key
    case .notALetter(let sentence): "not " + sentence.key
    case .unreadable(let sentence): "unreadable " + sentence.key
    }
}

private func multipart(_ type: String, _ parts: [ParsedPart], _ parameters: [String: String] = [:]) -> ParsedPart {
    ParsedPart(contentType: type, parameters: parameters, content: .parts(parts))
}

private func text(_ words: String, _ type: String = "text/plain", _ parameters: [String: String] = [:]) -> ParsedPart {
    ParsedPart(contentType: type, parameters: parameters, content: .text(words))
}

@Suite struct `What a mail is` {
    static let bounceText = "Your mail could not be delivered.\n550 5.1.1 User unknown"

    @Test func `a report by the book is a report, and says what it speaks of`() throws {
        let status = text("Action: failed", "message/delivery-status")
        let returned = ParsedPart(contentType: "message/rfc822", content: .message(mail(text: "Querido Manuel")))
        let root = multipart("multipart/report", [text("Sorry"), status, returned], ["report-type": "delivery-status"])
        #expect(judge(mail(root: root), "Sorry") == "report kinds.report-delivery")
        let evidence = try #require(MessageKind.reportEvidence(mail(root: root), bodyText: "Sorry"))
        #expect(evidence.rule == "machine-report")
        #expect(evidence.subject == .delivery)
    }

    @Test func `a read receipt and a complaint are reports`() {
        let receipt = multipart(
            "multipart/report", [text("Read"), text("Disposition: x", "message/disposition-notification")])
        #expect(judge(mail(root: receipt), "Read") == "report kinds.report-read")
        let complaint = multipart(
            "multipart/report", [text("Spam"), text("Feedback-Type: abuse", "message/feedback-report")])
        #expect(judge(mail(root: complaint), "Spam") == "report kinds.report-complaint")
    }

    @Test(
        arguments: [
            (["Return-Path": "<>"], "MAILER-DAEMON@example.org", "failure notice"),
            ([:], "MAILER-DAEMON", "Ihre Nachricht"),
            (["Return-Path": "<>"], "postmaster@example.org", "Undeliverable: Carta"),
            (["X-Failed-Recipients": "x@example.org"], "x@example.org", "Mail delivery failed"),
            (["Auto-Submitted": "auto-replied"], "postmaster@example.org", "Returned mail"),
        ] as [([String: String], String, String)])
    func `a notice of a mail system is a report`(_ headers: [String: String], _ from: String, _ subject: String) {
        let sent = mail(headers, from: from, subject: subject, text: Self.bounceText)
        #expect(judge(sent, Self.bounceText) == "report kinds.report-delivery")
    }

    @Test func `a letter is never taken for a report`() {
        let talk =
            "Querido Manuel: mi carta anterior volvió con «550 5.1.1 User unknown», could not be delivered.\nTe abrazo, Ana"
        #expect(judge(mail(subject: "Undelivered", text: talk), talk) == "letter")
        #expect(judge(mail(subject: "Returned mail: see transcript for details", text: talk), talk) == "letter")
        #expect(
            judge(mail(from: "postmaster@example.org", text: "Hola, Manuel, ánimo."), "Hola, Manuel, ánimo.")
                == "letter")
        #expect(judge(mail(["Return-Path": "<>"], text: "Hola, Manuel, ánimo."), "Hola, Manuel, ánimo.") == "letter")
        let bounce = ParsedPart(
            contentType: "message/rfc822",
            content: .message(mail(from: "MAILER-DAEMON@example.org", root: multipart("multipart/report", [text("x")])))
        )
        let forward = multipart("multipart/mixed", [text(talk), bounce])
        #expect(judge(mail(subject: "Fwd: failure notice", root: forward), talk) == "letter")
    }

    @Test(
        arguments: [
            (["Auto-Submitted": "auto-replied"], "Carta", "kinds.auto-reply"),
            (["Auto-Submitted": "auto-replied (vacation)"], "Respuesta automática: Carta", "kinds.out-of-office"),
            (["X-Autoreply": "yes"], "Re: Carta", "kinds.auto-reply"),
            (["Precedence": "auto_reply"], "x", "kinds.auto-reply"),
            (["Auto-Submitted": "auto-generated"], "Abwesenheitsnotiz", "kinds.out-of-office"),
            (["X-Auto-Response-Suppress": "All"], "Automatic reply: Letters", "kinds.out-of-office"),
            (["Precedence": "bulk"], "不在のお知らせ", "kinds.out-of-office"),
            (["Return-Path": "<>"], "رد تلقائي", "kinds.out-of-office"),
            (["X-Apple-Action": "VACATION"], "Auto reply: x", "kinds.out-of-office"),
        ] as [([String: String], String, String)])
    func `an answer of a machine is no letter`(_ headers: [String: String], _ subject: String, _ key: String) {
        #expect(judge(mail(headers, subject: subject, text: "Estoy fuera."), "Estoy fuera.") == "not " + key)
    }

    @Test(
        arguments: [
            ([:], "Out of office"), (["Auto-Submitted": "no"], "De vacaciones en la selva"),
            (["Precedence": "list"], "Carta"),
            (["Auto-Submitted": "auto-generated"], "Carta desde la página"),
            (["List-Id": "cartas", "List-Unsubscribe": "<x>"], "Carta"),
            (["List-Unsubscribe-Post": "List-Unsubscribe=One-Click", "List-Post": "<x>", "X-MC-User": "1"], "Carta"),
        ] as [([String: String], String)])
    func `a letter with a mark that machines share stays a letter`(_ headers: [String: String], _ subject: String) {
        #expect(judge(mail(headers, subject: subject, text: "Querido Manuel"), "Querido Manuel") == "letter")
    }

    @Test func `a newsletter of a sending service and a confirmation filter are no letters`() {
        let bulk = ["List-Unsubscribe-Post": "List-Unsubscribe=One-Click", "X-MC-User": "1", "List-Unsubscribe": "<x>"]
        #expect(judge(mail(bulk, text: "Ofertas"), "Ofertas") == "not kinds.bulk")
        #expect(judge(mail(["X-Boxtrapper": "x"], text: "Confirm"), "Confirm") == "not kinds.challenge")
    }

    @Test func `an invitation is no letter, a letter with one is`() {
        let event = text("BEGIN:VCALENDAR\nMETHOD:REQUEST", "text/calendar", ["method": "REQUEST"])
        let invitation = multipart("multipart/alternative", [text("Reunión el 27"), event])
        #expect(judge(mail(root: invitation), "Reunión el 27") == "not kinds.calendar")
        #expect(judge(mail(root: event), "") == "not kinds.calendar")
        #expect(judge(mail(root: multipart("multipart/mixed", [text("Querido"), event])), "Querido") == "letter")
    }

    @Test func `what only a key opens is unreadable, what is only signed is a letter`() {
        let pgp = multipart(
            "multipart/encrypted", [ParsedPart(contentType: "application/pgp-encrypted", content: .bytes([1]))])
        #expect(judge(mail(root: pgp), "") == "unreadable kinds.encrypted")
        let envelope = ParsedPart(
            contentType: "application/pkcs7-mime", parameters: ["smime-type": "enveloped-data"], content: .bytes([1]))
        #expect(judge(mail(root: envelope), "") == "unreadable kinds.encrypted")
        #expect(judge(mail(), "-----BEGIN PGP MESSAGE-----\n\nabc") == "unreadable kinds.encrypted")
        let signature = ParsedPart(contentType: "application/pgp-signature", content: .bytes([1]))
        #expect(judge(mail(root: multipart("multipart/signed", [text("Hola"), signature])), "Hola") == "letter")
    }

    @Test func `an empty mail is no letter, one with an attachment is`() {
        #expect(judge(mail(text: " \n"), " \n") == "not kinds.empty")
        let picture = ParsedPart(contentType: "image/jpeg", disposition: "attachment", content: .bytes([1]))
        #expect(judge(mail(root: multipart("multipart/mixed", [text(""), picture])), "") == "letter")
    }

    @Test func `a mail that lost its words to broken headers is not called empty`() {
        var broken = mail()
        broken.warnings = ["malformed-header"]
        #expect(judge(broken, "") == "unreadable kinds.damaged")
        #expect(judge(mail(root: multipart("multipart/mixed", [])), "") == "unreadable kinds.damaged")
    }

    @Test(arguments: Words.Language.allCases)
    func `every reason has words`(_ language: Words.Language) {
        let words = Words(language)
        let keys = [
            "report-delivery", "report-read", "report-complaint", "report-list", "auto-reply", "out-of-office",
            "challenge",
            "calendar", "bulk", "empty", "encrypted", "sealed", "damaged",
        ]
        for key in keys { #expect(words(Sentence("kinds." + key, ["system": "OpenPGP"])).hasSuffix("."), "\(key)") }
    }
}
