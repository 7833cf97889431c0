internal import Letters

/// Sets the markup of a filled template as a sheet.
struct SheetSetter {
    let styles: StyleSheet
    let words: StringChoice
    let paper: Paper

    /// The sheet: its foot apart from what runs down the pages.
    func sheet(_ root: MarkupElement, pictures: [String: Picture], largePrint: Bool, letter: [Flow]) -> Sheet {
        let sizes = largePrint ? styles.largePrint : styles.sizes
        let setter = BlockSetter(styles: styles, sizes: sizes, words: words, pictures: pictures, letter: letter)
        var ink = Ink()
        ink.text.language = words.lead
        ink = ink.within(root, style: styles.style(of: root), sizes: sizes)
        let content = root.elements.filter { $0.name != "foot" }.flatMap { setter.block($0, around: ink) }
        let foot = root.elements.filter { $0.name == "foot" }.flatMap { setter.block($0, around: ink) }
        return Sheet(
            paper: paper, margins: styles.margins, content: content, foot: foot.map(\.asArtifact), language: words.lead)
    }
}

extension Flow {
    /// The same with its paragraphs marked as no content: a reader of the PDF is not told them on each page.
    fileprivate var asArtifact: Flow {
        switch self {
        case .paragraph(var paragraph):
            paragraph.role = .artifact
            return .paragraph(paragraph)
        case .group(let items, let box): return .group(items.map(\.asArtifact), box: box)
        case .table(var table):
            table.header = table.header.map(\.asArtifact)
            table.rows = table.rows.map(\.asArtifact)
            return .table(table)
        default: return self
        }
    }
}

extension FlowTable.Row {
    fileprivate var asArtifact: Self {
        var row = self
        for index in row.cells.indices { row.cells[index].content = row.cells[index].content.map(\.asArtifact) }
        return row
    }
}
