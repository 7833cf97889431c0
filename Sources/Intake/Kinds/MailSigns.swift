internal import Letters

/// What the rules look at in a mail, found once.
struct MailSigns {
    /// The mail.
    let mail: ParsedMail
    /// All its parts, those of mails within it left out.
    let parts: [ParsedPart]
    /// The text as it is read, trimmed.
    let body: String
    /// The subject, folded.
    let subject: String
    /// The From header, folded.
    let from: String
    /// The first words of the body and of the other text parts, folded.
    let text: String
    /// The mail that came back, or its headers.
    let returned: ParsedPart?

    /// Characters of each text that are looked at.
    private static let reach = 6_000

    init(_ mail: ParsedMail, bodyText: String) {
        self.mail = mail
        parts = mail.root.allParts
        body = Fold.trim(bodyText)
        subject = Fold.trim(Fold.fold(mail.subject ?? ""))
        from = Fold.fold(mail.header("From") ?? "")
        var text = Fold.fold(bodyText, limit: Self.reach)
        for part in parts where part.contentType.hasPrefix("text/") {
            guard text.utf8.count < Self.reach * 3, let other = part.text else { continue }
            text += "\n" + Fold.fold(other, limit: Self.reach)
        }
        self.text = text
        returned = parts.first { $0.message != nil || $0.contentType == "text/rfc822-headers" }
    }

    /// The value of a header, folded; empty where there is none.
    func header(_ name: String) -> String { Fold.trim(Fold.fold(mail.header(name) ?? "")) }

    /// Whether there is a header of this name.
    func has(_ name: String) -> Bool { mail.header(name) != nil }

    /// What stands before the `@` of the sender, folded.
    var localPart: String {
        let address = mail.from.first.map { Fold.fold($0.address) } ?? bareAddress
        return String(address.prefix { $0 != "@" })
    }

    /// An address that is none by the rules: `MAILER-DAEMON` without a host.
    private var bareAddress: String {
        let inner = from.split { $0 == "<" || $0 == ">" }
        return Fold.trim(inner.count > 1 ? inner[1] : inner.first ?? "")
    }

    /// The return path is empty, as RFC 5321, section 4.5.5, wants for all reports.
    var hasNullPath: Bool {
        guard has("Return-Path") else { return false }
        let path = header("Return-Path")
        return path.isEmpty || path == "<>" || path.hasPrefix("<mailer-daemon") || path.hasPrefix("mailer-daemon")
    }

    /// The value of Auto-Submitted without its parameters (RFC 3834, section 5).
    var autoSubmitted: String {
        Fold.trim(header("Auto-Submitted").prefix { $0 != ";" && $0 != "(" && $0 != " " })
    }
}
