/// Sets the words of one paragraph: runs of one style, white space as HTML has it.
struct SpanSetter {
    let styles: StyleSheet
    let sizes: [String: Double]
    let words: StringChoice

    /// The spans of an element's words, inline elements included.
    func spans(of element: MarkupElement, ink: Ink) -> [FlowSpan] {
        var line = SpanLine()
        set(element.content, ink: ink, into: &line)
        return line.finished()
    }

    private func set(_ content: [MarkupElement.Content], ink: Ink, into line: inout SpanLine) {
        for piece in content {
            switch piece {
            case .text(let text, _): line.append(text, style: ink.text)
            case .section: break
            case .element(let element):
                let style = styles.style(of: element)
                set(element, ink: ink.within(element, style: style, sizes: sizes), into: &line)
            }
        }
    }

    private func set(_ element: MarkupElement, ink: Ink, into line: inout SpanLine) {
        switch element.name {
        case "br": line.lineBreak(style: ink.text)
        case "tick": line.append(FlowSpan(.tickBox, style: ink.text))
        case "language":
            if let code = element.attributes["code"] { line.append(words.name(of: code), style: ink.text) }
        case "say": say(element, ink: ink, into: &line)
        default: set(element.content, ink: ink, into: &line)
        }
    }

    private func say(_ element: MarkupElement, ink: Ink, into line: inout SpanLine) {
        guard let key = element.attributes["key"] else { return }
        let place = element.attributes["in"]
        guard let (text, language) = words.words(key, in: place, arguments: element.attributes) else { return }
        var style = ink.text
        style.language = language
        line.append(text, style: style)
    }
}

/// Spans in the making.
private struct SpanLine {
    private var spans: [FlowSpan] = []

    /// Adds words; white space becomes one blank, and none at the start of a line.
    mutating func append(_ text: String, style: TextStyle) {
        var collapsed = Self.withSingleBlanks(text)
        if collapsed.hasPrefix(" "), isAtBlank { collapsed.removeFirst() }
        guard !collapsed.isEmpty else { return }
        if let last = spans.last, last.style == style, case .text(let before) = last.content {
            spans[spans.count - 1].content = .text(before + collapsed)
        } else {
            spans.append(FlowSpan(.text(collapsed), style: style))
        }
    }

    /// HTML's white space: a run of it is one blank. Scalar by scalar, since CR LF is one character.
    private static func withSingleBlanks(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isBlank = [" ", "\t", "\r", "\n"].contains(scalar)
            if !isBlank { result.append(scalar) } else if result.last != " " || result.isEmpty { result.append(" ") }
        }
        return String(result)
    }

    mutating func append(_ span: FlowSpan) { spans.append(span) }

    mutating func lineBreak(style: TextStyle) {
        dropBlank()
        spans.append(FlowSpan(.lineBreak, style: style))
    }

    /// The spans without white space or breaks at the end.
    mutating func finished() -> [FlowSpan] {
        dropBlank()
        while spans.last?.content == .lineBreak {
            spans.removeLast()
            dropBlank()
        }
        return spans
    }

    private var isAtBlank: Bool {
        switch spans.last?.content {
        case .none, .lineBreak: true
        case .text(let text): text.hasSuffix(" ")
        case .tickBox: false
        }
    }

    private mutating func dropBlank() {
        guard let last = spans.last, case .text(let text) = last.content, text.hasSuffix(" ") else { return }
        spans.removeLast()
        let rest = String(text.dropLast())
        if !rest.isEmpty { spans.append(FlowSpan(.text(rest), style: last.style)) }
    }
}
