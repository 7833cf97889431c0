/// An address as it stands in a line of a notice.
struct FoundAddress: Hashable {
    /// The address, its domain in small letters.
    let address: String
    /// Where it stands among the line's bytes, angle brackets and quotes around it left out.
    let place: Range<Int>
}

/// Finds e-mail addresses in the lines of a notice, told without a pattern that could backtrack.
enum AddressScanner {
    /// The addresses of a line in their order.
    static func addresses(in line: some StringProtocol) -> [FoundAddress] {
        let bytes = Array(line.utf8)
        var found: [FoundAddress] = []
        var end = 0
        for at in bytes.indices where bytes[at] == UInt8(ascii: "@") && at >= end {
            guard let place = place(around: at, in: bytes, after: end),
                let text = String(validating: bytes[place], as: UTF8.self)
            else { continue }
            found.append(FoundAddress(address: HeaderText.withLowerCasedDomain(text), place: place))
            end = place.upperBound
        }
        return found
    }

    /// The first address of a text.
    static func first(in text: some StringProtocol) -> String? { addresses(in: text).first?.address }

    private static func place(around at: Int, in bytes: [UInt8], after bound: Int) -> Range<Int>? {
        var start = at
        while start > bound, isLocal(bytes[start - 1]) { start -= 1 }
        while start < at, bytes[start] == UInt8(ascii: "'") || bytes[start] == UInt8(ascii: ".") { start += 1 }
        var end = at + 1
        while end < bytes.count, isDomain(bytes[end]) { end += 1 }
        while end > at + 1, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
        let isBracketed = start > 0 && bytes[start - 1] == UInt8(ascii: "<")
        let hasDot = bytes[(at + 1)..<end].contains(UInt8(ascii: "."))
        guard start < at, end > at + 1, hasDot || isBracketed, end - start <= ReportBounds.address else { return nil }
        return start..<end
    }

    /// The characters of a dot-atom (RFC 5322, section 3.2.3). Those of RFC 6531 are left out: notices in Japanese and
    /// Chinese set no space around an address.
    private static func isLocal(_ byte: UInt8) -> Bool {
        isDomain(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}
