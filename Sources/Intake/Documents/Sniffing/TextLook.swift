internal import Letters

/// Text, and what kinds of it are known by how they begin.
enum TextLook {
    /// Whether the bytes can be text: no control characters but those of typewriters, or a mark of UTF-16 before all.
    static func isText(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        return !bytes.prefix(FileKind.looked).contains { $0 < 9 || (14..<27).contains($0) || (28..<32).contains($0) }
    }

    /// How it is to be read, where its first words tell.
    static func format(of bytes: [UInt8]) -> UntrustedItem.Format? {
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let head = String(decoding: bytes.dropFirst(mark).prefix(512), as: UTF8.self)
        let start = head.drop { $0.isWhitespace }.uppercased()
        if start.hasPrefix("BEGIN:VCALENDAR") { return .calendar }
        if start.hasPrefix("BEGIN:VCARD") { return .contact }
        if start.hasPrefix("-----BEGIN PGP MESSAGE-----") { return .locked }
        // Keys and signatures are to the sender what a visiting card is.
        if start.hasPrefix("-----BEGIN PGP PUBLIC KEY") || start.hasPrefix("-----BEGIN PGP SIGNATURE") {
            return .contact
        }
        if start.hasPrefix("<!DOCTYPE HTML") || start.hasPrefix("<HTML") { return .html }
        if start.hasPrefix("<SVG") || (start.hasPrefix("<?XML") && start.contains("<SVG")) {
            return .unreadable(Sentence("documents.vector-drawing"))
        }
        return nil
    }
}
