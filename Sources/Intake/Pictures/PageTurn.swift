internal import Bindings

/// Which way the lines of a page run.
struct LineDirection {
    /// How sure it is that they run from side to side (see `Pix.skew`).
    let along: Double
    /// How sure it is that they run from top to bottom: the page lies on its side.
    let across: Double

    /// - Parameter ink: a page in black and white.
    init(of ink: Pix) {
        along = ink.skew.confidence
        across = ink.turned(quarters: 1)?.skew.confidence ?? 0
    }

    /// Drawn pages of text have 5 to 20 where their lines run and 1 to 2.8 across them.
    var isSideways: Bool { across >= 3 && across >= 2 * along }

    /// The surer of the two.
    var confidence: Double { isSideways ? across : along }
}

/// By how much a photographed page has to be turned for its lines to be level, and then upright.
///
/// A camera that is held over a table does not know which way is up, so that pages come on their side or on their head
/// whatever EXIF says. That lines run from top to bottom is certain enough to act on. Which of their ends is the beginning
/// is told by letters that rise above the line being more than those that hang below it; that holds for lower case of
/// Latin script, but capitals, Cyrillic and some hands deceive. A page turned wrongly is worse than one left as it came.
struct PageTurn {
    /// Quarter turns clockwise by which the lines become level: 0 to 3.
    private(set) var toLevel = 0
    /// Quarter turns by which the finished page goes back to how it came: 0 where it is known to stand upright.
    private(set) var back = 0

    /// Leptonica asks for a confidence of 8 (flipdetect.c, `DefaultMinUpDownConf`), which is for print in lower case.
    /// Measured here on pages in nine faces, most of them like handwriting, in Spanish, English, Russian and Arabic, in
    /// lower case and in capitals: the wrong way round up to 11.5 (capitals), the right way mostly 14 to 30.
    private static let least = 14.0
    /// By how much more than for a quarter turn: the same file, `DefaultMinUpDownRatio`.
    private static let ratio = 2.5
    /// Longer sides in pixels: about 150 and 200 dpi on letter paper, the range that Leptonica's patterns are made for.
    /// What only one of them sees is chance.
    private static let sides = [1_600, 2_200]

    /// - Parameter grey: a grey picture of a page of writing.
    init(of grey: Pix) {
        guard let ink = PageInk.strokes(of: grey, side: PageFeatures.side) else { return }
        let direction = LineDirection(of: ink)
        let isSideways = direction.isSideways
        let ends = Self.sides.compactMap { PageInk.strokes(of: grey, side: $0)?.readingDirection }
        let (upright, leftward) = (Self.agreed(ends.map(\.up)), Self.agreed(ends.map(\.left)))
        if isSideways {
            let isSure = abs(leftward) >= Self.least && abs(leftward) >= Self.ratio * abs(upright)
            toLevel = isSure && leftward < 0 ? 3 : 1
            back = isSure ? 0 : 3
        } else if direction.along >= WritingCleaner.leastLines, upright <= -Self.least,
            -upright >= Self.ratio * abs(leftward)
        {
            toLevel = 2
        }
    }

    /// What all sizes say, in the words of the least sure of them; 0 where they do not agree.
    private static func agreed(_ confidences: [Double]) -> Double {
        guard confidences.count == sides.count, let least = confidences.min(by: { abs($0) < abs($1) }) else { return 0 }
        return confidences.allSatisfy { $0 * least > 0 } ? least : 0
    }
}

/// The strokes of a page that may have been photographed with the table around.
enum PageInk {
    /// What is clearly darker than the paper around it, in black, on a copy whose longer side has at most `side` pixels.
    static func strokes(of grey: Pix, side: Int) -> Pix? {
        guard let small = grey.fitting(width: side, height: side) else { return nil }
        let finder = PaperFinder(in: small)
        return finder.sheet(of: small)?.evened(stroke: side / 20, background: 240).flatMap(finder.bare)
            .flatMap { $0.darker(than: 200) }
    }
}
