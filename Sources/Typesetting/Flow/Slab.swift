/// A piece of a flow that never breaks: a line, a row of a table. Positions are relative to its upper left corner.
struct Slab {
    /// What stands in it.
    var elements: [PageElement] = []
    /// Height in points.
    var height: Double
    /// White space above; the larger of this and the neighbour's `after` counts.
    var before: Double = 0
    /// White space below.
    var after: Double = 0
    /// Whether a page may end below it.
    var mayBreakAfter = true
    /// Whether a page must end below it.
    var mustBreakAfter = false
    /// What is set again above it, if it is the first on a page: a table's header.
    var header: [Slab] = []
    /// The paragraph it belongs to: lines of one paragraph on one page are one element of the structure.
    var tag: (role: Role, paragraph: Int)?
}

extension [Slab] {
    /// Height of the slabs one below the other, with the white space between but not around them.
    var height: Double {
        var total = 0.0
        for (index, slab) in enumerated() {
            total += slab.height + (index == 0 ? 0 : Swift.max(slab.before, self[index - 1].after))
        }
        return total
    }

    /// The slabs' elements, one below the other from `y`, lines of a paragraph gathered under its tag.
    func stacked(x: Double, y: Double) -> [PageElement] {
        var placed: [PageElement] = []
        var open: (role: Role, paragraph: Int, elements: [PageElement])?
        var pen = y
        for (index, slab) in enumerated() {
            pen += index == 0 ? 0 : Swift.max(slab.before, self[index - 1].after)
            let elements = slab.elements.map { $0.moved(x: x, y: pen) }
            pen += slab.height
            if let tag = slab.tag, let current = open, current.paragraph == tag.paragraph {
                open?.elements += elements
                continue
            }
            if let current = open { placed.append(.tagged(current.role, current.elements)) }
            open = slab.tag.map { ($0.role, $0.paragraph, elements) }
            if slab.tag == nil { placed += elements }
        }
        if let current = open { placed.append(.tagged(current.role, current.elements)) }
        return placed
    }
}
