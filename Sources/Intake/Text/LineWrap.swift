/// Tells line breaks that a mail program made from those that somebody meant.
struct LineWrap {
    /// Programs break at 65 to 80 columns; a text whose longest line is shorter has no breaks of a program.
    private static let columns = 60...80
    /// A line that ends further left than this was ended by a person.
    private static let shortest = 50

    /// The column the text was broken at; `nil` where it was not.
    let margin: Int?

    /// Looks at all lines of a letter: programs break every paragraph at the same column.
    init(lines: some Sequence<Substring>) {
        let widths = lines.map { Columns.width(of: $0) }.filter { $0 <= Self.columns.upperBound }
        let widest = widths.max() ?? 0
        margin = Self.columns.contains(widest) ? widest : nil
    }

    /// Whether the break after `line` was made by a program: the first word of `next` would not have fitted.
    func isSoft(_ line: Substring, before next: Substring) -> Bool {
        guard let margin, !next.hasPrefix("  "), !next.hasPrefix("\t") else { return false }
        let width = Columns.width(of: line)
        guard width >= Self.shortest, width <= Self.columns.upperBound else { return false }
        return width + 1 + Columns.width(of: Self.firstWord(of: next)) > margin
    }

    /// Lines that somebody broke by hand at about the same column: each but the last is long, and none is too long.
    func isEvenlyLong(_ lines: [Substring]) -> Bool {
        guard lines.count > 1 else { return false }
        return lines.dropLast().allSatisfy { Self.columns.contains(Columns.width(of: $0)) }
    }

    /// Joins two lines of a paragraph: with a space, but in scripts that have none.
    static func joined(_ line: String, _ next: Substring) -> String {
        let rest = next.trimmingPrefix { $0 == " " || $0 == "\t" }
        if Columns.isSpaceless(line.last), Columns.isSpaceless(rest.first) { return line + rest }
        return line.trimmingSuffix(while: { $0 == " " }) + " " + rest
    }

    /// Up to the next space; one character in scripts that break anywhere.
    private static func firstWord(of line: Substring) -> Substring {
        if Columns.isSpaceless(line.first) { return line.prefix(1) }
        return line.prefix { $0 != " " && $0 != "\t" }
    }
}
