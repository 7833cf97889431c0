/// Breaks slabs into pages: as many as fit, back to the last place where a page may end.
struct Paginator {
    /// Height of the text area in points.
    let height: Double

    /// The slabs of each page, headers repeated.
    func pages(of slabs: [Slab]) -> [[Slab]] {
        var pages: [[Slab]] = []
        var rest = slabs[...]
        while !rest.isEmpty {
            let end = endOfPage(rest)
            pages.append(page(rest[..<end], isFirst: pages.isEmpty))
            rest = rest[end...]
        }
        return pages
    }

    private func page(_ slabs: ArraySlice<Slab>, isFirst: Bool) -> [Slab] {
        let header = isFirst ? [] : (slabs.first?.header ?? [])
        return header + slabs
    }

    /// The index after the last slab of the page that starts with these slabs; always at least one slab.
    private func endOfPage(_ slabs: ArraySlice<Slab>) -> Int {
        var used = slabs.startIndex == 0 ? 0 : (slabs.first?.header.height ?? 0)
        var lastGood: Int?
        for index in slabs.indices {
            let slab = slabs[index]
            used += slab.height
            if index > slabs.startIndex { used += max(slab.before, slabs[index - 1].after) }
            // A hundredth of a point forgives the rounding of sums.
            if used > height + 0.01, index > slabs.startIndex { return lastGood ?? index }
            if slab.mustBreakAfter { return index + 1 }
            if slab.mayBreakAfter { lastGood = index + 1 }
        }
        return slabs.endIndex
    }
}
