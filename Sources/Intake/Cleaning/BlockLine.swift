internal import Letters

/// A line of a block, so that the rules for lines serve HTML as well, and how to make blocks of lines again.
struct BlockLine {
    /// Where a line comes from.
    enum Origin {
        /// A line of a paragraph, with its runs.
        case paragraph([Inline])
        /// A line of a verse.
        case verse([Inline])
        /// A block that stays or goes as a whole.
        case whole(Block)
        /// The space between two blocks.
        case gap
    }

    /// The line the rules see.
    let line: MailLine
    /// Where it comes from.
    let origin: Origin

    /// The lines of a block, and a blank one after it.
    static func lines(of block: Block) -> [Self] {
        content(of: block) + [Self(line: MailLine(""), origin: .gap)]
    }

    /// Where the enclosed parts stand that the blocks show.
    static func places(of units: [Self], in sheet: CuttingSheet) -> [Int: EnclosedPart.Place] {
        var places: [Int: EnclosedPart.Place] = [:]
        for (unit, mark) in zip(units, sheet.marks) {
            guard case .whole(let block) = unit.origin else { continue }
            let isQuotation = if case .quote = block { true } else { false }
            for slot in block.slots {
                places[slot] = mark == nil ? .inText : isQuotation ? .inQuotation : .inCutText
            }
        }
        return places
    }

    /// The blocks of all lines that are not cut.
    static func blocks(of units: [Self], in sheet: CuttingSheet) -> [Block] {
        var blocks: [Block] = []
        var paragraph: [[Inline]] = []
        var verse: [[Inline]] = []
        func close() {
            if !paragraph.isEmpty { blocks.append(.paragraph(joined(paragraph))) }
            if !verse.isEmpty { blocks.append(.verse(verse)) }
            paragraph = []
            verse = []
        }
        for (unit, mark) in zip(units, sheet.marks) where mark == nil {
            switch unit.origin {
            case .paragraph(let inlines): paragraph.append(inlines)
            case .verse(let inlines): verse.append(inlines)
            case .whole(let block): blocks.append(block)
            case .gap: close()
            }
        }
        close()
        return withoutSeparatorEnds(blocks)
    }

    private static func content(of block: Block) -> [Self] {
        switch block {
        case .paragraph(let inlines):
            broken(inlines).map { Self(line: MailLine(text: $0.plainText, isSolid: false), origin: .paragraph($0)) }
        case .verse(let lines):
            lines.map { Self(line: MailLine(text: $0.plainText, isSolid: false), origin: .verse($0)) }
        case .quote:
            [Self(line: MailLine(text: block.plainText, depth: 1, isSolid: false), origin: .whole(block))]
        case .picture, .notice, .slot:
            [Self(line: MailLine(text: "", isSolid: true), origin: .whole(block))]
        case .separator:
            [Self(line: MailLine(text: "", isSolid: false), origin: .whole(block))]
        case .heading, .list:
            [Self(line: MailLine(text: block.plainText, isSolid: false), origin: .whole(block))]
        }
    }

    /// Splits at line breaks, also at one inside stressed words: the stress goes on after it.
    private static func broken(_ inlines: [Inline]) -> [[Inline]] {
        var lines: [[Inline]] = [[]]
        for inline in inlines {
            switch inline {
            case .text: lines[lines.count - 1].append(inline)
            case .lineBreak: lines.append([])
            case .emphasis(let inner): append(broken(inner), to: &lines, as: Inline.emphasis)
            case .strong(let inner): append(broken(inner), to: &lines, as: Inline.strong)
            }
        }
        return lines
    }

    private static func append(_ pieces: [[Inline]], to lines: inout [[Inline]], as wrap: ([Inline]) -> Inline) {
        for (index, piece) in pieces.enumerated() {
            if index > 0 { lines.append([]) }
            if !piece.isEmpty { lines[lines.count - 1].append(wrap(piece)) }
        }
    }

    private static func joined(_ lines: [[Inline]]) -> [Inline] {
        var trimmed = lines[...]
        while let last = trimmed.last, Fold.trim(last.plainText).isEmpty, trimmed.count > 1 { trimmed.removeLast() }
        return Array(trimmed.joined(separator: [.lineBreak]))
    }

    private static func withoutSeparatorEnds(_ blocks: [Block]) -> [Block] {
        var rest = blocks[...]
        while rest.last == .separator { rest.removeLast() }
        while rest.first == .separator { rest.removeFirst() }
        return Array(rest)
    }
}
