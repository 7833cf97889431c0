internal import CPango
internal import CPoppler

/// A page of a PDF (`PopplerPage`).
public final class PDFPage {
    private let page: OpaquePointer

    /// Width in points, as the page is turned.
    public let width: Double
    /// Height in points, as the page is turned.
    public let height: Double

    init?(adopting page: OpaquePointer?) {
        guard let page else { return nil }
        self.page = page
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

    /// Whether it shows pictures, whether or not they can be unpacked.
    public var hasPictures: Bool {
        let pictures = poppler_page_get_image_mapping(page)
        defer { poppler_page_free_image_mapping(pictures) }
        return pictures != nil
    }

    /// Whether its content draws anything, be it white on white.
    public var hasGraphics: Bool {
        var box = PopplerRectangle()
        return poppler_page_get_bounding_box(page, &box) != 0
    }

    /// The colour of what it is drawn on.
    public enum Ground: Double, Sendable {
        /// Paper.
        case white = 1
        /// To see what is drawn in white.
        case black = 0
    }

    /// The page drawn to fill a raster: grey, 0 black to 255 white, rows from the top without padding.
    ///
    /// As for a printer: notes that its maker did not mean for paper are left out. A page scanned at 600 dpi takes some
    /// 170 MB while it is drawn.
    /// - Parameters:
    ///   - width: 1 to 32,767 pixels.
    ///   - height: 1 to 32,767 pixels.
    /// - Returns: `nil` where Cairo stopped half-way, for one for want of memory.
    public func drawn(width: Int, height: Int, on ground: Ground = .white) -> [UInt8]? {
        precondition((1...32_767).contains(width) && (1...32_767).contains(height), "Cairo's limit for a picture")
        guard self.width > 0, self.height > 0,
            let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
        else { return nil }
        defer { cairo_surface_destroy(surface) }
        let context = cairo_create(surface)
        defer { cairo_destroy(context) }
        cairo_set_source_rgb(context, ground.rawValue, ground.rawValue, ground.rawValue)
        cairo_paint(context)
        cairo_scale(context, Double(width) / self.width, Double(height) / self.height)
        poppler_page_render_for_printing(page, context)
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else { return nil }
        return GreyPixels.read(surface, width: width, height: height)
    }
}
