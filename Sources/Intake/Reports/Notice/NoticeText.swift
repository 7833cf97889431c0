/// The words of a notice itself, apart from the mail that it gives back.
struct NoticeText {
    /// The lines of the notice, those of the returned mail left out.
    private(set) var lines: [Substring] = []
    /// What the quoted headers say of the returned mail.
    private(set) var returned = ReturnedMail()

    /// Parts a text into the notice and what it quotes.
    init(_ text: some StringProtocol) {
        let all = Substring(text).utf8.prefix(ReportBounds.text)
        let text = Substring(all)
        let source = text.split(separator: "\n", maxSplits: ReportBounds.lines, omittingEmptySubsequences: false)
            .prefix(ReportBounds.lines).map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
        var index = 0
        while index < source.count {
            if let block = HeaderLines(at: index, in: source) {
                returned.complete(with: ReturnedMail(lines: source[block.lines]))
                if block.isWholeHeader { return }
                index = block.lines.upperBound
            } else if QuoteMarkers.isMarker(source[index]) {
                takeQuoted(source[(index + 1)...])
                return
            } else {
                lines.append(source[index])
                index += 1
            }
        }
    }

    /// The headers that follow a marker, up to the body of the returned mail.
    private mutating func takeQuoted(_ rest: ArraySlice<Substring>) {
        let isBlank = { (line: Substring) in Fold.trim(line).isEmpty || FieldLine(line) == nil && line.first != " " }
        let header = rest.drop(while: isBlank).prefix { !Fold.trim($0).isEmpty }
        returned.complete(with: ReturnedMail(lines: header))
    }
}

/// Lines in a row that are the headers of a mail.
struct HeaderLines {
    /// All of them.
    let lines: Range<Int>
    /// Whether they are the whole header of a mail, with the traces of its way: the mail follows. Else a notice names a few
    /// of its headers, and goes on.
    let isWholeHeader: Bool

    /// Fields that a notice names of a mail; so many of them in a row are no accident.
    private static let named: Set<String> = [
        "from", "to", "cc", "subject", "date", "message-id", "sent", "reply-to", "sender",
    ]
    private static let enough = 3
    /// Fields that only the systems write that a mail goes through.
    private static let traces: Set<String> = [
        "received", "return-path", "dkim-signature", "x-received", "delivered-to", "arc-seal", "domainkey-signature",
        "x-google-smtp-source", "x-originating-ip", "mime-version",
    ]

    init?(at start: Int, in source: [Substring]) {
        guard let first = FieldLine(source[start]), Self.isKnown(first.name) else { return nil }
        var names: Set<String> = []
        var end = start
        while end < source.count, let isField = Self.isHeader(source[end], after: !names.isEmpty) {
            if isField, let field = FieldLine(source[end]) { names.insert(field.name) }
            end += 1
        }
        let hasTraces = !names.isDisjoint(with: Self.traces) && names.count >= 2
        let isList = names.intersection(Self.named).count >= Self.enough
        guard hasTraces || isList else { return nil }
        lines = start..<end
        isWholeHeader = !names.isDisjoint(with: Self.traces)
    }

    /// Whether the line is a field (true) or goes on with one (false); `nil` where the headers end.
    private static func isHeader(_ line: Substring, after isWithin: Bool) -> Bool? {
        if let field = FieldLine(line), isKnown(field.name) || line.first != " " && line.first != "\t" { return true }
        return isWithin && (line.first == " " || line.first == "\t") && !Fold.trim(line).isEmpty ? false : nil
    }

    private static func isKnown(_ name: String) -> Bool {
        named.contains(name) || traces.contains(name) || name.hasPrefix("x-") || name.hasPrefix("content-")
    }
}
