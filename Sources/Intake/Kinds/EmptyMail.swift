internal import Letters

/// A mail with no text and nothing attached: an empty one, or one so damaged that nothing of it was found.
enum EmptyMail {
    static func kind(_ signs: MailSigns) -> Reading.Kind? {
        guard signs.body.isEmpty, !signs.parts.contains(where: isContent) else { return nil }
        // A parser that met broken headers or boundaries may have lost the words: a person has to look.
        let isDamaged = !signs.mail.warnings.isEmpty || signs.parts.contains { $0.content == .parts([]) }
        return isDamaged ? .unreadable(Sentence("kinds.damaged")) : .notALetter(Sentence("kinds.empty"))
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
        "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
        "application/pgp-keys",
    ]
}
