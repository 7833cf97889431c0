internal import Bindings

/// What can be measured of a picture to tell a page of writing from a photograph: shares are 0 to 1.
struct PageFeatures: Hashable {
    /// Longer side in pixels of the copy that is measured; lengths below are pixels of it. On a photographed sheet of
    /// letter paper 1,200 pixels are about 110 dpi.
    static let side = 1_200

    /// Where the light is evened, how much is as bright as paper.
    var paper = 0.0
    /// How much is neither paper nor ink: half-tones, the stuff of photographs.
    var halftone = 1.0
    /// How much is ink.
    var ink = 0.0
    /// How much of the ink is in thin strokes.
    var thin = 0.0
    /// How many marks are of the size of letters and words.
    var marks = 0
    /// How sure it is that the marks stand in lines, be it from top to bottom (see `LineDirection`).
    var lines = 0.0
    /// How much is of another colour than the paper.
    var colour = 1.0

    /// Measures a picture: its sheet alone, where it was photographed with the table around.
    init?(of picture: Pix) {
        guard let small = picture.fitting(width: Self.side, height: Self.side), let grey = small.grey else {
            return nil
        }
        let finder = PaperFinder(in: grey)
        guard let coloured = finder.sheet(of: small),
            let even = finder.sheet(of: grey)?.evened(stroke: 60, background: 240).flatMap(finder.bare),
            let ink = Self.strokes(of: even)
        else { return nil }
        let area = Double(even.width * even.height)
        self.ink = Double(ink.inkArea) / area
        paper = Self.paperShare(of: even)
        halftone = Self.halftoneShare(of: even, without: ink)
        thin = Self.thinShare(of: ink)
        let direction = LineDirection(of: ink)
        lines = direction.confidence
        marks = Self.letterMarks(in: direction.isSideways ? ink.turned(quarters: 1) ?? ink : ink)
        colour = finder.bare(coloured).map(Self.colourShare) ?? 1
    }

    /// What is clearly darker than the paper around it.
    private static func strokes(of even: Pix) -> Pix? { even.darker(than: 200) }

    /// A picture of a page is paper for the most part.
    private static func paperShare(of even: Pix) -> Double { even.histogram[215...].reduce(0, +) }

    /// Beside the rims of strokes, which are always half-tones, a page has none.
    private static func halftoneShare(of even: Pix, without ink: Pix) -> Double {
        guard let dim = even.darker(than: 215), let near = ink.thickened(by: 7), let rest = dim.subtracting(near) else {
            return 1
        }
        return Double(rest.inkArea) / Double(even.width * even.height)
    }

    /// Pens make strokes of at most 2 mm: what is left of them when everything narrower than 9 pixels goes is no stroke.
    private static func thinShare(of ink: Pix) -> Double {
        guard let thick = ink.opened(by: 9), ink.inkArea > 0 else { return 0 }
        return 1 - Double(thick.inkArea) / Double(ink.inkArea)
    }

    /// Letters and joined-up words are from 0.3 to 8 % of the page high; grain is smaller, shapes are larger.
    private static func letterMarks(in ink: Pix) -> Int {
        ink.marks.count { (5...100).contains($0.height) && (2...600).contains($0.width) }
    }

    /// Ink of one colour on paper of any colour is grey once the paper's own colour is taken off; photographs are not.
    private static func colourShare(of sheet: Pix) -> Double {
        sheet.withPaperWhite?.colouredShare(difference: 60) ?? 0
    }
}
