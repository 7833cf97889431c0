internal import Letters

/// Zip archives, and the documents that are one.
enum ZipFamily {
    /// How a file that starts as a zip does is to be read.
    static func format(of bytes: [UInt8], declared: DeclaredKind) -> UntrustedItem.Format {
        let names = ZipNames(bytes)
        if let content = names.mediaTypeContent, let format = byMediaType(content) { return format }
        if isOpenDocument(names) {
            return declared.kind == .sheetOrSlides ? unreadable("sheet-or-slides") : .office(.odt)
        }
        if names.has("Index/Document.iwa") || names.has("Index.zip") { return unreadable("apple-document") }
        guard isOfficeOpen(names, isWhole: isWhole(bytes)) else {
            return declared.kind == appleDocument ? declared.format(isText: false) : .zip
        }
        if names.hasFolder("word/") { return .office(.docx) }
        if names.hasFolder("xl/") || names.hasFolder("ppt/") { return unreadable("sheet-or-slides") }
        // Only its first bytes are here: what it is called decides.
        return declared.kind == .sheetOrSlides ? unreadable("sheet-or-slides") : .office(.docx)
    }

    /// OpenDocument and EPUB say what they are in an entry of its own, which should be the first and not packed
    /// (OpenDocument 1.3, part 2, section 3.3). Programs that pack a document anew put it anywhere.
    private static func byMediaType(_ content: ArraySlice<UInt8>) -> UntrustedItem.Format? {
        func isOne(_ type: String) -> Bool { content.starts(with: Array(type.utf8)) }
        if isOne("application/vnd.oasis.opendocument.text") { return .office(.odt) }
        if isOne("application/vnd.oasis.opendocument.") { return unreadable("sheet-or-slides") }
        return isOne("application/epub+zip") ? unreadable("other-document") : nil
    }

    /// An OpenDocument whose own word for what it is has been packed: its text, and the list of its files.
    private static func isOpenDocument(_ names: ZipNames) -> Bool {
        names.has(ZipNames.mediaType) && names.has("content.xml") && names.has("META-INF/manifest.xml")
    }

    /// Office Open XML (ECMA-376, part 2) says what it holds in a list of contents, wherever that stands. Of a beginning
    /// alone, some programs show only a folder of its own.
    private static func isOfficeOpen(_ names: ZipNames, isWhole: Bool) -> Bool {
        if names.has("[Content_Types].xml") { return true }
        return !isWhole && ["_rels/", "word/", "xl/", "ppt/", "docProps/"].contains { names.first.hasPrefix($0) }
    }

    /// Whether the record that ends an archive is there: 22 bytes, and a remark of at most 65,535 (APPNOTE.TXT 4.3.16).
    private static func isWhole(_ bytes: [UInt8]) -> Bool {
        let end = Array("PK\u{5}\u{6}".utf8)
        let tail = bytes.suffix(22 + 65_535)
        return tail.indices.contains { tail[$0] == end[0] && tail[$0...].starts(with: end) }
    }

    private static let appleDocument = DeclaredKind.Kind.unread("apple-document")

    private static func unreadable(_ reason: String) -> UntrustedItem.Format {
        .unreadable(Sentence("documents." + reason))
    }
}
