internal import Letters

/// Kinds of files that are known by bytes of their own, whatever they are called.
enum Magic {
    /// How it is to be read; `nil` where the bytes say nothing.
    static func format(of bytes: [UInt8], declared: DeclaredKind) -> UntrustedItem.Format? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return ZipFamily.format(of: bytes, declared: declared)
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            return .unreadable(CompoundFile.reason(bytes))
        }
        if isPDF(bytes) { return .pdf }
        if isPicture(bytes) { return .picture }
        if bytes.starts(with: Array(#"{\rtf"#.utf8)) { return .office(.rtf) }
        if bytes.starts(with: [0x78, 0x9F, 0x3E, 0x22]) { return .tnef }
        return reason(bytes, declared).map { .unreadable(Sentence($0)) }
    }

    /// The header may stand anywhere in the first 1,024 bytes (ISO 32000-1, annex H.3); a letter that speaks of it
    /// does not start with it.
    static func isPDF(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(1_024)
        guard let place = head.firstRange(of: Array("%PDF-".utf8)) else { return false }
        return place.lowerBound == 0 || !TextLook.isText(Array(bytes.prefix(FileKind.looked)))
    }

    private static func isPicture(_ bytes: [UInt8]) -> Bool {
        // Whoever opens it goes by the same first bytes; but two letters do not make a BMP here.
        guard let kind = PictureFileKind(beginning: bytes.prefix(FileKind.looked)) else { return false }
        return kind != .bmp || isBMP(bytes)
    }

    /// "BM" begins words too: the size of the header that follows must be one there is.
    private static func isBMP(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: Array("BM".utf8)), bytes.count >= 26 else { return false }
        return [12, 40, 52, 56, 64, 108, 124].contains(bytes[14]) && bytes[15] == 0 && bytes[16] == 0 && bytes[17] == 0
    }

    private static func isRIFF(_ bytes: [UInt8], _ form: String) -> Bool {
        bytes.starts(with: Array("RIFF".utf8)) && bytes.dropFirst(8).starts(with: Array(form.utf8))
    }

    /// The major brand of an ISO base media file (ISO/IEC 14496-12).
    private static func brand(of bytes: [UInt8]) -> String? {
        guard bytes.dropFirst(4).starts(with: Array("ftyp".utf8)) else { return nil }
        return String(decoding: bytes.dropFirst(8).prefix(4), as: UTF8.self)
    }

    /// Why a file of a known kind is not printed.
    private static func reason(_ bytes: [UInt8], _ declared: DeclaredKind) -> String? {
        if let brand = brand(of: bytes) {
            return ["M4A ", "M4B ", "F4A "].contains(brand) || mayBeSound(declared)
                ? "documents.sound" : "documents.film"
        }
        if bytes.starts(with: asf) || bytes.starts(with: matroska) {
            return mayBeSound(declared) ? "documents.sound" : "documents.film"
        }
        if bytes.starts(with: Array("FORM".utf8)), bytes.dropFirst(8).starts(with: Array("AIF".utf8)) {
            return "documents.sound"
        }
        if isRIFF(bytes, "WAVE") { return "documents.sound" }
        if isRIFF(bytes, "AVI ") { return "documents.film" }
        return starts.first { bytes.starts(with: $0.start) }?.reason
    }

    /// Telephones put spoken words into files made for films (3GP, WebM): whoever sent it knows which it is.
    private static func mayBeSound(_ declared: DeclaredKind) -> Bool { declared.kind == .unread("sound") }

    /// Windows Media (Advanced Systems Format, 3.1) and Matroska with WebM (RFC 9559).
    private static let asf: [UInt8] = [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11]
    private static let matroska: [UInt8] = [0x1A, 0x45, 0xDF, 0xA3]

    private static let starts: [(start: [UInt8], reason: String)] = [
        (Array("OggS".utf8), "documents.sound"), (Array("ID3".utf8), "documents.sound"),
        (Array("fLaC".utf8), "documents.sound"), (Array("#!AMR".utf8), "documents.sound"),
        ([0xFF, 0xFB], "documents.sound"), ([0xFF, 0xF3], "documents.sound"), ([0xFF, 0xF1], "documents.sound"),
        ([0xFF, 0xFA], "documents.sound"), ([0xFF, 0xF2], "documents.sound"), ([0xFF, 0xF9], "documents.sound"),
        (Array("caff".utf8), "documents.sound"), (Array("MThd".utf8), "documents.sound"),
        (Array("FLV".utf8) + [1], "documents.film"),
        ([0x00, 0x00, 0x01, 0xBA], "documents.film"), ([0x00, 0x00, 0x01, 0xB3], "documents.film"),
        (Array("Rar!".utf8) + [0x1A], "documents.other-archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "documents.other-archive"),
        ([0x1F, 0x8B, 0x08], "documents.other-archive"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "documents.other-archive"),
        (Array("BZh".utf8), "documents.other-archive"),
        ([0x4D, 0x5A], "documents.program"), ([0x7F, 0x45, 0x4C, 0x46], "documents.program"),
        ([0xCF, 0xFA, 0xED, 0xFE], "documents.program"),
        ([0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], "documents.program"),
        (Array("%!PS".utf8), "documents.other-document"), (Array("8BPS".utf8), "documents.other-document"),
        (Array("AT&TFORM".utf8), "documents.other-document"),
    ]
}
