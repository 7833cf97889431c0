/// A WebP file of several frames (RFC 9649, section 2.7.1.1), which Leptonica does not read: its first frame alone is.
enum MovingWebP {
    /// The first frame as a file of its own, without its transparency; `nil` where the file does not move.
    static func firstFrame(untrusted bytes: [UInt8]) -> [UInt8]? {
        guard let frame = chunk("ANMF", in: bytes[...].dropFirst(12)), frame.count > 16 else { return nil }
        for name in ["VP8 ", "VP8L"] {
            guard let picture = chunk(name, in: frame.dropFirst(16)) else { continue }
            let padding: [UInt8] = picture.count % 2 == 0 ? [] : [0]
            let body = Array("WEBP".utf8) + Array(name.utf8) + long(picture.count) + picture + padding
            return Array("RIFF".utf8) + long(body.count) + body
        }
        return nil
    }

    /// What the first chunk of a name holds, or as much of it as there is.
    private static func chunk(_ name: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var rest = bytes
        while rest.count >= 8 {
            let isIt = rest.starts(with: name.utf8)
            let size = rest.dropFirst(4).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
            if isIt { return rest.dropFirst(8).prefix(size) }
            rest = rest.dropFirst(8).dropFirst(size + size % 2)
        }
        return nil
    }

    private static func long(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
}
