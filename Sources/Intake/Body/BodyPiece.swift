/// A piece of a letter's body, in the order the parts stand in the mail.
enum BodyPiece: Hashable {
    /// Plain text, quoting kept, already unflowed.
    case text(String)
    /// Markdown, of an attached file.
    case markdown(String)
    /// HTML.
    case html(String)
    /// Something that is not printed yet.
    case attachment(Attachment)
    /// A mail within the mail.
    case mail(ParsedMail)
}

/// An attachment that is not printed yet: what it is, for the notice, and its name, for the cut.
struct Attachment: Hashable {
    /// What the notice calls it; each has its sentence.
    enum Kind: String, Hashable, CaseIterable {
        case picture, pdf, document, sound, film, locked, mail, other
    }

    var kind: Kind
    /// The file name or, where it has none, the type: never on a page, since file names name their senders.
    var name: String

    init(_ part: ParsedPart) {
        kind = Self.kind(of: part.contentType, named: part.filename ?? "")
        name = part.filename ?? part.contentType
    }

    private static func kind(of type: String, named name: String) -> Kind {
        if let known = byType(type) { return known }
        let suffix = name.contains(".") ? String(name.lowercased().split(separator: ".").last ?? "") : ""
        return bySuffix[suffix] ?? .other
    }

    private static func byType(_ type: String) -> Kind? {
        if type.hasPrefix("image/") { return .picture }
        if type.hasPrefix("audio/") { return .sound }
        if type.hasPrefix("video/") { return .film }
        if type.hasPrefix("message/") { return .mail }
        if type.hasPrefix("application/vnd.oasis.") || type.hasPrefix("application/vnd.openxml") { return .document }
        return [
            "application/pdf": .pdf, "application/msword": .document, "application/rtf": .document,
            "text/rtf": .document, "multipart/encrypted": .locked, "application/pgp-encrypted": .locked,
            "application/pkcs7-mime": .locked, "application/x-pkcs7-mime": .locked,
        ][type]
    }

    private static let bySuffix: [String: Kind] = [
        "jpg": .picture, "jpeg": .picture, "png": .picture, "gif": .picture, "heic": .picture, "heif": .picture,
        "webp": .picture, "tif": .picture, "tiff": .picture, "bmp": .picture, "pdf": .pdf, "doc": .document,
        "docx": .document, "odt": .document, "rtf": .document, "pages": .document, "mp3": .sound, "ogg": .sound,
        "opus": .sound, "m4a": .sound, "wav": .sound, "mp4": .film, "mov": .film, "eml": .mail, "msg": .mail,
        "pgp": .locked, "asc": .locked,
    ]
}
