/// Holds the markup of a template's proof against the rules of the small HTML, the named styles and the strings.
struct MarkupCheck {
    let styles: StyleSheet
    let strings: LayoutStrings
    /// The names that `<img src>` may have.
    let pictures: Set<String>
    /// Whether this is the sheet that a letter is set in.
    let takesLetter: Bool

    /// Throws where something cannot be set.
    func check(_ root: MarkupElement, in source: LayoutText) throws(LayoutError) {
        guard root.name == "sheet" else {
            throw source.error(.unknownElement(root.name, known: ["sheet"]), line: root.line)
        }
        try check(element: root, in: source)
        if takesLetter { try checkPlaceOfLetter(in: root, in: source) }
    }

    /// The sheet of letters has its place for the letter, once and whatever the record holds: without it a letter would be
    /// printed as empty pages and nobody told.
    private func checkPlaceOfLetter(in root: MarkupElement, in source: LayoutText) throws(LayoutError) {
        let places = root.places(of: "letter")
        guard let first = places.first else { throw source.error(.missingElement("letter"), line: root.line) }
        if let section = first.section {
            throw source.error(.elementInSection("letter", section: section), line: first.line)
        }
        if places.count > 1 { throw source.error(.doubledElement("letter"), line: places[1].line) }
    }

    private func check(element: MarkupElement, in source: LayoutText) throws(LayoutError) {
        guard let rule = ElementRule.all[element.name] else {
            throw source.error(.unknownElement(element.name, known: Array(ElementRule.all.keys)), line: element.line)
        }
        try checkAttributes(of: element, by: rule, in: source)
        try checkContent(of: element, by: rule, in: source)
        try checkSections(of: element, in: source)
        switch element.name {
        case "say": try checkWords(of: element, in: source)
        case "table": try checkCells(of: element, in: source)
        default: break
        }
        for child in element.elements { try check(element: child, in: source) }
    }

    private func checkContent(
        of element: MarkupElement, by rule: ElementRule, in source: LayoutText
    ) throws(LayoutError) {
        for child in element.elements where ElementRule.all[child.name] != nil {
            guard rule.admits(child.name), child.name != "letter" || takesLetter && element.name != "foot" else {
                throw source.error(.misplacedElement(child.name, in: element.name), line: child.line)
            }
        }
        let hasBlocks = element.elements.contains { ElementRule.block.contains($0.name) }
        for case .text(let text, let line) in element.content where !text.isBlank {
            guard rule.admitsWords, !hasBlocks else {
                throw source.error(.misplacedText(in: element.name), line: line)
            }
        }
        if hasBlocks, let word = element.elements.first(where: { ElementRule.inline.contains($0.name) }) {
            throw source.error(.misplacedElement(word.name, in: element.name), line: word.line)
        }
    }

    /// A section stands around whole elements; in a row it would change the number of cells.
    private func checkSections(of element: MarkupElement, in source: LayoutText) throws(LayoutError) {
        var depth = 0
        var last: (name: String, line: Int)?
        for case .section(let name, let isStart, let line) in element.content {
            depth += isStart ? 1 : -1
            last = (name, line)
            guard depth >= 0, element.name != "tr" else {
                throw source.error(.crossingSection(name), line: line)
            }
        }
        if depth > 0, let last { throw source.error(.crossingSection(last.name), line: last.line) }
    }

    private func checkWords(of say: MarkupElement, in source: LayoutText) throws(LayoutError) {
        guard let key = say.attributes["key"] else { return }
        guard let needed = strings.placeholders(of: key) else {
            throw source.error(.unknownString(key), line: say.line)
        }
        for name in needed.sorted() where say.attributes[name] == nil {
            throw source.error(.missingArgument(name, string: key), line: say.line)
        }
    }

    private func checkCells(of table: MarkupElement, in source: LayoutText) throws(LayoutError) {
        let columns = table.attributes["columns"]?.split(whereSeparator: \.isWhitespace).count ?? 0
        let heads = table.elements.filter { $0.name == "thead" }.flatMap(\.elements)
        for row in heads + table.elements.filter({ $0.name == "tr" }) {
            let cells = row.elements.map { Int($0.attributes["colspan"] ?? "1") ?? 1 }.reduce(0, +)
            guard cells == columns else {
                throw source.error(.wrongCells(cells, columns: columns), line: row.line)
            }
        }
    }
}
