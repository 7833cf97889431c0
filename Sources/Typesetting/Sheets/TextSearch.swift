extension String {
    /// The first occurrence at or behind an index.
    func range(of part: String, from start: Index) -> Range<Index>? {
        self[start...].firstRange(of: part)
    }

    /// Without white space at either end.
    var trimmed: String {
        let rest = trimmingPrefix(while: \.isWhitespace)
        let end = rest.lastIndex { !$0.isWhitespace }
        return end.map { String(rest[...$0]) } ?? ""
    }
}

extension StringProtocol {
    /// Whether there is nothing but white space.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
