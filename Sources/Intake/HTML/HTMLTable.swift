internal import Bindings

/// Tells tables of facts from tables that only place things on a screen.
struct HTMLTable {
    /// Which elements are hidden.
    let hidden: HTMLStyleSheet

    /// What stands in the cells of a table of facts, row by row; `nil` for a table that only places things: one with
    /// a single column, or with paragraphs, lists or tables in its cells, or with anything between its rows.
    func rows(of children: [HTMLNode]) -> [[[HTMLNode]]]? {
        guard let rows = rowElements(of: children) else { return nil }
        let cells = rows.map(self.cells)
        let full = cells.compactMap(\.self).filter { !$0.isEmpty }
        guard !cells.contains(where: { $0 == nil }), full.contains(where: { $0.count > 1 }) else { return nil }
        return full.joined().joined().contains(where: Self.isLarge) ? nil : full
    }

    /// What stands above a table of facts.
    func captions(of children: [HTMLNode]) -> [HTMLNode] {
        children.filter { if case .element("caption", _, _) = $0 { true } else { false } }
    }

    /// The children of each row; `nil` where something else stands among them.
    private func rowElements(of children: [HTMLNode]) -> [[HTMLNode]]? {
        var rows: [[HTMLNode]] = []
        for child in children {
            guard case .element(let name, let attributes, let inner) = child else {
                guard isBlank(child) else { return nil }
                continue
            }
            if hidden.hides(name, attributes) || ["caption", "colgroup", "col"].contains(name) { continue }
            switch name {
            case "tr": rows.append(inner)
            case "thead", "tbody", "tfoot":
                guard let more = rowElements(of: inner) else { return nil }
                rows += more
            default: return nil
            }
        }
        return rows
    }

    /// What stands in each cell; `nil` where something stands between them.
    private func cells(of row: [HTMLNode]) -> [[HTMLNode]]? {
        var cells: [[HTMLNode]] = []
        for child in row {
            if case .element(let name, let attributes, _) = child, name == "td" || name == "th" {
                if !hidden.hides(name, attributes) { cells.append([child]) }
            } else if !isBlank(child) {
                return nil
            }
        }
        return cells
    }

    /// Whether nothing is seen of it: the line breaks between the elements of a table.
    private func isBlank(_ node: HTMLNode) -> Bool {
        switch node {
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .element(let name, let attributes, _): HTMLWalk.dropped.contains(name) || hidden.hides(name, attributes)
        }
    }

    private static func isLarge(_ node: HTMLNode) -> Bool {
        guard case .element(let name, _, let children) = node else { return false }
        let large: Set<String> = ["p", "div", "table", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "img", "pre"]
        return large.contains(name) || children.contains(where: isLarge)
    }
}
