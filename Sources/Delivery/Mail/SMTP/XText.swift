/// How RFC 3461 (section 4) writes an address or an identifier within a command.
enum XText {
    /// The text with `+`, `=` and what is not printable as `+XX`.
    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return text.utf8.reduce(into: "") { encoded, byte in
            if (33...126).contains(byte), byte != UInt8(ascii: "+"), byte != UInt8(ascii: "=") {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += "+\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }
}
