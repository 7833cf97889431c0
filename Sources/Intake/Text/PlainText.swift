internal import Letters

/// Plain text -> blocks: what a person who reads it takes for paragraphs, verses, lists and quotations.
enum PlainText {
    /// Quotations within quotations: beyond this the marks stay as they are.
    private static let deepestQuote = 8

    /// The blocks of a text with `\n` line ends, sanitised first; blank lines only part, however many there are.
    static func blocks(of text: String) -> [Block] {
        let lines = Sanitiser.clean(text).split(separator: "\n", omittingEmptySubsequences: false)
        return blocks(of: lines.map { $0.trimmingSuffix { $0.isWhitespace } }, depth: 0)
    }

    private static func blocks(of lines: [Substring], depth: Int) -> [Block] {
        let wrap = LineWrap(lines: lines.lazy.filter { !$0.hasPrefix(">") })
        var blocks: [Block] = []
        for group in groups(of: lines, quoting: depth < deepestQuote) {
            if group.isQuote {
                blocks.append(.quote(Self.blocks(of: group.lines.map(unquoted), depth: depth + 1)))
            } else if isRule(group.lines) {
                blocks.append(.separator)
            } else {
                blocks += PlainList.blocks(of: group.lines, wrap: wrap) ?? TextGroup.blocks(of: group.lines, wrap: wrap)
            }
        }
        return blocks.filter { $0 != .quote([]) }
    }

    /// Lines up to a blank one, or as long as all or none of them are quoted.
    private static func groups(of lines: [Substring], quoting: Bool) -> [(isQuote: Bool, lines: [Substring])] {
        var groups: [(isQuote: Bool, lines: [Substring])] = []
        var isOpen = false
        for line in lines {
            let isQuote = quoting && line.hasPrefix(">")
            if line.allSatisfy(\.isWhitespace) {
                isOpen = false
            } else if isOpen, let last = groups.indices.last, groups[last].isQuote == isQuote, !isRule([line]),
                !isRule(groups[last].lines)
            {
                groups[last].lines.append(line)
            } else {
                groups.append((isQuote, [line]))
                isOpen = true
            }
        }
        return groups
    }

    private static func unquoted(_ line: Substring) -> Substring {
        let content = line.dropFirst()
        return content.hasPrefix(" ") ? content.dropFirst() : content
    }

    /// A line of three or more of the same mark, with or without spaces: `---`, `* * *`, `______`.
    private static func isRule(_ lines: [Substring]) -> Bool {
        guard lines.count == 1, let line = lines.first else { return false }
        guard let mark = line.unicodeScalars.first(where: { $0 != " " }), "-_*=~#+·•—–".unicodeScalars.contains(mark)
        else {
            return false
        }
        let marks = line.unicodeScalars.filter { !$0.properties.isWhitespace }
        return marks.count >= 3 && marks.allSatisfy { $0 == mark }
    }
}
