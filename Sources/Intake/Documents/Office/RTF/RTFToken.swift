/// What an rtf is made of (Rich Text Format 1.9.1, "RTF Syntax").
enum RTFToken: Hashable {
    /// `{`
    case open
    /// `}`
    case close
    /// `\name` with its number.
    case word(String, Int?)
    /// `\*`, `\~` and their like; a line end after a backslash is the one of a paragraph.
    case symbol(UInt8)
    /// A byte of text, as it stands or as `\'hh`.
    case byte(UInt8)
}

/// Reads an rtf token by token. Any bytes are an rtf to it.
struct RTFTokens: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var place = 0

    /// A name of more letters is none.
    private static let longestName = 32

    init(_ untrustedBytes: [UInt8]) { bytes = untrustedBytes }

    mutating func next() -> RTFToken? {
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "{"): return .open
            case UInt8(ascii: "}"): return .close
            case UInt8(ascii: "\\"): return control()
            // Line ends part nothing but lines of the file.
            case 0x0A, 0x0D, 0: continue
            default: return .byte(byte)
            }
        }
        return nil
    }

    private mutating func control() -> RTFToken? {
        guard place < bytes.count else { return nil }
        let byte = bytes[place]
        if Self.isLetter(byte) { return word() }
        place += 1
        if byte == UInt8(ascii: "'") { return hexadecimal() }
        return .symbol(byte)
    }

    private mutating func hexadecimal() -> RTFToken? {
        let digits = String(decoding: bytes[place..<Swift.min(place + 2, bytes.count)], as: UTF8.self)
        guard digits.utf8.count == 2, digits.first != "+", digits.first != "-", let byte = UInt8(digits, radix: 16)
        else { return next() }
        place += 2
        return .byte(byte)
    }

    /// Letters, then a number, then one space that belongs to it.
    private mutating func word() -> RTFToken {
        let letters = bytes[place...].prefix(Self.longestName).prefix(while: Self.isLetter)
        place += letters.count
        let sign = place < bytes.count && bytes[place] == UInt8(ascii: "-") ? 1 : 0
        let digits = bytes[(place + sign)...].prefix(10).prefix(while: Self.isDigit)
        var number: Int?
        if !digits.isEmpty {
            number = Int(String(decoding: bytes[place..<digits.endIndex], as: UTF8.self))
            place = digits.endIndex
        }
        if place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
        let name = String(decoding: letters, as: UTF8.self)
        // Bytes that are no text at all, as many as it says.
        if name == "bin" { place += Swift.min(Swift.max(number ?? 0, 0), bytes.count - place) }
        return .word(name, number)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
