extension BlockSetter {
    /// A table; the rows of `<thead>` come again on each page.
    func table(_ element: MarkupElement, ink: Ink, style: Style) -> Flow {
        var heads: [FlowTable.Row] = []
        var rows: [FlowTable.Row] = []
        for part in element.elements {
            if part.name == "thead" {
                let partInk = ink.within(part, style: styles.style(of: part), sizes: sizes)
                heads += part.elements.map { row($0, around: partInk) }
            } else {
                rows.append(row(part, around: ink))
            }
        }
        let columns = ColumnWidths.read(element.attributes["columns"] ?? "", em: ink.text.size) ?? []
        var table = FlowTable(columns: columns, rows: rows)
        table.header = heads
        table.gutter = style.number(.gutter) ?? 12
        table.cellPadding = style.number(.padding) ?? 3
        table.before = style.number(.before) ?? 0
        table.after = style.number(.after) ?? 0
        return .table(table)
    }

    private func row(_ element: MarkupElement, around: Ink) -> FlowTable.Row {
        let style = styles.style(of: element)
        let ink = around.within(element, style: style, sizes: sizes)
        var row = FlowTable.Row(cells: element.elements.map { cell($0, around: ink) })
        row.ruleAbove = style.number(.ruleAbove) ?? 0
        row.ruleBelow = style.number(.ruleBelow) ?? 0
        row.background = style.number(.background) ?? 1
        row.minHeight = style.number(.minHeight) ?? 0
        row.keepWithNext = style.flag(.keepWithNext) ?? false
        return row
    }

    private func cell(_ element: MarkupElement, around: Ink) -> FlowTable.Cell {
        let style = styles.style(of: element)
        let ink = around.within(element, style: style, sizes: sizes)
        var cell = FlowTable.Cell(content: content(of: element, ink: ink, style: style))
        cell.columns = element.attributes["colspan"].flatMap { Int($0) } ?? 1
        cell.ruleBelow = style.number(.ruleBelow) ?? 0
        return cell
    }
}
