internal import Letters

/// Runs of styled text and line breaks, until a block ends them.
struct HTMLRuns {
    /// How text is set.
    struct Style: Hashable {
        var isEmphasis = false
        var isStrong = false
    }

    private struct Run: Hashable {
        var text: String
        var style: Style
    }

    /// A line of a verse in HTML: wider ones are paragraphs, as nobody wraps by hand there.
    private static let widestVerse = 60

    private var lines: [[Run]] = [[]]

    /// Adds text; spaces collapse as browsers collapse them, but for preformatted text.
    mutating func append(_ text: String, style: Style, isPreformatted: Bool) {
        if isPreformatted {
            let pieces = text.split(separator: "\n", omittingEmptySubsequences: false)
            for (index, piece) in pieces.enumerated() {
                if index > 0 { appendBreak() }
                appendRun(String(piece), style: style)
            }
        } else {
            appendRun(collapsed(text), style: style)
        }
    }

    /// A `<br>`.
    mutating func appendBreak() { lines.append([]) }

    /// A new line, if there is anything on this one.
    mutating func startLine() {
        if !isLineEmpty(lines.count - 1) { lines.append([]) }
    }

    /// The blocks: empty lines part paragraphs, short lines in a row are a verse.
    func blocks() -> [Block] {
        var blocks: [Block] = []
        var verse: [[Inline]] = []
        for index in lines.indices {
            let inlines = Self.inlines(of: lines[index])
            let isShort = Columns.width(of: inlines.plainText) <= Self.widestVerse
            if inlines.isEmpty || !isShort { blocks += Self.ended(&verse) }
            if inlines.isEmpty { continue }
            if isShort { verse.append(inlines) } else { blocks.append(.paragraph(inlines)) }
        }
        return blocks + Self.ended(&verse)
    }

    private static func ended(_ verse: inout [[Inline]]) -> [Block] {
        defer { verse = [] }
        return verse.isEmpty ? [] : verse.count == 1 ? [.paragraph(verse[0])] : [.verse(verse)]
    }

    private mutating func appendRun(_ text: String, style: Style) {
        guard !text.isEmpty else { return }
        let line = lines.count - 1
        if let last = lines[line].indices.last, lines[line][last].style == style {
            lines[line][last].text += text
        } else {
            lines[line].append(Run(text: text, style: style))
        }
    }

    /// Spaces of the source as one, and none at the start of a line or after another. No-break spaces stay.
    private func collapsed(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isAfterSpace = lines.last?.last.map { $0.text.last == " " } ?? true
        for scalar in text.unicodeScalars {
            let isSpace = scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{0C}"
            if !isSpace { result.append(scalar) } else if !isAfterSpace { result.append(" ") }
            isAfterSpace = isSpace
        }
        return String(result)
    }

    private func isLineEmpty(_ index: Int) -> Bool {
        lines[index].allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
    }

    private static func inlines(of line: [Run]) -> [Inline] {
        guard line.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) else { return [] }
        var inlines: [Inline] = []
        for (index, run) in line.enumerated() {
            var text = Sanitiser.clean(run.text).replacing("\n", with: " ")
            if index == 0 { text = String(text.trimmingPrefix { $0.isWhitespace }) }
            if index == line.count - 1 { text = String(text.trimmingSuffix { $0.isWhitespace }) }
            if !text.isEmpty { inlines.append(styled(text, run.style)) }
        }
        return inlines
    }

    private static func styled(_ text: String, _ style: Style) -> Inline {
        if text.allSatisfy(\.isWhitespace) { return .text(text) }
        let inner: Inline = style.isEmphasis ? .emphasis([.text(text)]) : .text(text)
        return style.isStrong ? .strong([inner]) : inner
    }
}
