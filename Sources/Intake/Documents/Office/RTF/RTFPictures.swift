internal import Bindings

/// The pictures of an rtf (Rich Text Format 1.9.1, "Pictures"), as far as pandoc takes them over: JPEG and PNG in
/// hexadecimal. Pandoc calls each by the SHA-1 of its bytes.
enum RTFPictures {
    private static let start = Array(#"\pict"#.utf8)
    /// Pictures of one file.
    private static let most = 500

    /// Whether a file is an rtf, by its first bytes.
    static func isRTF(_ file: some Sequence<UInt8>) -> Bool { file.starts(with: Array(#"{\rtf"#.utf8)) }

    /// The bytes of each by its name.
    static func find(in untrustedBytes: [UInt8]) -> [String: [UInt8]] {
        var pictures: [String: [UInt8]] = [:]
        var rest = untrustedBytes[...]
        for _ in 0..<most {
            guard let place = rest.firstRange(of: start) else { break }
            rest = rest[place.upperBound...]
            let (kind, bytes) = picture(&rest)
            if let kind, !bytes.isEmpty { pictures[Digest.sha1(of: bytes) + kind] = bytes }
        }
        return pictures
    }

    /// One picture up to the brace that ends it: control words say what it is, digits are its bytes.
    private static func picture(_ rest: inout ArraySlice<UInt8>) -> (kind: String?, bytes: [UInt8]) {
        var kind: String?
        var bytes: [UInt8] = []
        var high: UInt8?
        var depth = 0
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth < 0 { return (kind, bytes) }
            case UInt8(ascii: "\\"):
                let word = controlWord(&rest)
                if word == "jpegblip" { kind = ".jpg" } else if word == "pngblip" { kind = ".png" }
            default:
                guard depth == 0, let digit = hexadecimal(byte) else { continue }
                if let first = high { bytes.append(first << 4 | digit) }
                high = high == nil ? digit : nil
            }
        }
        return (nil, [])
    }

    /// Letters, then a number, then one space that belongs to it.
    private static func controlWord(_ rest: inout ArraySlice<UInt8>) -> String {
        let letters = rest.prefix { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
        rest = rest.dropFirst(letters.count)
        let number = rest.prefix { $0 == UInt8(ascii: "-") || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) }
        rest = rest.dropFirst(number.count)
        if rest.first == UInt8(ascii: " ") { rest.removeFirst() }
        return String(decoding: letters, as: UTF8.self)
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
