internal import Letters

/// A table in a paragraph of Markdown: CommonMark knows none, but many who write it do.
enum MarkdownTable {
    /// The rows as lines of words, without the strokes around them; `nil` where the lines are no table.
    ///
    /// A table has a line of strokes below its head, and as many columns there as above (GitHub Flavored Markdown, 4.10).
    static func rows(of lines: [[Inline]]) -> [[Inline]]? {
        guard lines.count > 1 else { return nil }
        let head = lines[0].plainText
        guard head.contains("|"), columns(ofStrokes: lines[1].plainText) == cells(head).count else { return nil }
        return ([lines[0]] + lines.dropFirst(2)).map(withoutEdges)
    }

    /// How many columns a line such as `| --- | :-: |` parts; `nil` where it is another line.
    private static func columns(ofStrokes line: String) -> Int? {
        let cells = cells(line)
        let isStrokes = cells.allSatisfy { cell in cell.wholeMatch(of: /\s*:?-+:?\s*/) != nil }
        return isStrokes ? cells.count : nil
    }

    private static func cells(_ line: String) -> [Substring] {
        var cells = line.split(separator: "|", omittingEmptySubsequences: false)
        if cells.first?.allSatisfy(\.isWhitespace) == true { cells.removeFirst() }
        if cells.last?.allSatisfy(\.isWhitespace) == true { cells.removeLast() }
        return cells
    }

    private static func withoutEdges(_ row: [Inline]) -> [Inline] {
        var row = row
        if case .text(let text)? = row.first {
            row[0] = .text(String(text.trimmingPrefix { $0.isWhitespace || $0 == "|" }))
        }
        if case .text(let text)? = row.last {
            row[row.count - 1] = .text(String(text.trimmingSuffix { $0.isWhitespace || $0 == "|" }))
        }
        return row.filter { $0 != .text("") }
    }
}
