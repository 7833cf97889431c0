import Letters
import Testing

@testable import Intake

/// Why a mail did not arrive, by what servers say.
@Suite struct `A reason` {
    private func reason(_ said: String, field: String? = nil, told: String = "") -> DeliveryReport.Reason {
        var evidence = ReasonFinder.Evidence()
        evidence.said = said
        evidence.told = told
        evidence.codes = Answer.codes(field: field.flatMap { EnhancedStatus($0) }, said: said, told: told)
        return ReasonFinder.reason(evidence)
    }

    @Test(
        arguments: [
            ("550 5.1.1 <a@b.example>: Recipient address rejected: User unknown", .userUnknown),
            ("550-5.1.1 The email account that you tried to reach does not 550-5.1.1 exist.", .userUnknown),
            ("552 5.2.2 <a@b.example>: user is over quota", .mailboxFull),
            ("452 4.3.1 Insufficient system storage", .systemFull),
            ("550 5.2.1 The email account that you tried to reach is disabled", .suspend),
            ("552 5.3.4 Message size exceeds fixed limit", .messageTooBig),
            ("552 5.2.3 Message size exceeds fixed maximum message size (10485760)", .exceedLimit),
            ("554 5.7.1 Message rejected as spam by content scanning", .spamDetected),
            ("550 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org", .blocked),
            ("550 5.7.26 does not pass DMARC verification and has a DMARC policy of reject", .authFailure),
            ("550 5.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]", .requirePTR),
            ("554 5.7.1 <a@b.example>: Relay access denied", .noRelaying),
            ("550 5.1.8 Sender address rejected: Domain not found", .rejected),
            ("421 4.7.0 Try again later, throttled", .speeding),
            ("421 4.7.0 Too many connections from your host", .tooManyConnections),
            ("451 4.7.650 has been temporarily rate limited due to IP reputation", .badReputation),
            ("554 5.7.0 Your message was infected with a virus", .virusDetected),
            ("550 5.7.0 Local policy violation", .policyViolation),
            ("530 5.7.0 Must issue a STARTTLS command first", .failedSTARTTLS),
            ("530 5.7.0 Authentication required", .securityError),
            ("550 5.4.6 Hop count exceeded - possible mail loop", .networkError),
            ("556 5.1.10 The domain of the recipient does not accept mail: null MX", .notAccept),
            (
                "Host or domain name not found. Name service error for name=b.example type=A: Host not found",
                .hostUnknown
            ),
            ("551 5.1.6 This mailbox has moved to c@b.example", .hasMoved),
            ("connect to b.example[192.0.2.1]:25: Connection timed out", .expired),
            ("550 5.7.1 This message is not RFC 5322 compliant", .notCompliantRFC),
            ("501 5.5.4 Syntax error in parameters or arguments", .syntaxError),
            ("451 4.3.0 Internal error", .systemError), ("554 Transaction failed", .systemError),
            ("550 5.7.1 Recipient address rejected: User a@b.example temporary locked", .suspend),
            ("delivery temporarily suspended: host b.example refused to talk to me: 421 No", .blocked),
            ("550 5.1.6 recipient no longer on server: a@b.example", .hasMoved),
            ("550 5.1.1 recipient no longer on server: a@b.example", .userUnknown),
            ("Unknown user: a@b.example", .userUnknown), ("421 Host not reachable", .expired),
            ("550 The account or domain may not exist, they may be blacklisted", .hostUnknown),
            ("550 5.7.27 Sender address has null MX", .rejected),
            ("5.1.0 - Unknown address error 550-'the oracle was silent'", .onHold),
        ] as [(String, DeliveryReport.Reason)])
    func `is told from English`(_ said: String, _ reason: DeliveryReport.Reason) {
        #expect(self.reason(said) == reason)
    }

    @Test(
        arguments: [
            ("550 El buzón está lleno", .mailboxFull), ("552 Se ha superado la cuota del usuario", .mailboxFull),
            ("550 La cuenta está desactivada", .suspend),
            ("550 Mensaje rechazado como correo no deseado", .spamDetected),
            ("552 Boîte aux lettres pleine", .mailboxFull), ("552 Das Postfach ist voll", .mailboxFull),
            ("552 La casella è piena", .mailboxFull), ("552 A caixa de correio está cheia", .mailboxFull),
            ("552 Почтовый ящик переполнен", .mailboxFull), ("メールボックスの容量を超えています", .mailboxFull),
            ("550 邮箱已满", .mailboxFull), ("El dominio no existe", .hostUnknown),
            ("552 Mensaje demasiado grande", .messageTooBig),
        ] as [(String, DeliveryReport.Reason)])
    func `is told from other languages`(_ said: String, _ reason: DeliveryReport.Reason) {
        #expect(self.reason(said) == reason)
    }

    @Test(arguments: ["550 No existe el usuario", "550 Destinataire inconnu", "550 Empfänger unbekannt", "550 用户不存在"])
    func `is that nobody lives there only where the server knew its users`(_ said: String) {
        #expect(reason(said, told: "(in reply to RCPT TO command)") == .userUnknown)
        #expect(reason(said, field: "5.1.1") == .userUnknown)
        // Said after the mail itself, it is a filter that speaks, or a system behind the server.
        #expect(reason(said, told: "(in reply to end of DATA command)") == .filtered)
        #expect(reason(said) == .filtered)
    }

    @Test(
        arguments: [
            ("5.1.1", .userUnknown), ("5.1.2", .hostUnknown), ("5.1.6", .hasMoved), ("5.1.8", .rejected),
            ("5.2.1", .suspend), ("4.2.2", .mailboxFull), ("5.2.3", .exceedLimit), ("5.3.4", .messageTooBig),
            ("4.4.1", .expired), ("5.4.6", .networkError), ("4.4.7", .expired), ("5.5.3", .tooManyConnections),
            ("5.6.0", .contentError), ("5.7.1", .securityError), ("5.7.13", .suspend), ("5.7.20", .authFailure),
            ("5.7.25", .requirePTR), ("4.7.28", .speeding), ("5.7.606", .blocked), ("5.0.0", .undefined),
        ] as [(String, DeliveryReport.Reason)])
    func `is told from the status where no word is said`(_ status: String, _ reason: DeliveryReport.Reason) {
        #expect(self.reason("", field: status) == reason)
    }

    @Test func `is told from how far the delivery had come, where nothing else tells`() {
        #expect(reason("550 No", told: "SMTP error from remote mail server after initial connection") == .blocked)
        #expect(reason("550 No", told: "SMTP error from remote mail server after MAIL FROM:<a@b.example>") == .rejected)
        #expect(reason("550 No", told: "(in reply to RCPT TO command)") == .onHold)
    }

    @Test func `is the sender's where the sender was named when it was said`() {
        let said = "553 5.1.0 ana letters.example does not exist"
        #expect(
            reason(said, told: "SMTP error from remote mail server after MAIL FROM:<ana@letters.example>") == .rejected)
        #expect(reason(said, told: "SMTP error from remote mail server after RCPT TO:<a@b.example>") == .hostUnknown)
    }

    @Test func `of a program that puts mail into mailboxes is not a server's word`() {
        var evidence = ReasonFinder.Evidence()
        evidence.said = "procmail: Couldn't create \"/var/mail/x\": No such user"
        evidence.isProgram = true
        #expect(ReasonFinder.reason(evidence) == .mailerError)
        evidence.said = "/var/mail/x: Disk quota exceeded"
        #expect(ReasonFinder.reason(evidence) == .mailboxFull)
        // Sendmail gives the number with which the program ended, and words elsewhere.
        evidence.said = "71"
        evidence.told = "451 4.0.0 Operating system error"
        #expect(ReasonFinder.reason(evidence) == .mailerError)
    }

    @Test func `is not taken from an address, a host or a link`() {
        #expect(reason("550 <mailbox.full@spam.example> at policy.example: https://b.example/virus/found") == .onHold)
    }

    @Test func `that is not known by name is undefined`() {
        #expect(DeliveryReport.Reason(name: "mailboxfull") == .mailboxFull)
        #expect(DeliveryReport.Reason(name: "emailtoolarge") == .undefined)
    }
}
