internal import Letters

extension LetterPart.Kind {
    /// What a part is, as a person would say: by how it is read, else by what it is called.
    init(_ format: UntrustedItem.Format?, declared type: String = "", name: String? = nil) {
        switch format {
        case .picture, .receiptPhoto: self = .picture
        case .pdf: self = .pdf
        case .office, .documentTree: self = .document
        case .plainText, .markdown, .html: self = .text
        case .mail, .mailParts: self = .mail
        case .zip, .tnef: self = .archive
        case .calendar: self = .calendar
        case .contact: self = .contact
        case .locked, .lockedMail: self = .locked
        // Known by its own bytes, whatever it is called.
        case .unreadable(Sentence("documents.sound")): self = .sound
        case .unreadable(Sentence("documents.film")): self = .film
        case .unreadable, nil:
            self = Self.byType(type) ?? Self.bySuffix[Self.suffix(of: name)] ?? .other
        }
    }

    private static func suffix(of name: String?) -> String {
        guard let name = name?.lowercased(), name.contains(".") else { return "" }
        return String(name.split(separator: ".").last ?? "")
    }

    private static func byType(_ type: String) -> Self? {
        if type.hasPrefix("image/") { return .picture }
        if type.hasPrefix("audio/") { return .sound }
        if type.hasPrefix("video/") { return .film }
        if type.hasPrefix("message/") { return .mail }
        if type.hasPrefix("application/vnd.oasis.") || type.hasPrefix("application/vnd.openxml") { return .document }
        return [
            "application/pdf": .pdf, "application/msword": .document, "application/rtf": .document,
            "text/rtf": .document, "multipart/encrypted": .locked, "application/pgp-encrypted": .locked,
            "application/pkcs7-mime": .locked, "application/x-pkcs7-mime": .locked, "application/zip": .archive,
            "text/calendar": .calendar, "text/vcard": .contact, "text/x-vcard": .contact, "text/directory": .contact,
        ][type]
    }

    private static let bySuffix: [String: Self] = [
        "jpg": .picture, "jpeg": .picture, "png": .picture, "gif": .picture, "heic": .picture, "heif": .picture,
        "webp": .picture, "tif": .picture, "tiff": .picture, "bmp": .picture, "svg": .picture, "pdf": .pdf,
        "doc": .document, "docx": .document, "odt": .document, "rtf": .document, "pages": .document, "mp3": .sound,
        "ogg": .sound, "opus": .sound, "m4a": .sound, "wav": .sound, "amr": .sound, "mp4": .film, "mov": .film,
        "aac": .sound, "oga": .sound, "flac": .sound, "caf": .sound, "wma": .sound, "3gp": .film, "avi": .film,
        "webm": .film, "mkv": .film, "wmv": .film, "mpg": .film, "mpeg": .film,
        "eml": .mail, "msg": .mail, "pgp": .locked, "asc": .locked, "gpg": .locked, "p7m": .locked, "zip": .archive,
        "rar": .archive,
        "7z": .archive, "ics": .calendar, "vcf": .contact,
    ]
}
