/// Line ends of all kinds as `\n`.
enum LineEnds {
    /// CR LF, CR, NEL, form feed, line and paragraph separators become `\n`.
    static func normalised(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r": scalars.append("\n")
            case "\n": if !afterReturn { scalars.append("\n") }
            case "\u{85}", "\u{0B}", "\u{0C}", "\u{2028}", "\u{2029}": scalars.append("\n")
            default: scalars.append(scalar)
            }
            afterReturn = scalar == "\r"
        }
        return String(scalars)
    }
}
