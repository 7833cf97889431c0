/// Sets a table: each row becomes a slab, or several where it is higher than a page.
struct TableSetter {
    let setter: FlowSetter
    let width: Double
    let maxHeight: Double

    func slabs(_ table: FlowTable) -> [Slab] {
        let columns = widths(of: table)
        let header = table.header.flatMap { rows(of: $0, columns: columns, table) }.map { slab in
            var slab = slab
            slab.mayBreakAfter = false
            return slab
        }
        var body = table.rows.flatMap { rows(of: $0, columns: columns, table) }
        for index in body.indices { body[index].header = header }
        var slabs = header + body
        slabs.first?.before = table.before
        slabs.last?.after = table.after
        return slabs
    }

    /// Fixed columns take what they say; the rest is shared out.
    private func widths(of table: FlowTable) -> [Double] {
        let gutters = table.gutter * Double(max(0, table.columns.count - 1))
        var fixed = 0.0
        var shares = 0.0
        for column in table.columns {
            switch column {
            case .fixed(let width): fixed += width
            case .share(let share): shares += share
            }
        }
        let free = max(0, width - gutters - fixed)
        return table.columns.map { column in
            switch column {
            case .fixed(let width): width
            case .share(let share): shares > 0 ? free * share / shares : 0
            }
        }
    }

    private func rows(of row: FlowTable.Row, columns: [Double], _ table: FlowTable) -> [Slab] {
        var x = 0.0
        var column = 0
        var cells: [SetCell] = []
        for cell in row.cells {
            let taken = columns[min(column, columns.count)..<min(column + max(1, cell.columns), columns.count)]
            let cellWidth = taken.reduce(0, +) + table.gutter * Double(max(0, taken.count - 1))
            cells.append(
                SetCell(
                    x: x, width: cellWidth, ruleBelow: cell.ruleBelow,
                    slices: slices(of: cell, width: cellWidth, padding: table.cellPadding)))
            x += cellWidth + table.gutter
            column += max(1, cell.columns)
        }
        let count = max(1, cells.map(\.slices.count).max() ?? 1)
        return (0..<count).map { slab(of: cells, slice: $0, isLast: $0 == count - 1, row: row, table) }
    }

    private struct SetCell {
        let x: Double
        let width: Double
        let ruleBelow: Double
        let slices: [[Slab]]
    }

    /// A cell's content in pieces that each fit on a page.
    private func slices(of cell: FlowTable.Cell, width: Double, padding: Double) -> [[Slab]] {
        let slabs = setter.slabs(cell.content, width: width, maxHeight: maxHeight)
        return slabs.isEmpty ? [] : Paginator(height: maxHeight - 2 * padding).pages(of: slabs)
    }

    private func slab(of cells: [SetCell], slice: Int, isLast: Bool, row: FlowTable.Row, _ table: FlowTable) -> Slab {
        let padding = table.cellPadding
        let contents = cells.map { slice < $0.slices.count ? $0.slices[slice] : [] }
        let height = max(row.minHeight, (contents.map(\.height).max() ?? 0) + 2 * padding)
        var elements: [PageElement] = []
        if row.background < 1 {
            elements.append(.fill(Rectangle(x: 0, y: 0, width: width, height: height), grey: row.background))
        }
        if row.ruleAbove > 0, slice == 0 {
            elements.append(.fill(Rectangle(x: 0, y: 0, width: width, height: row.ruleAbove), grey: 0))
        }
        for (cell, content) in zip(cells, contents) {
            elements += content.stacked(x: cell.x, y: padding)
            if cell.ruleBelow > 0, isLast {
                let y = height - cell.ruleBelow
                elements.append(.fill(Rectangle(x: cell.x, y: y, width: cell.width, height: cell.ruleBelow), grey: 0))
            }
        }
        if row.ruleBelow > 0, isLast {
            let y = height - row.ruleBelow
            elements.append(.fill(Rectangle(x: 0, y: y, width: width, height: row.ruleBelow), grey: 0))
        }
        return Slab(elements: elements, height: height, mayBreakAfter: !(isLast && row.keepWithNext))
    }
}
