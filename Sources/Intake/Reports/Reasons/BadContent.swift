internal import Letters

/// How the mail is written or encoded could not be dealt with.
enum BadContent: ReasonRule {
    static let reason = DeliveryReport.Reason.contentError

    static let phrases = Phrases([
        "media error", "media not supported", "unsupported media", "content error", "content-type", "content type",
        "conversion", "8-bit", "8bit", "charset", "character set", "mime error", "mime parse", "invalid mime",
        "malformed mime", "malformed message", "message is malformed", "malformed header", "bad header",
        "invalid header", "illegal header", "header line", "header too long", "header size", "headers too large",
        "line too long", "line length", "lines longer", "too many mime", "nested too deep", "invalid content",
        "invalid characters", "unreadable", "subject too long", "improper use of", "contenido no válido",
        "contenu invalide", "ungültiger inhalt",
    ])
}
