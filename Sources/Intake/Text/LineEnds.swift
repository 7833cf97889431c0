/// Line ends of all kinds as `\n`.
enum LineEnds {
    /// CR LF, CR, NEL, vertical tab, form feed, line and paragraph separators become `\n`. By bytes, as this goes over
    /// all text there is.
    static func normalised(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let length = lineEnd(in: bytes, at: index)
            result.append(length > 0 ? 0x0A : bytes[index])
            index += max(length, 1)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The bytes of the line end at `index`; 0 where there is none.
    private static func lineEnd(in bytes: [UInt8], at index: Int) -> Int {
        switch bytes[index] {
        case 0x0A, 0x0B, 0x0C: return 1
        case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE2:
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
            return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
        default: return 0
        }
    }
}
