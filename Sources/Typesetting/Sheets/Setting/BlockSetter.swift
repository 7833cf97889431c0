internal import Bindings
internal import Letters

/// Sets the blocks of the small HTML as a flow.
struct BlockSetter {
    let styles: StyleSheet
    let sizes: [String: Double]
    let words: StringChoice
    let pictures: [String: Picture]
    /// What `<letter/>` stands for.
    let letter: [Flow]

    /// The blocks in an element, or its words as one paragraph of the element's own style.
    func content(of element: MarkupElement, ink: Ink, style: Style, role: Role = .paragraph) -> [Flow] {
        if element.elements.contains(where: { ElementRule.block.contains($0.name) }) {
            return element.elements.flatMap { block($0, around: ink) }
        }
        return paragraph(element, ink: ink, style: style, role: role)
    }

    /// An element as it stands in the flow; nothing where it has neither words nor boxes.
    func block(_ element: MarkupElement, around: Ink) -> [Flow] {
        let style = styles.style(of: element)
        let ink = around.within(element, style: style, sizes: sizes)
        switch element.name {
        case "h1": return paragraph(element, ink: ink, style: style, role: .heading(1))
        case "h2": return paragraph(element, ink: ink, style: style, role: .heading(2))
        case "h3": return paragraph(element, ink: ink, style: style, role: .heading(3))
        case "p": return paragraph(element, ink: ink, style: style, role: .paragraph)
        case "ul", "ol": return list(element, ink: ink, style: style)
        case "blockquote": return quote(element, ink: ink, style: style)
        case "table": return [table(element, ink: ink, style: style)]
        case "hr": return [rule(style)]
        case "img": return picture(element, style: style)
        case "qr": return code(element, ink: ink, style: style)
        case "section": return group(element, ink: ink, style: style)
        case "newpage": return [.pageBreak]
        case "letter": return letter
        default: return content(of: element, ink: ink, style: style)
        }
    }

    func paragraph(_ element: MarkupElement, ink: Ink, style: Style, role: Role) -> [Flow] {
        let spans = SpanSetter(styles: styles, sizes: sizes, words: words).spans(of: element, ink: ink)
        guard !spans.isEmpty else { return [] }
        var paragraph = FlowParagraph(spans)
        paragraph.role = role
        paragraph.align = ink.align
        paragraph.direction = ink.direction
        paragraph.leading = ink.leading
        paragraph.before = style.number(.before) ?? 0
        paragraph.after = style.number(.after) ?? 0
        paragraph.indentStart = style.number(.indentStart) ?? 0
        paragraph.indentEnd = style.number(.indentEnd) ?? 0
        paragraph.firstLine = style.number(.firstLine) ?? 0
        paragraph.keepWithNext = style.flag(.keepWithNext) ?? false
        paragraph.keepLines = style.number(.keepLines).map { max(1, Int($0)) } ?? 2
        if style.flag(.sideRule) ?? false { paragraph.sideRules = [paragraph.indentStart] }
        return [.paragraph(paragraph)]
    }

    private func rule(_ style: Style) -> Flow {
        .rule(
            thickness: style.number(.thickness) ?? 0.5, grey: style.number(.grey) ?? 0,
            before: style.number(.before) ?? 0, after: style.number(.after) ?? 0)
    }

    private func picture(_ element: MarkupElement, style: Style) -> [Flow] {
        guard let picture = element.attributes["src"].flatMap({ pictures[$0] }) else { return [] }
        return [
            .picture(
                picture,
                .box(width: style.number(.maxWidth) ?? 200, height: style.number(.maxHeight) ?? 200),
                align: style.alignment ?? .start)
        ]
    }

    /// What no code can hold stands there in words.
    private func code(_ element: MarkupElement, ink: Ink, style: Style) -> [Flow] {
        guard let code = element.attributes["text"].flatMap({ QRCode($0) }),
            let side = element.attributes["size"].flatMap(CodeSize.points)
        else { return paragraph(element, ink: ink, style: style, role: .paragraph) }
        let words = SpanSetter(styles: styles, sizes: sizes, words: words).spans(of: element, ink: ink)
        let text = words.compactMap { if case .text(let text) = $0.content { text } else { nil } }.joined()
        let alternative = FlowSpan(.text(text), style: words.first?.style ?? ink.text)
        return [.code(code, side: side, alternative: alternative, align: ink.align)]
    }

    private func group(_ element: MarkupElement, ink: Ink, style: Style) -> [Flow] {
        var box = BoxStyle()
        box.frame = style.number(.frame) ?? 0
        box.background = style.number(.background) ?? 1
        box.padding = style.number(.padding) ?? 0
        box.before = style.number(.before) ?? 0
        box.after = style.number(.after) ?? 0
        box.minHeight = style.number(.minHeight) ?? 0
        let content = content(of: element, ink: ink, style: style)
        return content.isEmpty && box.minHeight == 0 ? [] : [.group(content, box: box)]
    }
}
