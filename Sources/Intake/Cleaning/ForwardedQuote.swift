internal import Letters

/// A mail that is passed on as a quotation: Apple's program sets "> " before all of it, address lines included.
///
/// Its quote marks are taken off, so that it is read as any other that is passed on. One forwarded twice has two of them.
enum ForwardedQuote {
    /// How many times a mail may have been passed on.
    private static let deepest = 5

    /// The lines, those of a forwarded mail without its quote marks.
    static func unwrapped(_ lines: [Substring]) -> [Substring] {
        var lines = lines
        for _ in 0..<deepest where lines.contains(where: { $0.contains(">") }) {
            guard let run = forwarded(in: lines.map(MailLine.init)) else { return lines }
            for index in run { lines[index] = withoutMark(lines[index]) }
        }
        return lines
    }

    /// The blocks, those of a forwarded mail without the quotation around them.
    static func unwrapped(_ blocks: [Block]) -> [Block] {
        var blocks = blocks
        for _ in 0..<deepest {
            guard let (place, inner) = forwarded(in: blocks) else { return blocks }
            blocks.replaceSubrange(place...place, with: inner)
        }
        return blocks
    }

    private static func forwarded(in lines: [MailLine]) -> Range<Int>? {
        var ownWords = 0
        var index = 0
        while index < lines.count, ownWords < ThreadRule.fewWords {
            guard lines[index].isQuoted else {
                ownWords += lines[index].wordCount
                index += 1
                continue
            }
            let run = index..<ThreadRule.endOfQuote(from: index, in: lines)
            let first = lines[run].first { !$0.isBlank }
            if let first, isForwarded(first, below: lines[..<index].suffix(8)) { return run }
            index = run.upperBound
        }
        return nil
    }

    private static func forwarded(in blocks: [Block]) -> (place: Int, inner: [Block])? {
        var above: [MailLine] = []
        var ownWords = 0
        for (place, block) in blocks.enumerated() where ownWords < ThreadRule.fewWords {
            let lines = block.plainText.split(whereSeparator: \.isNewline).map(MailLine.init)
            guard case .quote(let inner) = block else {
                ownWords += lines.reduce(0) { $0 + $1.wordCount }
                above += lines
                continue
            }
            let first = lines.first { !$0.isBlank }
            if let first, isForwarded(first, below: above.suffix(8)) { return (place, inner) }
            above = []
        }
        return nil
    }

    /// Whether a quotation that begins so, below these lines, is a mail that is passed on; one that somebody answers has
    /// an attribution above it.
    private static func isForwarded(_ first: MailLine, below lines: ArraySlice<MailLine>) -> Bool {
        let above = lines.filter { !$0.isBlank }
        if let last = above.last, ThreadMarkers.meaning(of: last) == .forwarded { return HeaderLine(first) != nil }
        guard ThreadMarkers.meaning(of: first) == .forwarded else { return false }
        return above.isEmpty || Attribution(endingAt: above.count - 1, in: above) == nil
    }

    private static func withoutMark(_ line: Substring) -> Substring {
        let rest = line.drop { $0 == " " || $0 == "\t" }
        guard rest.first == ">" else { return line }
        let words = rest.dropFirst()
        return words.first == " " ? words.dropFirst() : words
    }
}
