internal import CPango
internal import CSplash

/// A PDF as poppler's rasteriser reads it (`pasamuros_splash`): apart from `PopplerDocument`, which can draw with Cairo
/// alone. Both read the same bytes.
final class SplashDocument {
    private let document: OpaquePointer
    private let bytes: OpaquePointer

    /// - Parameter bytes: a `GBytes`, which is kept as long as it is needed.
    init?(sharing bytes: OpaquePointer) {
        var count: gsize = 0
        guard let start = g_bytes_get_data(bytes, &count), let document = pasamuros_splash_open(start, Int(count))
        else { return nil }
        self.document = document
        self.bytes = g_bytes_ref(bytes)
    }

    deinit {
        pasamuros_splash_close(document)
        g_bytes_unref(bytes)
    }

    /// Whether its form has more fields than so many, each counted once for every way that leads to it: poppler goes
    /// all these ways, and thirty fields can have a thousand million.
    func hasMoreFields(than most: Int) -> Bool { pasamuros_splash_has_more_fields(document, most) != 0 }

    /// How a page is drawn.
    struct Manner {
        /// Pixels an inch, to the right.
        var across: Double
        /// Pixels an inch, downwards.
        var down: Double
        /// What it is drawn for: `true` leaves out notes that are not for paper.
        var isForPaper: Bool
        /// What it is drawn on, 0 black to 255 white.
        var ground: UInt8
        /// Seconds of processor time it may take.
        var seconds: Double
    }

    /// Draws a page, numbered from 0, from its upper left.
    func draw(page: Int, width: Int, height: Int, _ manner: Manner) throws(PDFPage.DrawingError) -> PDFPage.Drawing {
        var grey = [UInt8](repeating: manner.ground, count: width * height)
        var pictures = pasamuros_splash_pictures()
        let purpose = manner.isForPaper ? pasamuros_splash_paper : pasamuros_splash_screen
        let outcome = pasamuros_splash_draw(
            document, Int32(page + 1), Int32(purpose.rawValue), manner.across, manner.down, Int32(width),
            Int32(height), manner.ground, manner.seconds, &grey, &pictures)
        switch UInt32(outcome) {
        case pasamuros_splash_drawn.rawValue:
            return PDFPage.Drawing(
                grey: grey, hasPictures: pictures.any, hasDrawings: pictures.drawings, isWhole: !pictures.damaged)
        case pasamuros_splash_late.rawValue: throw .tooLong
        default: throw .failed
        }
    }
}
