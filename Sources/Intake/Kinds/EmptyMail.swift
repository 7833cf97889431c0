internal import Letters

/// A mail with no text and nothing attached.
enum EmptyMail {
    static func reason(_ signs: MailSigns) -> Sentence? {
        guard signs.body.isEmpty, !signs.parts.contains(where: isContent) else { return nil }
        return Sentence("kinds.empty")
    }

    /// Whether a part may hold a letter: a picture, a document, a mail within the mail, a text that was not read yet.
    private static func isContent(_ part: ParsedPart) -> Bool {
        switch part.content {
        case .parts: false
        case .message: true
        case .text(let text): part.disposition == "attachment" && !Fold.trim(text).isEmpty
        case .bytes(let bytes): !bytes.isEmpty && !signatures.contains(part.contentType)
        }
    }

    private static let signatures: Set<String> = [
        "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-keys",
    ]
}
