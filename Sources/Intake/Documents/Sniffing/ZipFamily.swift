internal import Letters

/// Zip archives, and the documents that are one.
enum ZipFamily {
    /// How a file that starts as a zip does is to be read.
    static func format(of bytes: [UInt8], declared: DeclaredKind) -> UntrustedItem.Format {
        let names = Names(bytes)
        if names.has("mimetypeapplication/vnd.oasis.opendocument.text") { return .office(.odt) }
        if names.has("mimetypeapplication/vnd.oasis.opendocument.") { return unreadable("sheet-or-slides") }
        if names.has("mimetypeapplication/epub+zip") { return unreadable("other-document") }
        if names.has("Index/Document.iwa") || names.has("Index.zip") { return unreadable("apple-document") }
        guard names.has("[Content_Types].xml") else { return .zip }
        if names.has("word/") { return .office(.docx) }
        if names.has("xl/") || names.has("ppt/") { return unreadable("sheet-or-slides") }
        // Only its first bytes are here: what it is called decides.
        return declared.kind == .sheetOrSlides ? unreadable("sheet-or-slides") : .office(.docx)
    }

    private static func unreadable(_ reason: String) -> UntrustedItem.Format {
        .unreadable(Sentence("documents." + reason))
    }

    /// File names stand as they are at the start of a zip, and again in the directory at its end.
    private struct Names {
        private let ends: [ArraySlice<UInt8>]

        init(_ bytes: [UInt8]) { ends = [bytes.prefix(4_096), bytes.dropFirst(4_096).suffix(32_768)] }

        func has(_ name: String) -> Bool { ends.contains { $0.firstRange(of: Array(name.utf8)) != nil } }
    }
}
