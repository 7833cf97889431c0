internal import Bindings

/// Sets a paragraph: shapes it, and makes a slab of each line.
struct ParagraphSetter {
    let shaper: TextShaper
    let width: Double

    func slabs(_ paragraph: FlowParagraph, number: Int) -> [Slab] {
        let lines = self.lines(of: paragraph)
        let isRightToLeft = lines.first?.isRightToLeft ?? false
        let left = isRightToLeft ? paragraph.indentEnd : paragraph.indentStart
        var slabs = lines.map { slab(of: $0, left: left, paragraph: paragraph) }
        for index in slabs.indices {
            slabs[index].mayBreakAfter = mayBreak(after: index, of: slabs.count, paragraph)
            slabs[index].tag = paragraph.role == .artifact ? nil : (paragraph.role, number)
        }
        if let mark = paragraph.mark, !slabs.isEmpty {
            hang(mark, on: &slabs[0], isRightToLeft: isRightToLeft, paragraph: paragraph)
        }
        for indent in paragraph.sideRules { addSideRule(at: indent, to: &slabs, isRightToLeft: isRightToLeft) }
        slabs.first?.before = paragraph.before
        slabs.last?.after = paragraph.after
        return slabs
    }

    private func lines(of paragraph: FlowParagraph) -> [ShapedLine] {
        let measure = width - paragraph.indentStart - paragraph.indentEnd
        func lines(of spans: [FlowSpan], firstLine: Double) -> [ShapedLine] {
            shaper.lines(
                of: spans.map(Self.shaped), width: measure, align: Self.align(paragraph.align),
                direction: Self.direction(paragraph.direction), firstLine: firstLine)
        }
        guard paragraph.turnover > 0 else { return lines(of: paragraph.spans, firstLine: paragraph.firstLine) }
        return Self.verseLines(paragraph.spans).flatMap { lines(of: $0, firstLine: -paragraph.turnover) }
    }

    /// The spans of each line as written, with the break that ends it.
    private static func verseLines(_ spans: [FlowSpan]) -> [[FlowSpan]] {
        spans.reduce(into: [[]]) { lines, span in
            if lines[lines.count - 1].last?.content == .lineBreak { lines.append([]) }
            lines[lines.count - 1].append(span)
        }
    }

    /// No widow, no orphan: `keepLines` lines stay together at either end, and with what follows if asked.
    private func mayBreak(after index: Int, of count: Int, _ paragraph: FlowParagraph) -> Bool {
        if index == count - 1 { return !paragraph.keepWithNext }
        let keep = max(1, paragraph.keepLines)
        return index + 1 >= keep && count - index - 1 >= keep && !(paragraph.keepWithNext && count <= 2 * keep)
    }

    private func slab(of line: ShapedLine, left: Double, paragraph: FlowParagraph) -> Slab {
        let size = line.size > 0 ? line.size : paragraph.spans.first?.style.size ?? 12
        // Two thirds of the leading's surplus stand above the letters, as eyes expect; a line whose ink reaches further
        // (stacked accents, Arabic, a large picture of a character) takes the room it needs.
        let ascent = max(size * (0.62 + 0.28 * paragraph.leading), line.inkAscent)
        let descent = max(size * paragraph.leading - size * (0.62 + 0.28 * paragraph.leading), line.inkDescent)
        let elements = line.runs.flatMap { element(of: $0, x: left + line.offset, baseline: ascent, paragraph) }
        return Slab(elements: elements, height: ascent + descent)
    }

    private func element(of run: ShapedRun, x: Double, baseline: Double, _ paragraph: FlowParagraph) -> [PageElement] {
        let grey = paragraph.spans.indices.contains(run.span) ? paragraph.spans[run.span].style.grey : 0
        switch run.kind {
        case .glyphs:
            guard !run.glyphs.isEmpty else { return [] }
            return [
                .glyphs(
                    GlyphRun(
                        typeface: run.typeface, size: run.size, grey: grey, x: x, baseline: baseline,
                        glyphs: run.glyphs, text: run.text, clusters: run.clusters, isRightToLeft: run.isRightToLeft))
            ]
        case .object:
            let side = run.width
            return [
                .frame(
                    Rectangle(x: x + run.x + 0.5, y: baseline - side + 0.5, width: side - 1, height: side - 1),
                    thickness: 1, grey: grey)
            ]
        case .missing:
            let box = Rectangle(x: x + run.x, y: baseline - run.size * 0.8, width: run.width, height: run.size)
            return [.missing(text: run.text, box)]
        }
    }

    private func hang(_ mark: String, on slab: inout Slab, isRightToLeft: Bool, paragraph: FlowParagraph) {
        var style = paragraph.spans.first?.style ?? TextStyle()
        style.italic = false
        // The space keeps mark and word apart where the text is read out of the PDF.
        let span = Self.shaped(FlowSpan(.text(mark + " "), style: style))
        guard let line = shaper.lines(of: [span], width: 10_000).first, let run = line.runs.first else { return }
        let gap = style.size * 0.2
        let x = isRightToLeft ? width - paragraph.indentStart + gap : paragraph.indentStart - gap - line.width
        let baseline = slab.elements.firstBaseline ?? slab.height * 0.75
        // The shaped mark may have been set at the far end of its measure: only its runs count, from x on.
        slab.elements.insert(contentsOf: element(of: run, x: x, baseline: baseline, paragraph), at: 0)
    }

    private func addSideRule(at indent: Double, to slabs: inout [Slab], isRightToLeft: Bool) {
        let x = isRightToLeft ? width - indent + 8 : indent - 9
        for index in slabs.indices {
            let rule = Rectangle(x: x, y: 0, width: 1, height: slabs[index].height)
            slabs[index].elements.insert(.fill(rule, grey: 0.45), at: 0)
        }
    }

    private static func align(_ align: Flow.Alignment) -> TextShaper.Alignment {
        switch align {
        case .start: .start
        case .end: .end
        case .center: .center
        }
    }

    private static func direction(_ direction: Flow.Direction) -> TextShaper.Direction {
        switch direction {
        case .automatic: .automatic
        case .leftToRight: .leftToRight
        case .rightToLeft: .rightToLeft
        }
    }

    private static func shaped(_ span: FlowSpan) -> TextShaper.Span {
        let style = span.style
        let text =
            switch span.content {
            case .text(let text): text
            case .lineBreak: "\u{2028}"
            case .tickBox: "\u{FFFC}"
            }
        return TextShaper.Span(
            text: text, family: style.family, size: style.size, bold: style.bold, italic: style.italic,
            letterSpacing: style.size * style.tracking / 1000, language: style.language, objectSize: style.size)
    }
}

extension MutableCollection where Self: BidirectionalCollection {
    /// The first element, to be changed; setting it on an empty collection does nothing.
    var first: Element? {
        get { isEmpty ? nil : self[startIndex] }
        set { if let newValue, !isEmpty { self[startIndex] = newValue } }
    }

    /// The last element, to be changed; setting it on an empty collection does nothing.
    var last: Element? {
        get { isEmpty ? nil : self[index(before: endIndex)] }
        set { if let newValue, !isEmpty { self[index(before: endIndex)] = newValue } }
    }
}

extension [PageElement] {
    /// The baseline of the first text.
    var firstBaseline: Double? {
        for case .glyphs(let run) in self { return run.baseline }
        return nil
    }
}
