internal import Letters

/// A mail -> its parts as they came, to be kept by whoever wants to see them with their own eyes.
///
/// On the untrusted side, as taking a mail apart is parsing. The bytes of a part cross as those of anything enclosed do
/// (`Wire`, `part`): counted, bounded by `OpeningBounds.parts` and `.partBytes`, looked at by nobody. Byte ranges of the
/// mail would cross in less room, but then the trusted side would have to undo base64 and quoted-printable itself.
/// Unlike an opening for print, this one also hands on what is not read: a spoken letter can be listened to.
enum MailParts {
    static func open(_ untrustedBytes: [UInt8]) -> Opening {
        guard let mail = MailParser.parse(untrusted: untrustedBytes) else {
            return .unreadable(Sentence("intake.no-mail"))
        }
        let parts = mail.root.allParts.compactMap(part)
        var reading = Reading(kind: .letter)
        if parts.count > OpeningBounds.parts || !mail.warnings.allSatisfy(isHarmless) {
            reading.findings = [
                Finding(rule: "too-many-parts", severity: .note, sentence: Sentence("intake.too-many-enclosed"))
            ]
        }
        return Opening(reading, parts: Array(parts.prefix(OpeningBounds.parts)))
    }

    /// Whether a warning of the parser is of anything but parts that it did not take.
    private static func isHarmless(_ warning: String) -> Bool {
        ![ParsedMail.Warning.nestedTooDeep, ParsedMail.Warning.tooManyParts].contains(warning)
    }

    /// What a person would call an attachment: `nil` for the words of the mail, which are in the mail itself. The words
    /// of an attached text cross as UTF-8.
    private static func part(_ part: ParsedPart) -> EnclosedPart? {
        let bytes: [UInt8]
        switch part.content {
        case .parts: return nil
        case .message: bytes = part.untrustedMessage
        case .bytes(let content): bytes = content
        case .text(let text):
            guard part.filename != nil || part.disposition == "attachment" else { return nil }
            bytes = Array(text.utf8)
        }
        guard !bytes.isEmpty else { return nil }
        let isMail = !part.untrustedMessage.isEmpty
        let format = isMail ? .mail : FormatSniffer.format(of: bytes, name: part.filename, type: part.contentType)
        return EnclosedPart(
            format: format, kind: LetterPart.Kind(format, declared: part.contentType, name: part.filename),
            name: part.filename, untrustedBytes: bytes)
    }
}
