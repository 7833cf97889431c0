internal import Bindings

/// Tells tables of facts from tables that only place things on a screen.
enum HTMLTable {
    /// What stands in the cells of a table of facts, row by row; `nil` for a table that only places things: one with
    /// a single column, or with paragraphs, lists or tables in its cells.
    static func rows(of children: [HTMLNode]) -> [[[HTMLNode]]]? {
        let rows = rowElements(of: children).map(cells).filter { !$0.isEmpty }
        guard rows.contains(where: { $0.count > 1 }) else { return nil }
        let content = rows.joined().joined()
        return content.contains(where: isLarge) ? nil : rows
    }

    private static func rowElements(of children: [HTMLNode]) -> [[HTMLNode]] {
        children.flatMap { child -> [[HTMLNode]] in
            guard case .element(let name, let attributes, let inner) = child, !HTMLStyle.isHidden(attributes) else {
                return []
            }
            return switch name {
            case "tr": [inner]
            case "thead", "tbody", "tfoot": rowElements(of: inner)
            default: []
            }
        }
    }

    private static func cells(of row: [HTMLNode]) -> [[HTMLNode]] {
        row.compactMap { child in
            guard case .element(let name, let attributes, let inner) = child, name == "td" || name == "th" else {
                return nil
            }
            return HTMLStyle.isHidden(attributes) ? nil : inner
        }
    }

    private static func isLarge(_ node: HTMLNode) -> Bool {
        guard case .element(let name, _, let children) = node else { return false }
        let large: Set<String> = ["p", "div", "table", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "img", "pre"]
        return large.contains(name) || children.contains(where: isLarge)
    }
}
