/// An address line within a text: "Para: ...", "*From:* ...".
struct HeaderLine {
    /// What it tells.
    let field: HeaderLabels.Field
    /// What stands after the colon.
    let value: Substring

    /// Reads a line; `nil` where its label is no known one or stands too far from the start.
    init?(_ line: MailLine) {
        guard line.words.utf8.count < 1_000, let colon = line.words.prefix(40).firstIndex(where: Self.isColon) else {
            return nil
        }
        let label = Fold.fold(Fold.trim(line.words[..<colon].filter { $0 != "*" && $0 != "_" }))
        guard let field = HeaderLabels.field(of: label) else { return nil }
        self.field = field
        value = line.words[line.words.index(after: colon)...].drop { $0 == "*" || $0 == "_" || $0.isWhitespace }
    }

    /// Whether the value is one that a machine writes: an address, or a time of day.
    var isMachineMade: Bool { Evidence.hasAddress(value) || Evidence.hasClock(Fold.fold(value)) }

    private static func isColon(_ character: Character) -> Bool { character == ":" || character == "：" }
}
