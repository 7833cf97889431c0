public import Letters

/// Turns the blocks of a letter into a flow.
public struct LetterFlow: Sendable {
    private let style: LetterStyle
    private let language: String?
    private let notice: @Sendable (Sentence) -> String

    /// - Parameters:
    ///   - language: the letter's language (BCP 47), for shaping.
    ///   - notice: the words of a notice, in the reader's language.
    public init(style: LetterStyle, language: String?, notice: @escaping @Sendable (Sentence) -> String) {
        self.style = style
        self.language = language
        self.notice = notice
    }

    /// The flow of the blocks, top to bottom.
    public func flow(of blocks: [Block]) -> [Flow] {
        keepingSignOff(blocks.flatMap { flow(of: $0, at: Place()) })
    }

    /// A name alone on the last page is a page without a letter: the short lines at the end stay with what they end.
    private func keepingSignOff(_ flow: [Flow]) -> [Flow] {
        var flow = flow
        for index in flow.indices.dropFirst().reversed().prefix(3) {
            guard case .paragraph(let last) = flow[index], last.isShort,
                case .paragraph(var before) = flow[index - 1]
            else { break }
            before.keepWithNext = true
            flow[index - 1] = .paragraph(before)
        }
        return flow
    }

    private var size: Double { style.base.size }

    private var text: TextStyle {
        var text = style.base
        text.language = language
        return text
    }

    /// Where a block stands: how deep within lists and quotations, and at which depths a rule runs beside it.
    private struct Place {
        var depth = 0
        var rules: [Int] = []
        var isInList = false

        var inList: Place { Place(depth: depth + 1, rules: rules, isInList: true) }
        var inQuote: Place { Place(depth: depth + 1, rules: rules + [depth + 1]) }
    }

    private func flow(of block: Block, at place: Place) -> [Flow] {
        switch block {
        case .heading(let level, let inlines): [.paragraph(heading(level, inlines, at: place))]
        case .paragraph(let inlines): [.paragraph(paragraph(spans(of: inlines, text), at: place))]
        case .verse(let lines): [.paragraph(verse(lines, at: place))]
        case .list(let start, let items): list(items, start: start, at: place)
        case .quote(let blocks): blocks.flatMap { flow(of: $0, at: place.inQuote) }
        case .separator: [.paragraph(separator)]
        case .picture(let picture): [flow(of: picture)]
        case .slot: []
        case .notice(let sentence): [notice(saying: sentence)]
        }
    }

    private func heading(_ level: Int, _ inlines: [Inline], at place: Place) -> FlowParagraph {
        var look = text
        let index = min(max(level, 1), style.headings.count) - 1
        look.size = size * style.headings[index]
        look.bold = true
        var heading = FlowParagraph(spans(of: inlines, look))
        heading.role = .heading(index + 1)
        heading.leading = 1.3
        heading.before = size * 1.4
        heading.after = size * 0.5
        heading.indentStart = indent(place.depth)
        heading.sideRules = place.rules.map(indent)
        heading.keepWithNext = true
        return heading
    }

    private func paragraph(_ spans: [FlowSpan], at place: Place) -> FlowParagraph {
        var paragraph = FlowParagraph(spans)
        paragraph.role = place.rules.isEmpty ? .paragraph : .quote
        paragraph.leading = style.leading
        paragraph.after = size * style.paragraphGap
        paragraph.indentStart = indent(place.depth)
        paragraph.sideRules = place.rules.map(indent)
        return paragraph
    }

    /// Each line as written; one too long for the measure goes on set in, so that it is seen to be the same line.
    private func verse(_ lines: [[Inline]], at place: Place) -> FlowParagraph {
        var spans: [FlowSpan] = []
        for (index, line) in lines.enumerated() {
            if index > 0 { spans.append(FlowSpan(.lineBreak, style: text)) }
            spans += self.spans(of: line, text)
        }
        var verse = paragraph(spans, at: place)
        verse.turnover = size * style.indent
        return verse
    }

    /// Items stand closer than paragraphs: within the list, and before the lists within its items.
    private func list(_ items: [[Block]], start: Int?, at place: Place) -> [Flow] {
        items.enumerated().flatMap { index, item -> [Flow] in
            var flows = item.flatMap { flow(of: $0, at: place.inList) }
            guard case .paragraph(var first)? = flows.first else { return flows }
            first.mark = start.map { "\($0 + index)." } ?? "•"
            first.role = .listItem
            if item.count > 1, case .list = item[1] { first.after = size * 0.3 }
            flows[0] = .paragraph(first)
            let isLast = index + 1 == items.count && !place.isInList
            if !isLast, case .paragraph(var last)? = flows.last, item.isOneParagraphAndLists {
                last.after = size * 0.3
                flows[flows.count - 1] = .paragraph(last)
            }
            return flows
        }
    }

    private var separator: FlowParagraph {
        var paragraph = FlowParagraph([FlowSpan(.text("*\u{2003}*\u{2003}*"), style: text)])
        paragraph.align = .center
        paragraph.before = size
        paragraph.after = size
        paragraph.keepWithNext = true
        return paragraph
    }

    /// Pages have a page to themselves; photographs stand among the text.
    private func flow(of picture: Picture) -> Flow {
        switch picture.kind {
        case .writing, .page: .picture(picture, .page, align: .center)
        case .photograph: .picture(picture, .share(style.photographHeight), align: .center)
        }
    }

    private func notice(saying sentence: Sentence) -> Flow {
        var look = style.base
        look.size = size * 0.85
        var words = FlowParagraph([FlowSpan(.text(notice(sentence)), style: look)])
        words.leading = 1.35
        var box = BoxStyle()
        box.frame = 0.75
        box.padding = 8
        box.before = size * 0.5
        box.after = size
        return .group([.paragraph(words)], box: box)
    }

    private func indent(_ depth: Int) -> Double { Double(min(depth, 6)) * size * style.indent }

    private func spans(of inlines: [Inline], _ look: TextStyle) -> [FlowSpan] {
        inlines.flatMap { inline -> [FlowSpan] in
            switch inline {
            case .text(let text): return [FlowSpan(.text(text.withoutSkinTones), style: look)]
            case .lineBreak: return [FlowSpan(.lineBreak, style: look)]
            case .emphasis(let inner):
                var look = look
                look.italic = true
                return spans(of: inner, look)
            case .strong(let inner):
                var look = look
                look.bold = true
                return spans(of: inner, look)
            }
        }
    }
}

extension [Block] {
    /// Whether an item of a list is nothing but its words and the lists under them.
    fileprivate var isOneParagraphAndLists: Bool {
        dropFirst().allSatisfy { if case .list = $0 { true } else { false } }
    }
}

extension FlowParagraph {
    /// At most about two lines of a sign-off: a closing and a name.
    fileprivate var isShort: Bool {
        let length = spans.reduce(0) { sum, span in
            if case .text(let text) = span.content { sum + text.count } else { sum }
        }
        return length <= 80 && role == .paragraph
    }
}

extension String {
    /// The text without emoji skin tones (UTS 51, section 2.4): in one colour they would stand as grey squares.
    fileprivate var withoutSkinTones: String {
        guard unicodeScalars.contains(where: { (0x1F3FB...0x1F3FF).contains($0.value) }) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !(0x1F3FB...0x1F3FF).contains($0.value) }))
    }
}
