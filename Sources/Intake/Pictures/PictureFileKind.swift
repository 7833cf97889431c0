/// What kind of picture a file is, by its first bytes: names and declared types are often wrong.
enum PictureFileKind: String, CaseIterable {
    case jpeg, png, gif, tiff, webp, bmp, heif

    /// The kind that begins so; `nil` where none does.
    init?(beginning bytes: ArraySlice<UInt8>) {
        let head = Array(bytes.prefix(12))
        guard let kind = Self.allCases.first(where: { $0.isBeginning(head) }) else { return nil }
        self = kind
    }

    private func isBeginning(_ head: [UInt8]) -> Bool {
        switch self {
        case .jpeg: head.starts(with: [0xFF, 0xD8, 0xFF])
        case .png: head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        case .gif: head.starts(with: "GIF87a".utf8) || head.starts(with: "GIF89a".utf8)
        // Byte order, then 42, or 43 for files above 4 GB (BigTIFF).
        case .tiff:
            [[0x49, 0x49, 42, 0], [0x4D, 0x4D, 0, 42], [0x49, 0x49, 43, 0], [0x4D, 0x4D, 0, 43]]
                .contains { head.starts(with: $0) }
        case .webp: head.starts(with: "RIFF".utf8) && head.dropFirst(8).starts(with: "WEBP".utf8)
        case .bmp: head.starts(with: "BM".utf8)
        case .heif: head.dropFirst(4).starts(with: "ftyp".utf8) && Self.brands.contains(Array(head.dropFirst(8)))
        }
    }

    /// Major brands of still and moving HEIF (ISO/IEC 23008-12, annex B) and of AVIF; films (`mp42`, `qt  `) have others.
    private static let brands = Set(
        ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis"].map { Array($0.utf8) })
}
