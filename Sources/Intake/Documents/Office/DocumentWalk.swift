internal import Letters

/// One walk over a document tree, gathering blocks. `Block.slot(n)` stands for `pictures[n]`.
struct DocumentWalk {
    private(set) var blocks: [Block] = []
    /// What the tree calls its pictures.
    private(set) var pictures: [String] = []
    /// False where the document was too long to take all of it.
    private(set) var isWhole = true

    private var notes: [[PandocBlock]] = []
    /// Slots of pictures in the runs read last.
    private var waiting: [Block] = []
    private var textLeft = OpeningBounds.text
    private var blocksLeft = OpeningBounds.blocks

    /// What Word sets in styles of its own above the text, in the order it is read.
    private static let above = ["title", "subtitle", "author", "date", "abstract"]

    /// Takes a whole document: what stands above its text, the text, its notes.
    /// - Parameter skippingMeta: of an rtf, title and author are properties of the file, which name who wrote it.
    mutating func visit(_ tree: PandocTree, skippingMeta: Bool) {
        for name in Self.above where !skippingMeta {
            guard let meta = tree.meta[name] else { continue }
            blocks += self.meta(meta, level: name == "title" ? 1 : name == "subtitle" ? 2 : nil)
        }
        blocks += inner(tree.blocks)
        visitNotes()
    }

    /// Notes may hold notes: the list grows while it is read.
    private mutating func visitNotes() {
        guard !notes.isEmpty else { return }
        blocks.append(.separator)
        var number = 0
        while number < notes.count {
            let note = inner(notes[number])
            number += 1
            blocks += Self.numbered(note, number)
        }
    }

    private static func numbered(_ note: [Block], _ number: Int) -> [Block] {
        guard case .paragraph(let words)? = note.first else { return [.paragraph([.text("[\(number)]")])] + note }
        return [.paragraph(([.text("[\(number)] ")] + words).merged)] + note.dropFirst()
    }

    private mutating func meta(_ meta: PandocMeta, level: Int?) -> [Block] {
        switch meta {
        case .blocks(let content):
            if let level, case .plain(let words)? = content.first { return heading(level: level, words) }
            return inner(content)
        case .list(let values): return values.flatMap { self.meta($0, level: level) }
        case .nothing: return []
        }
    }

    private mutating func inner(_ content: [PandocBlock]) -> [Block] {
        var blocks: [Block] = []
        for block in content where isRoomLeft() { blocks += visit(block) }
        return blocks
    }

    private mutating func isRoomLeft() -> Bool {
        blocksLeft -= 1
        if blocksLeft < 0 || textLeft < 0 { isWhole = false }
        return isWhole
    }

    private mutating func visit(_ block: PandocBlock) -> [Block] {
        switch block {
        case .plain(let words): return paragraph(words)
        case .lines(let lines): return verse(lines.map { inlines($0) })
        case .code(let text): return verse(text.split(separator: "\n").map { [.text(clean(String($0)))] })
        case .quote(let content):
            let inner = self.inner(content)
            return inner.isEmpty ? [] : [.quote(inner)]
        case .list(let start, let items): return list(start: start, items)
        case .definitions(let definitions):
            return definitions.flatMap { paragraph([.strong($0.term)]) + $0.meanings.flatMap { inner($0) } }
        case .heading(let level, let words): return heading(level: min(max(level, 1), 3), words)
        case .rule: return [.separator]
        case .table(let caption, let rows): return inner(caption) + table(rows)
        case .group(let content): return inner(content)
        case .nothing: return []
        }
    }

    private mutating func list(start: Int?, _ items: [[PandocBlock]]) -> [Block] {
        let inner = items.map { self.inner($0) }.filter { !$0.isEmpty }
        return inner.isEmpty ? [] : [.list(start: start.map { min(max($0, 0), 99_999) }, items: inner)]
    }

    /// Pictures stand below the paragraph that they stand in, or above it where it begins with one.
    private mutating func paragraph(_ words: [PandocInline]) -> [Block] {
        let inlines = self.inlines(words)
        let text: [Block] = inlines.isBlank ? [] : [.paragraph(inlines)]
        if case .picture? = words.first { return takeWaiting() + text }
        return text + takeWaiting()
    }

    private mutating func heading(level: Int, _ words: [PandocInline]) -> [Block] {
        let inlines = self.inlines(words)
        return (inlines.isBlank ? [] : [.heading(level: level, inlines)]) + takeWaiting()
    }

    private mutating func verse(_ lines: [[Inline]]) -> [Block] {
        (lines.allSatisfy(\.isBlank) ? [] : [.verse(lines)]) + takeWaiting()
    }

    private mutating func takeWaiting() -> [Block] {
        defer { waiting = [] }
        return waiting
    }

    /// A table of facts as rows, one that only places things as what stands in its cells, as of HTML.
    private mutating func table(_ rows: [[[PandocBlock]]]) -> [Block] {
        let cells = rows.map { $0.map { inner($0) } }
        let isOfFacts = cells.contains { $0.count > 1 } && cells.joined().allSatisfy(Self.isSmall)
        guard isOfFacts else { return cells.flatMap { $0.flatMap { $0 } } }
        let lines = cells.map { $0.map(Self.oneLine).filter { !$0.isEmpty }.joined(separator: " | ") }
        let full = lines.filter { !$0.isEmpty }
        return full.isEmpty ? [] : [.verse(full.map { [.text($0)] })]
    }

    private static func isSmall(_ cell: [Block]) -> Bool {
        guard let only = cell.first else { return true }
        if case .paragraph = only { return cell.count == 1 }
        return false
    }

    private static func oneLine(_ cell: [Block]) -> String {
        cell.plainText.split { $0.isWhitespace }.joined(separator: " ")
    }

    // MARK: Runs

    private mutating func inlines(_ runs: [PandocInline]) -> [Inline] {
        var inlines: [Inline] = []
        for run in runs { inlines += visit(run) }
        return inlines.merged
    }

    private mutating func visit(_ run: PandocInline) -> [Inline] {
        switch run {
        case .text(let text): return [.text(clean(text))]
        case .emphasis(let inner): return styled(inner) { .emphasis($0) }
        case .strong(let inner): return styled(inner) { .strong($0) }
        // There is no struck-out text in our vocabulary; without a mark it would say the contrary.
        case .struck(let inner): return [.text("~~")] + inlines(inner) + [.text("~~")]
        case .quoted(let isDouble, let inner):
            return [.text(isDouble ? "“" : "‘")] + inlines(inner) + [.text(isDouble ? "”" : "’")]
        case .lineBreak: return [.lineBreak]
        case .link(let inner, let address):
            let words = inlines(inner)
            return words + LinkText.address(clean(address), after: words)
        case .picture(let caption, let address):
            waiting.append(.slot(pictures.count))
            pictures.append(address)
            let words = inlines(caption)
            if !words.isBlank { waiting.append(.paragraph(words)) }
            return []
        case .note(let content):
            notes.append(content)
            return [.text("[\(notes.count)]")]
        case .group(let inner): return inlines(inner)
        }
    }

    private mutating func styled(_ inner: [PandocInline], _ style: ([Inline]) -> Inline) -> [Inline] {
        let inlines = self.inlines(inner)
        return inlines.isEmpty ? [] : [style(inlines)]
    }

    private mutating func clean(_ text: String) -> String {
        textLeft -= text.utf8.count
        return textLeft < 0 ? "" : Sanitiser.clean(RTFPlanes.whole(text)).replacing("\n", with: " ")
    }
}

extension [Inline] {
    fileprivate var isBlank: Bool { plainText.allSatisfy(\.isWhitespace) }
}
