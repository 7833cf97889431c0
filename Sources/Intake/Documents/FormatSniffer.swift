/// Tells by its first bytes what a file is; its name and declared type count only where the bytes leave it open, since
/// programs write "application/octet-stream" and people rename.
enum FormatSniffer {
    /// How the bytes are to be read; `nil` where nothing here reads them.
    static func format(of bytes: [UInt8], declared type: String? = nil, name: String? = nil) -> UntrustedItem.Format? {
        if let known = magic(bytes) { return known }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return container(bytes) }
        return byName(suffix(of: name)) ?? byType(type?.lowercased() ?? "")
    }

    /// The ending of a file's name, in small letters.
    static func suffix(of name: String?) -> String {
        guard let name = name?.lowercased(), name.contains(".") else { return "" }
        return String(name.split(separator: ".").last ?? "")
    }

    private static func magic(_ bytes: [UInt8]) -> UntrustedItem.Format? {
        if pictures.contains(where: { bytes.starts(with: $0) }) || isWebP(bytes) || isHEIF(bytes) { return .picture }
        if bytes.starts(with: "BM".utf8), bytes.count > 54, bytes[6..<10].allSatisfy({ $0 == 0 }) { return .picture }
        if bytes.starts(with: [0x78, 0x9F, 0x3E, 0x22]) { return .tnef }
        if bytes.starts(with: "{\\rtf".utf8) { return .office(.rtf) }
        let head = String(decoding: bytes.prefix(1_024), as: UTF8.self)
        if head.contains("%PDF-") { return .pdf }
        let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if start.hasPrefix("BEGIN:VCALENDAR") { return .calendar }
        if start.hasPrefix("BEGIN:VCARD") { return .contact }
        return start.hasPrefix("-----BEGIN PGP MESSAGE-----") ? .locked : nil
    }

    /// JPEG, PNG, GIF, TIFF in both byte orders.
    private static let pictures: [[UInt8]] = [
        [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0x00],
        [0x4D, 0x4D, 0x00, 0x2A],
    ]

    private static func isWebP(_ bytes: [UInt8]) -> Bool {
        bytes.count > 12 && bytes.starts(with: "RIFF".utf8) && bytes[8..<12].elementsEqual("WEBP".utf8)
    }

    /// The brands of HEIF (ISO/IEC 23008-12, 10.2).
    private static func isHEIF(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) else { return false }
        return ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif"]
            .contains { bytes[8..<12].elementsEqual($0.utf8) }
    }

    /// Documents that are zip archives: OpenDocument says so at its start (ODF 1.2 part 3, 3.3), Word by what it holds.
    private static func container(_ bytes: [UInt8]) -> UntrustedItem.Format {
        let head = bytes.prefix(120)
        if holds("application/vnd.oasis.opendocument.text", in: head) { return .office(.odt) }
        return holds("word/document.xml", in: bytes[...]) || holds("word/_rels", in: bytes[...]) ? .office(.docx) : .zip
    }

    private static func holds(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
        let wanted = Array(text.utf8)
        guard bytes.count >= wanted.count, let first = wanted.first else { return false }
        return (bytes.startIndex...bytes.endIndex - wanted.count)
            .contains { bytes[$0] == first && bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }

    private static func byName(_ suffix: String) -> UntrustedItem.Format? {
        switch suffix {
        case "txt", "text": .plainText
        case "md", "markdown": .markdown
        case "html", "htm": .html
        case "eml": .mail
        default: nil
        }
    }

    private static func byType(_ type: String) -> UntrustedItem.Format? {
        switch type {
        case "text/plain": .plainText
        case "text/html": .html
        case "text/markdown", "text/x-markdown": .markdown
        case "message/rfc822", "message/global": .mail
        default: nil
        }
    }
}
