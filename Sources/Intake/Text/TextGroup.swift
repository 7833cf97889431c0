internal import Letters

/// Lines between two blank ones -> paragraphs and verses.
enum TextGroup {
    /// Wider than this, a line is a paragraph of its own, not a line of a verse: nobody writes such long verses.
    private static let widestVerse = 80

    /// A run of lines joined because a program broke them, or one line that somebody ended.
    private struct Piece {
        var text: String
        var isJoined: Bool
        /// Whether it can be a line of a verse.
        var isShort: Bool { !isJoined && Columns.width(of: text) <= TextGroup.widestVerse }
    }

    /// Joined lines become paragraphs; two or more short lines in a row stay as they are, a verse.
    static func blocks(of lines: [Substring], wrap: LineWrap) -> [Block] {
        var blocks: [Block] = []
        var verse: [String] = []
        for piece in pieces(of: lines, wrap: wrap) {
            if piece.isShort {
                verse.append(piece.text)
            } else {
                blocks += ended(&verse)
                blocks.append(paragraph(piece.text))
            }
        }
        return blocks + ended(&verse)
    }

    /// A paragraph of running text: runs of spaces are one.
    static func paragraph(_ text: String) -> Block {
        .paragraph([.text(text.split { $0 == " " || $0 == "\t" }.joined(separator: " "))])
    }

    private static func ended(_ verse: inout [String]) -> [Block] {
        defer { verse = [] }
        switch verse.count {
        case 0: return []
        case 1: return [paragraph(verse[0])]
        default: return [.verse(spaced(verse).map { [.text($0)] })]
        }
    }

    /// In a verse the spaces within a line stay, as somebody may have set columns; a tab is four of them. So do those before a
    /// line, but for what all lines are set in.
    private static func spaced(_ lines: [String]) -> [String] {
        let lines = lines.map { $0.replacing("\t", with: "    ") }
        let indents = lines.map { $0.prefix { $0.isWhitespace }.count }
        let all = indents.min() ?? 0
        return zip(lines, indents).map { line, indent in
            String(repeating: " ", count: min(indent - all, widestIndent)) + line.dropFirst(indent)
        }
    }

    /// A name pushed to the right edge by spaces has to stay on its line.
    private static let widestIndent = 24

    private static func pieces(of lines: [Substring], wrap: LineWrap) -> [Piece] {
        let soft = softBreaks(in: lines, wrap: wrap)
        var pieces: [Piece] = []
        for (index, line) in lines.enumerated() {
            if index > 0, soft[index - 1], let last = pieces.indices.last {
                pieces[last].text = LineWrap.joined(pieces[last].text, line)
                pieces[last].isJoined = true
            } else {
                pieces.append(Piece(text: String(line), isJoined: false))
            }
        }
        return pieces
    }

    /// A poem has a line that is just as long as the margin now and then; text broken by a program has mostly such
    /// lines. So a few of them among many short lines do not count.
    private static func softBreaks(in lines: [Substring], wrap: LineWrap) -> [Bool] {
        if wrap.isEvenlyLong(lines) { return lines.map { _ in true } }
        let soft = zip(lines, lines.dropFirst()).map { wrap.isSoft($0, before: $1) } + [false]
        let count = soft.count { $0 }
        return count * 3 >= lines.count ? soft : lines.map { _ in false }
    }
}
