public import Bindings

/// A QR code on a page, with the light that has to stand around it.
public struct CodeSquare: Hashable, Sendable {
    /// The modules, and what they say.
    public var code: QRCode
    /// The whole square, quiet zone included.
    public var place: Rectangle
    /// What a reader of the document hears in its stead: blank glyphs that stand for the words.
    public var alternative: GlyphRun?

    /// Makes a square.
    public init(_ code: QRCode, in place: Rectangle, alternative: GlyphRun? = nil) {
        self.code = code
        self.place = place
        self.alternative = alternative
    }

    /// The words of `alternative`.
    public var words: String? { alternative?.text.trimmed }

    /// Length of a module's side in points.
    public var module: Double { place.width / Double(code.side + 2 * QRCode.quietZone) }

    /// The dark modules, neighbours in a row as one rectangle.
    ///
    /// To be filled as one shape: rectangles that touch and are filled one by one leave hairlines between them on paper.
    public var dark: [Edges] {
        (0..<code.side).flatMap { row in
            code.darkRuns(row: row).map { run in
                Edges(
                    left: edge(run.lowerBound, from: place.x), top: edge(row, from: place.y),
                    right: edge(run.upperBound, from: place.x), bottom: edge(row + 1, from: place.y))
            }
        }
    }

    /// Where a module begins. What touches has the same number for the same edge, to the last bit.
    private func edge(_ index: Int, from origin: Double) -> Double {
        origin + Double(QRCode.quietZone + index) * module
    }

    func moved(x dx: Double, y dy: Double) -> CodeSquare {
        CodeSquare(code, in: place.moved(x: dx, y: dy), alternative: alternative?.moved(x: dx, y: dy))
    }
}
