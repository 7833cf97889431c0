internal import Bindings
internal import Letters

/// Turns sheets into pages. It owns a font map, so one compositor belongs to one thread at a time.
public final class Compositor {
    private let shaper = TextShaper()

    /// Makes a compositor with a font map of its own.
    public init() {}

    /// Sets a sheet: its content broken into pages, the running foot on each.
    public func pages(of sheet: Sheet) -> [Page] {
        var sheet = sheet
        let foot = Self.footGap + footHeight(of: sheet.foot, sheet) + Self.unprintable
        // A foot of many lines takes its room from the text, not from the edge that no printer reaches.
        sheet.margins.bottom = min(max(sheet.margins.bottom, foot), sheet.paper.height / 2)
        return addingFoot(to: body(of: sheet), of: sheet)
    }

    /// Sets a sheet's content without its foot, so that a letter is laid out once for all its copies.
    public func body(of sheet: Sheet) -> [Page] {
        let area = TextArea(paper: sheet.paper, margins: sheet.margins)
        let slabs = FlowSetter(shaper: shaper).slabs(sheet.content, width: area.width, maxHeight: area.height)
        let pages = Paginator(height: area.height).pages(of: slabs).map { slabs in
            Page(
                width: sheet.paper.width, height: sheet.paper.height,
                elements: slabs.stacked(x: sheet.margins.left, y: sheet.margins.top))
        }
        return pages.isEmpty ? [Page(width: sheet.paper.width, height: sheet.paper.height)] : pages
    }

    /// The pages with the sheet's running foot; `{page}` and `{pages}` become the page's number and the count.
    public func addingFoot(to pages: [Page], of sheet: Sheet) -> [Page] {
        guard !sheet.foot.isEmpty else { return pages }
        let top = sheet.paper.height - sheet.margins.bottom
        return pages.enumerated().map { index, page in
            let foot = sheet.foot.map { $0.numbered(page: index + 1, pages: pages.count) }
            let slabs = slabs(ofFoot: foot, sheet)
            let gap = min(Self.footGap, max(0, sheet.margins.bottom - Self.unprintable - slabs.height))
            var page = page
            page.elements.append(.tagged(.artifact, slabs.stacked(x: sheet.margins.left, y: top + gap).untagged))
            return page
        }
    }

    private func slabs(ofFoot foot: [Flow], _ sheet: Sheet) -> [Slab] {
        let area = TextArea(paper: sheet.paper, margins: sheet.margins)
        return FlowSetter(shaper: shaper).slabs(foot, width: area.width, maxHeight: area.height)
    }

    /// How high the foot is at most: with numbers of four digits.
    private func footHeight(of foot: [Flow], _ sheet: Sheet) -> Double {
        slabs(ofFoot: foot.map { $0.numbered(page: 8888, pages: 8888) }, sheet).height
    }

    /// White space between the text and the running foot, in points; less where the foot is high.
    private static let footGap = 12.0
    /// What printers leave white at the lower edge: 4.2 mm, in points.
    private static let unprintable = 12.0
}

/// The part of a page that text may fill.
private struct TextArea {
    let width: Double
    let height: Double

    init(paper: Paper, margins: Sheet.Margins) {
        width = max(36, paper.width - margins.left - margins.right)
        height = max(36, paper.height - margins.top - margins.bottom)
    }
}

extension [PageElement] {
    /// Elements of a running foot are no part of the structure.
    fileprivate var untagged: [PageElement] {
        flatMap { element in
            if case .tagged(_, let elements) = element { elements.untagged } else { [element] }
        }
    }
}

extension Flow {
    /// The item with `{page}` and `{pages}` replaced.
    fileprivate func numbered(page: Int, pages: Int) -> Flow {
        switch self {
        case .paragraph(var paragraph):
            paragraph.spans = paragraph.spans.map { span in
                guard case .text(let text) = span.content else { return span }
                let numbered = text.replacing("{page}", with: String(page)).replacing("{pages}", with: String(pages))
                return FlowSpan(.text(numbered), style: span.style)
            }
            return .paragraph(paragraph)
        case .table(var table):
            table.rows = table.rows.map { row in
                var row = row
                row.cells = row.cells.map { cell in
                    var cell = cell
                    cell.content = cell.content.map { $0.numbered(page: page, pages: pages) }
                    return cell
                }
                return row
            }
            return .table(table)
        case .group(let items, let box): return .group(items.map { $0.numbered(page: page, pages: pages) }, box: box)
        case .rule, .space, .picture, .code, .pageBreak: return self
        }
    }
}
