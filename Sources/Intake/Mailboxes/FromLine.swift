/// The line that starts a message in an mbox (RFC 4155, appendix A), as against a sentence that begins with "From ".
enum FromLine {
    /// The bytes `From `.
    static let start = Array("From ".utf8)

    /// Whether `line` starts a message.
    ///
    /// `From address date` with a time and a year does by its looks alone. Netscape's `From - ` and Gmail's bare
    /// address do where a header follows. Without a blank line before it, any of them needs a header after it: some
    /// programs leave the blank line out.
    static func startsMessage(_ line: [UInt8], next: [UInt8], isAfterBlank: Bool) -> Bool {
        guard line.starts(with: start), let rest = String(validating: line.dropFirst(start.count), as: UTF8.self) else {
            return false
        }
        let words = rest.split(whereSeparator: \.isWhitespace)
        if isDated(words) { return isAfterBlank || isHeader(next) }
        guard words.count <= 1, words.isEmpty || words[0] == "-" || words[0].contains("@") else { return false }
        return isHeader(next)
    }

    /// Whether a line is a header field (RFC 5322, section 2.2), or the `>From ` that UUCP left below the first line.
    static func isHeader(_ line: [UInt8]) -> Bool {
        if line.starts(with: Array(">From ".utf8)) { return true }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return false }
        return line[..<colon].allSatisfy { $0 > 32 && $0 < 127 }
    }

    /// A sender, then a date as ctime writes it: a weekday or a month by name, a time, a year.
    private static func isDated(_ words: [Substring]) -> Bool {
        guard words.count >= 5 else { return false }
        let date = words.dropFirst()
        let hasTime = date.contains(where: isTime)
        let hasYear = date.contains(where: isYear)
        let hasMonth = date.contains { months.contains($0.lowercased().prefix(3)) }
        return hasTime && hasYear && hasMonth
    }

    /// `7:07`, `12:00:00`.
    private static func isTime(_ word: Substring) -> Bool {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy(isNumber) else { return false }
        return (1...2).contains(parts[0].utf8.count) && parts.dropFirst().allSatisfy { $0.utf8.count == 2 }
    }

    private static func isYear(_ word: Substring) -> Bool {
        word.utf8.count == 4 && isNumber(word) && (word.hasPrefix("19") || word.hasPrefix("20"))
    }

    private static func isNumber(_ word: Substring) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static let months: Set<Substring> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
}
