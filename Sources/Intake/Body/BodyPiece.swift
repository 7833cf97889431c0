internal import Letters

/// A piece of a letter's body, in the order the parts stand in the mail.
enum BodyPiece: Hashable {
    /// Plain text, quoting kept, already unflowed.
    case text(String)
    /// Markdown, of an attached file.
    case markdown(String)
    /// HTML.
    case html(String)
    /// Something that is opened in its turn; its Content-ID, where it has one.
    case enclosed(EnclosedPart, contentID: String?)
}

extension BodyPiece {
    /// Whether it is locked.
    var isLocked: Bool {
        if case .enclosed(let part, _) = self { part.format == .locked || part.format == .lockedMail } else { false }
    }

    /// Parts that stand for something which is not in this mail (RFC 2046, sections 5.2.2 and 5.2.3).
    static let elsewhere = [
        "message/external-body": "intake.external-body", "message/partial": "intake.partial-message",
    ]

    /// A part that is opened in its turn, or named as what cannot be printed.
    init(enclosing part: ParsedPart) {
        let bytes = part.enclosedBytes
        let declared = part.contentType
        let sniffed =
            part.untrustedMessage.isEmpty
            ? FormatSniffer.format(of: bytes, name: part.filename, type: declared) : .mail
        let elsewhere = Self.elsewhere[declared].map { UntrustedItem.Format.unreadable(Sentence($0)) }
        let format = declared == "multipart/encrypted" ? .lockedMail : elsewhere ?? sniffed
        let enclosed = EnclosedPart(
            format: format,
            kind: elsewhere == nil ? LetterPart.Kind(format, declared: declared, name: part.filename) : .other,
            name: part.filename ?? (format == .lockedMail ? nil : declared),
            untrustedBytes: format.isReadable ? bytes : [])
        self = .enclosed(enclosed, contentID: part.contentID)
    }
}

extension ParsedPart {
    /// What whoever opens the part is given. Of an encrypted mail that is its second part (RFC 3156, section 4).
    fileprivate var enclosedBytes: [UInt8] {
        switch content {
        case .bytes(let bytes): bytes
        case .text(let text): Array(text.utf8)
        case .message: untrustedMessage
        case .parts(let parts): contentType == "multipart/encrypted" ? parts.last?.enclosedBytes ?? [] : []
        }
    }
}
