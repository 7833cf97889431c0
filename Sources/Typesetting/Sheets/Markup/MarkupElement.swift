/// An element of the small HTML with what it holds.
struct MarkupElement {
    /// What stands in an element.
    enum Content {
        case element(MarkupElement)
        /// Words, and the line they end in.
        case text(String, line: Int)
        /// The start or the end of a section; in proofs only.
        case section(name: String, isStart: Bool, line: Int)
    }

    let name: String
    let attributes: [String: String]
    var content: [Content] = []
    /// The line of its start tag, from 1.
    let line: Int

    /// The elements in it, in their order.
    var elements: [MarkupElement] {
        content.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// Where elements of a name stand within: the line, and the innermost section around it.
    func places(of name: String, within section: String? = nil) -> [(line: Int, section: String?)] {
        var open: [String] = section.map { [$0] } ?? []
        return content.flatMap { piece -> [(line: Int, section: String?)] in
            switch piece {
            case .text: return []
            case .section(let name, let isStart, _):
                if isStart { open.append(name) } else { open.removeLast() }
                return []
            case .element(let element):
                let own = element.name == name ? [(line: element.line, section: open.last)] : []
                return own + element.places(of: name, within: open.last)
            }
        }
    }

    /// The names in its `class` attribute.
    var classes: [String] { attributes["class"]?.split(whereSeparator: \.isWhitespace).map(String.init) ?? [] }
}
