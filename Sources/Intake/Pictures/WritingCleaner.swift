internal import Bindings

/// Makes a photographed or scanned page fit for a black-and-white printer and for being photocopied after it: even light,
/// level lines, white paper, strong strokes, nothing around the page.
enum WritingCleaner {
    /// What 300 dpi asks of the largest text area, in pixels: 172 × 298 mm on oficio. More is never printed.
    static let largest = (width: 2_034, height: 3_516)
    /// Narrower pages are not made larger: below 150 dpi the strokes are not in the picture, and that is to be noticed.
    private static let coarse = 1_016

    /// How sure it must be that there are lines, for a page to be turned by them (see `Pix.skew`).
    static let leastLines = 2.5
    /// The steepest slope that is made level, in degrees: no camera is held worse.
    private static let steepest = 12.0

    /// The page in black and white, upright as far as that is certain; `nil` where nothing is left on it.
    static func clean(_ picture: Pix) -> Pix? {
        guard let grey = picture.grey else { return nil }
        let turn = PageTurn(of: grey)
        return grey.turned(quarters: turn.toLevel).flatMap(cleanStanding)?.turned(quarters: turn.back)
    }

    /// A page whose lines run from side to side.
    private static func cleanStanding(_ grey: Pix) -> Pix? {
        let finder = PaperFinder(in: grey)
        guard let sheet = finder.sheet(of: grey).flatMap(atPrintSize),
            let even = sheet.evened(stroke: 100, background: 245).flatMap(finder.bare), let level = levelled(even),
            let strokes = inked(level).flatMap(RuledPaper.withoutRules)
        else { return nil }
        return trimmed(strokes)
    }

    /// As many pixels as are printed: fewer are made from more, and more from fewer, so that strokes have smooth edges.
    private static func atPrintSize(_ sheet: Pix) -> Pix? {
        let factor = min(
            Double(largest.width) / Double(sheet.width), Double(largest.height) / Double(sheet.height))
        return sheet.width < coarse ? sheet.shrunk(by: factor) : sheet.scaled(by: factor)
    }

    /// Lines that slope by more than can be seen are made level. The corners take room, which the page then has to fit into
    /// again.
    private static func levelled(_ even: Pix) -> Pix? {
        guard let strokes = inked(even) else { return nil }
        let (angle, confidence) = strokes.skew
        guard confidence >= leastLines, (0.1...steepest).contains(abs(angle)) else { return even }
        return even.turned(degrees: angle)?.fitting(width: largest.width, height: largest.height)
    }

    /// Pencil is grey: a pixel is ink where it is a little darker than what is around it.
    private static func inked(_ even: Pix) -> Pix? {
        even.blackAndWhite(window: 40, strictness: 0.14)?.without(smallerThan: max(1, even.width / 500))
    }

    /// Without the white around the writing but for a margin; a few words on a large sheet stay small.
    private static func trimmed(_ page: Pix) -> Pix? {
        let frames = page.marks
        guard let first = frames.first else { return nil }
        var (left, top, right, bottom) = (first.x, first.y, first.x + first.width, first.y + first.height)
        for frame in frames {
            (left, top) = (min(left, frame.x), min(top, frame.y))
            (right, bottom) = (max(right, frame.x + frame.width), max(bottom, frame.y + frame.height))
        }
        let across = span(left, right, of: page.width), down = span(top, bottom, of: page.height)
        return page.cropped(
            to: PixelBox(
                x: across.lowerBound, y: down.lowerBound, width: across.count, height: down.count))
    }

    /// The span with a margin of 2 %, widened to at least 60 % of the whole.
    private static func span(_ from: Int, _ to: Int, of whole: Int) -> Range<Int> {
        let margin = max(whole / 50, (whole * 6 / 10 - (to - from)) / 2)
        return max(0, from - margin)..<min(whole, to + margin)
    }
}
