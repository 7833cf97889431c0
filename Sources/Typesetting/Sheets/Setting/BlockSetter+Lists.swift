extension BlockSetter {
    /// The items of a list: a bullet or a number hangs before the first paragraph of each.
    func list(_ element: MarkupElement, ink: Ink, style: Style) -> [Flow] {
        element.elements.enumerated().flatMap { index, item in
            let itemStyle = styles.style(of: item)
            let itemInk = ink.within(item, style: itemStyle, sizes: sizes)
            let indent = itemStyle.number(.indentStart) ?? 18
            var isFirst = true
            return content(of: item, ink: itemInk, style: itemStyle, role: .listItem).map { flow in
                guard case .paragraph(var paragraph) = flow else { return flow }
                paragraph.indentStart = indent
                if isFirst { paragraph.mark = element.name == "ol" ? "\(index + 1)." : "•" }
                isFirst = false
                return .paragraph(paragraph)
            }
        }
    }

    /// Somebody else's words: each paragraph set in, with a rule beside it where the style says so.
    func quote(_ element: MarkupElement, ink: Ink, style: Style) -> [Flow] {
        content(of: element, ink: ink, style: style).map { flow in
            guard case .paragraph(var paragraph) = flow else { return flow }
            paragraph.role = .quote
            let indent = style.number(.indentStart) ?? 0
            paragraph.indentStart += indent
            let inner = paragraph.sideRules.map { $0 + indent }
            paragraph.sideRules = (style.flag(.sideRule) ?? false ? [indent] : []) + inner
            return .paragraph(paragraph)
        }
    }
}
