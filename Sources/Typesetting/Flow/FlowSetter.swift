internal import Bindings
internal import Letters

/// Gives every item of a flow its size: the step before pages are broken.
final class FlowSetter {
    private let shaper: TextShaper
    private var paragraphs = 0

    init(shaper: TextShaper) { self.shaper = shaper }

    /// The slabs of the items, one below the other, in a measure of `width` and at most `maxHeight` each.
    func slabs(_ items: [Flow], width: Double, maxHeight: Double) -> [Slab] {
        var slabs: [Slab] = []
        for item in items {
            switch item {
            case .paragraph(let paragraph):
                paragraphs += 1
                slabs += ParagraphSetter(shaper: shaper, width: width).slabs(paragraph, number: paragraphs)
            case .table(let table):
                slabs += TableSetter(setter: self, width: width, maxHeight: maxHeight).slabs(table)
            case .rule(let thickness, let grey, let before, let after):
                let rule = PageElement.fill(Rectangle(x: 0, y: 0, width: width, height: thickness), grey: grey)
                slabs.append(Slab(elements: [rule], height: thickness, before: before, after: after))
            case .space(let height): add(space: height, to: &slabs)
            case .picture(let picture, let fit, let align):
                paragraphs += 1
                let setter = PictureSetter(width: width, maxHeight: maxHeight)
                slabs.append(setter.slab(picture, fit: fit, align: align, number: paragraphs))
            case .code(let code, let side, let alternative, let align):
                paragraphs += 1
                let setter = CodeSetter(shaper: shaper, width: width)
                slabs.append(setter.slab(code, side: side, alternative: alternative, align: align, number: paragraphs))
            case .group(let items, let box): slabs += group(items, box: box, width: width, maxHeight: maxHeight)
            case .pageBreak: slabs.last?.mustBreakAfter = true
            }
        }
        return slabs
    }

    /// Space belongs to what stands above it, so that none is left at the top of a page.
    private func add(space: Double, to slabs: inout [Slab]) {
        if slabs.isEmpty {
            slabs.append(Slab(height: space))
        } else {
            slabs.last?.after += space
        }
    }

    private func group(_ items: [Flow], box: BoxStyle, width: Double, maxHeight: Double) -> [Slab] {
        let inner = slabs(items, width: width - 2 * box.padding, maxHeight: maxHeight)
        let height = max(box.minHeight, inner.height + 2 * box.padding)
        // What is higher than a page cannot stay on one: it flows on, without its frame.
        guard height <= maxHeight else { return inner }
        let outline = Rectangle(x: 0, y: 0, width: width, height: height)
        var elements: [PageElement] = []
        if box.background < 1 { elements.append(.fill(outline, grey: box.background)) }
        if box.frame > 0 { elements.append(.frame(outline, thickness: box.frame, grey: 0)) }
        elements += inner.stacked(x: box.padding, y: box.padding)
        return [Slab(elements: elements, height: height, before: box.before, after: box.after)]
    }
}
