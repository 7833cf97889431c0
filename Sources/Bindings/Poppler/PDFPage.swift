internal import CPango
internal import CPoppler

/// A page of a PDF (`PopplerPage`).
public final class PDFPage {
    private let page: OpaquePointer
    private let number: Int
    private let splash: SplashDocument?

    /// Width in points, as the page is turned.
    public let width: Double
    /// Height in points, as the page is turned.
    public let height: Double

    /// - Parameters:
    ///   - number: counted from 0.
    ///   - splash: what draws it.
    init?(adopting page: OpaquePointer?, number: Int, splash: SplashDocument?) {
        guard let page else { return nil }
        self.page = page
        self.number = number
        self.splash = splash
        var size = (width: 0.0, height: 0.0)
        poppler_page_get_size(page, &size.width, &size.height)
        (width, height) = size
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(page)) }

    /// The text in reading order, lines parted by `\n`; also such as is not to be seen.
    public var text: String {
        guard let pointer = poppler_page_get_text(page) else { return "" }
        defer { g_free(pointer) }
        return String(cString: pointer)
    }

    /// Whether it links to something.
    public var hasLinks: Bool {
        let links = poppler_page_get_link_mapping(page)
        defer { poppler_page_free_link_mapping(links) }
        return links != nil
    }

    /// Whether its content draws anything, be it white on white.
    public var hasGraphics: Bool {
        var box = PopplerRectangle()
        return poppler_page_get_bounding_box(page, &box) != 0
    }

    /// What it is drawn for.
    public enum Purpose: Sendable {
        /// Without notes that their maker did not mean for paper.
        case paper
        /// With all that is seen on a screen.
        case screen
    }

    /// The colour of what it is drawn on.
    public enum Ground: UInt8, Sendable {
        /// Paper.
        case white = 255
        /// To see what is drawn in white.
        case black = 0
    }

    /// A page as pixels.
    public struct Drawing: Hashable, Sendable {
        /// Grey, 0 black to 255 white, rows from the top without padding.
        public var grey: [UInt8]
        /// Whether it shows pictures, whether or not they can be unpacked.
        public var hasPictures: Bool
        /// Whether it shows lines or surfaces that are more than rules and frames: a drawing, for one.
        public var hasDrawings: Bool
        /// Whether every picture on it could be unpacked: one that cannot is mostly black.
        public var isWhole: Bool
    }

    /// Why a page is not drawn.
    public enum DrawingError: Error, Hashable, Sendable {
        /// It is damaged, or memory was short.
        case failed
        /// It took longer than it may.
        case tooLong
    }

    /// Seconds of processor time that a page may take. Of eleven hundred PDFs, many made to break other
    /// programs, no page takes a tenth of it.
    public static let longestDrawing = 60.0

    /// The page drawn by Splash to fill a raster.
    /// - Parameters:
    ///   - width: 1 to 32,767 pixels.
    ///   - height: 1 to 32,767 pixels.
    ///   - seconds: of processor time that it may take. Looked at between the operators of the page.
    public func drawn(
        width: Int, height: Int, for purpose: Purpose = .paper, on ground: Ground = .white,
        within seconds: Double = longestDrawing
    ) throws(DrawingError) -> Drawing {
        precondition((1...32_767).contains(width) && (1...32_767).contains(height), "what a page is ever drawn at")
        guard self.width > 0, self.height > 0, let splash else { throw .failed }
        let manner = SplashDocument.Manner(
            across: 72 * Double(width) / self.width, down: 72 * Double(height) / self.height,
            isForPaper: purpose == .paper, ground: ground.rawValue, seconds: seconds)
        return try splash.draw(page: number, width: width, height: height, manner)
    }
}
