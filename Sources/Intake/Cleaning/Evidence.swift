/// What shows that a line was written by a mail program, told without a pattern that could backtrack.
enum Evidence {
    /// An e-mail address: something on both sides of an `@`, and a dot after it.
    static func hasAddress(_ text: some StringProtocol) -> Bool {
        let bytes = Array(text.utf8.prefix(2_000))
        for at in bytes.indices where bytes[at] == UInt8(ascii: "@") {
            guard at > 0, at + 1 < bytes.count, isWord(bytes[at - 1]), isWord(bytes[at + 1]) else { continue }
            if bytes[(at + 1)...].prefix(while: { isWord($0) || $0 == UInt8(ascii: ".") }).contains(UInt8(ascii: ".")) {
                return true
            }
        }
        return false
    }

    /// A time of day, such as `7:07`, `10.30`, `14h05`, in a folded text.
    static func hasClock(_ folded: String) -> Bool {
        let bytes = Array(folded.utf8.prefix(400))
        guard bytes.count >= 4 else { return false }
        for index in 1..<(bytes.count - 2) where bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "h")
        {
            let isFollowed = isDigit(bytes[index + 1]) && isDigit(bytes[index + 2])
            if isDigit(bytes[index - 1]), isFollowed { return true }
        }
        return false
    }

    /// A date of our days: a year from 2000, or three numbers parted by `/`, `.` or `-`.
    static func hasDate(_ folded: String) -> Bool {
        let numbers = folded.prefix(400).split { !$0.isASCII || !$0.isNumber }
        if numbers.contains(where: { $0.utf8.count == 4 && $0.hasPrefix("20") }) { return true }
        let words = folded.prefix(400).split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" }
        return words.contains { word in
            let pieces = word.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." || $0 == "-" }
            return pieces.count == 3
                && pieces.allSatisfy { (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy(isDigit) }
        }
    }

    /// A web address.
    static func hasLink(_ folded: String) -> Bool {
        folded.contains("http://") || folded.contains("https://") || folded.contains("www.")
    }

    /// Seven digits or more (or as many as are asked for) in a row of digits, spaces, dashes and brackets: a telephone number.
    static func hasTelephone(_ folded: some StringProtocol, digits fewest: Int = 7) -> Bool {
        var digits = 0
        for byte in folded.utf8.prefix(600) {
            if isDigit(byte) {
                digits += 1
                if digits >= fewest { return true }
            } else if !" -().+/".utf8.contains(byte) {
                digits = 0
            }
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte == 0x2D || byte == 0x5F
            || byte == 0x2B
    }
}
