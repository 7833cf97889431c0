/// Text on its way into a header.
enum HeaderLine {
    /// The text on one line: nothing in it can begin another header, or the body.
    static func plain(_ text: String) -> String {
        let spaced = text.unicodeScalars.map { scalar -> Character in
            scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
                ? " " : Character(scalar)
        }
        return String(spaced).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
