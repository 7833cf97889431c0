/// A line that is a field by the rules of RFC 5322: `Name: value`.
struct FieldLine {
    /// The name in small letters.
    let name: String
    /// What stands behind the colon, trimmed.
    let value: Substring

    /// Reads a line; `nil` where it begins with no name.
    init?(_ line: some StringProtocol) {
        let line = Substring(line).drop { $0 == " " || $0 == "\t" }
        guard let colon = line.utf8.prefix(Self.longest).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = line[..<colon]
        guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte) else { return nil }
        self.name = name.lowercased()
        value = Substring(Fold.trim(line[line.index(after: colon)...]))
    }

    private static let longest = 64

    /// Letters, digits and hyphens: RFC 5322 allows more, and nobody uses it.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-")
    }
}
