internal import Letters

/// What a file says that it is, by its name's ending and its declared media type.
struct DeclaredKind {
    /// Kinds that are told apart.
    enum Kind: Equatable {
        case format(UntrustedItem.Format)
        /// A text of some kind: to be read only if it looks like one.
        case text(UntrustedItem.Format)
        case sheetOrSlides
        /// Not read; the sentence's name.
        case unread(String)
    }

    /// What is declared, the name's ending before the type; `nil` where neither is known.
    let kind: Kind?

    init(name: String?, type: String?) {
        let ending = name.flatMap { $0.contains(".") ? $0.lowercased().split(separator: ".").last : nil }
        let typed = type.flatMap { Self.kind(of: $0.lowercased()) }
        let named = ending.flatMap { Self.byEnding[String($0)] }
        // Endings of films are those of spoken words too, which their type tells.
        kind = named == .unread("film") && typed == .unread("sound") ? typed : named ?? typed
    }

    /// How it is to be read on its word alone.
    func format(isText: Bool) -> UntrustedItem.Format {
        switch kind {
        case .format(let format): format
        case .text(let format) where isText: format
        case .sheetOrSlides: .unreadable(Sentence("documents.sheet-or-slides"))
        case .unread(let reason): .unreadable(Sentence("documents." + reason))
        case .text, nil: .unreadable(Sentence("intake.unknown-kind-of-file"))
        }
    }

    private static func kind(of type: String) -> Kind? {
        if let known = byType[type] { return known }
        if type.hasPrefix("image/") { return .format(.picture) }
        if type.hasPrefix("audio/") { return .unread("sound") }
        if type.hasPrefix("video/") { return .unread("film") }
        return nil
    }

    private static let byEnding: [String: Kind] = [
        "eml": .text(.mail), "txt": .text(.plainText), "text": .text(.plainText), "md": .text(.markdown),
        "markdown": .text(.markdown), "html": .text(.html), "htm": .text(.html), "xhtml": .text(.html),
        "ics": .text(.calendar), "vcf": .text(.contact), "asc": .text(.plainText),
        "pgp": .format(.locked), "gpg": .format(.locked), "p7m": .unread("smime"), "p7s": .format(.contact),
        "docx": .format(.office(.docx)), "odt": .format(.office(.odt)), "rtf": .format(.office(.rtf)),
        "pdf": .format(.pdf), "zip": .format(.zip),
        "jpg": .format(.picture), "jpeg": .format(.picture), "png": .format(.picture), "gif": .format(.picture),
        "heic": .format(.picture), "heif": .format(.picture), "webp": .format(.picture), "tif": .format(.picture),
        "tiff": .format(.picture), "bmp": .format(.picture), "avif": .format(.picture),
        "doc": .unread("old-word"), "dot": .unread("old-word"), "wps": .unread("other-document"),
        "pages": .unread("apple-document"), "msg": .text(.mail),
        "xls": .sheetOrSlides, "xlsx": .sheetOrSlides, "ods": .sheetOrSlides, "csv": .sheetOrSlides,
        "ppt": .sheetOrSlides, "pptx": .sheetOrSlides, "odp": .sheetOrSlides, "key": .sheetOrSlides,
        "svg": .unread("vector-drawing"), "emf": .unread("vector-drawing"), "wmf": .unread("vector-drawing"),
        "mp3": .unread("sound"), "ogg": .unread("sound"), "opus": .unread("sound"),
        "m4a": .unread("sound"), "wav": .unread("sound"), "amr": .unread("sound"), "aac": .unread("sound"),
        "oga": .unread("sound"), "flac": .unread("sound"), "caf": .unread("sound"), "wma": .unread("sound"),
        "mkv": .unread("film"), "wmv": .unread("film"), "mpg": .unread("film"), "mpeg": .unread("film"),
        "mp4": .unread("film"), "mov": .unread("film"), "webm": .unread("film"), "avi": .unread("film"),
        "3gp": .unread("film"), "rar": .unread("other-archive"), "7z": .unread("other-archive"),
        "gz": .unread("other-archive"), "exe": .unread("program"), "js": .unread("program"), "bat": .unread("program"),
        "vbs": .unread("program"), "lnk": .unread("program"), "scr": .unread("program"), "apk": .unread("program"),
    ]

    private static let byType: [String: Kind] = [
        "text/plain": .text(.plainText), "text/html": .text(.html), "text/markdown": .text(.markdown),
        "text/x-markdown": .text(.markdown), "text/calendar": .text(.calendar), "text/vcard": .text(.contact),
        "text/x-vcard": .text(.contact), "text/directory": .text(.contact), "text/rtf": .format(.office(.rtf)),
        "message/rfc822": .text(.mail), "application/pdf": .format(.pdf), "application/x-pdf": .format(.pdf),
        "application/rtf": .format(.office(.rtf)), "application/zip": .format(.zip),
        "application/x-zip-compressed": .format(.zip), "application/ms-tnef": .format(.tnef),
        "application/vnd.ms-tnef": .format(.tnef), "application/ics": .text(.calendar),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": .format(.office(.docx)),
        "application/vnd.oasis.opendocument.text": .format(.office(.odt)), "application/msword": .unread("old-word"),
        "application/vnd.ms-outlook": .unread("outlook-message"), "application/pgp-encrypted": .format(.locked),
        "application/vnd.ms-excel": .sheetOrSlides, "application/vnd.ms-powerpoint": .sheetOrSlides,
        "application/pkcs7-mime": .unread("smime"), "application/x-pkcs7-mime": .unread("smime"),
        "text/csv": .sheetOrSlides, "image/svg+xml": .unread("vector-drawing"),
    ]
}
