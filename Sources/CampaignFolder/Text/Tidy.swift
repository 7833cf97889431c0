/// Takes from a cell or a value what cannot be seen at its ends.
enum Tidy {
    /// Without white space and invisible characters (a zero-width space, a stray byte order mark) at both ends.
    static func ends(_ text: some StringProtocol) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isInvisible($0) }),
            let last = scalars.lastIndex(where: { !isInvisible($0) })
        else { return "" }
        return String(text[first...last])
    }

    /// On one line, with single spaces.
    static func line(_ text: some StringProtocol) -> String {
        text.split { $0.isWhitespace }.map { ends($0) }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Lines parted by line ends or `|`, without empty ones, parted by `\n`.
    static func lines(_ text: some StringProtocol) -> String {
        text.split { $0.isNewline || $0 == "|" }.map { line($0) }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// Short enough, and without control characters, to be quoted in a sentence.
    static func quoted(_ text: String) -> String {
        let visible = text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : Character($0) }
        return visible.count > 40 ? String(visible.prefix(39)) + "…" : String(visible)
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
    }
}
