internal import Bindings
internal import Letters

/// Markdown (CommonMark) -> blocks.
enum Markdown {
    /// The blocks of a text with `\n` line ends; where a letter's lines were ended on purpose, the breaks stay.
    static func blocks(of text: String) -> [Block] {
        let cleaned = Sanitiser.clean(text)
        guard let document = MarkdownDocument(untrusted: cleaned) else { return PlainText.blocks(of: cleaned) }
        return blocks(of: document.blocks())
    }

    private static func blocks(of nodes: [MarkdownNode]) -> [Block] { nodes.flatMap(blocks) }

    private static func blocks(of node: MarkdownNode) -> [Block] {
        switch node {
        case .heading(let level, let inner): [.heading(level: min(level, 3), inlines(of: inner))]
        case .paragraph(let inner): [paragraph(inner)]
        case .list(let start, let items): [.list(start: start, items: items.map(blocks))]
        case .quote(let inner): [.quote(blocks(of: inner))]
        case .thematicBreak: [.separator]
        case .verbatim(let text): PlainText.blocks(of: text)
        case .text, .emphasis, .strong, .link, .softBreak, .lineBreak: [.paragraph(inlines(of: [node]))]
        }
    }

    /// Markdown runs lines together, but people who write letters in it end the lines of a sign-off or a poem as
    /// anywhere else: a paragraph of short lines is a verse here too.
    private static func paragraph(_ nodes: [MarkdownNode]) -> Block {
        let lines = nodes.split { $0 == .softBreak || $0 == .lineBreak }.map { inlines(of: Array($0)) }
        if let rows = MarkdownTable.rows(of: lines) { return .verse(rows) }
        let widths = lines.dropLast().map { Columns.width(of: $0.plainText) }
        if lines.count > 1, widths.allSatisfy({ $0 < 60 }) { return .verse(lines) }
        return .paragraph(inlines(of: nodes))
    }

    private static func inlines(of nodes: [MarkdownNode]) -> [Inline] { nodes.flatMap(inlines).merged }

    private static func inlines(of node: MarkdownNode) -> [Inline] {
        switch node {
        case .text(let text), .verbatim(let text): [.text(text)]
        case .emphasis(let inner): [.emphasis(inlines(of: inner))]
        case .strong(let inner): [.strong(inlines(of: inner))]
        case .link(let inner, let url): inlines(of: inner) + LinkText.address(url, after: inlines(of: inner))
        case .softBreak: [.text(" ")]
        case .lineBreak: [.lineBreak]
        case .heading(_, let inner), .paragraph(let inner), .quote(let inner): inlines(of: inner)
        case .list, .thematicBreak: []
        }
    }
}
