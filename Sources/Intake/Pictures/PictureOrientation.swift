internal import Bindings

/// How a camera held a picture, read out of its file: 1 to 8, as in TIFF and EXIF (tag 274).
enum PictureOrientation {
    /// The orientation that a JPEG, PNG or WebP tells; 1 where it tells none.
    static func told(by untrustedBytes: [UInt8], of kind: PictureFileKind) -> Int {
        let block: [UInt8]? =
            switch kind {
            case .jpeg: untrustedBytes
            case .png: chunk("eXIf", of: untrustedBytes, from: 8, lengthFirst: true).map(withMark)
            case .webp: chunk("EXIF", of: untrustedBytes, from: 12, lengthFirst: false).map(withMark)
            default: nil
            }
        return block.flatMap(ExifBlock.orientation) ?? 1
    }

    /// The mark that EXIF begins with in a JPEG, and that other files leave out.
    private static func withMark(_ block: [UInt8]) -> [UInt8] {
        let mark = Array("Exif".utf8) + [0, 0]
        return block.starts(with: mark) ? block : mark + block
    }

    /// The first chunk of that name.
    ///
    /// - Parameter lengthFirst: PNG has a chunk's length (big-endian) before its name and a check of 4 bytes behind its
    ///   data; RIFF has the length (little-endian) after the name and pads to even lengths.
    private static func chunk(_ name: String, of bytes: [UInt8], from start: Int, lengthFirst: Bool) -> [UInt8]? {
        var position = start
        while position + 8 <= bytes.count {
            let (first, second) = (bytes[position..<position + 4], bytes[position + 4..<position + 8])
            let length =
                lengthFirst
                ? first.reduce(0) { $0 << 8 | Int($1) } : second.reversed().reduce(0) { $0 << 8 | Int($1) }
            let data = position + 8
            guard length <= bytes.count - data else { return nil }
            if (lengthFirst ? second : first).elementsEqual(name.utf8) { return Array(bytes[data..<data + length]) }
            position = data + length + (lengthFirst ? 4 : length % 2)
        }
        return nil
    }
}
