internal import CPango

/// A raster to draw on, white at first, read as grey.
public final class RasterSurface {
    /// Width in pixels.
    public let width: Int
    /// Height in pixels.
    public let height: Int
    /// Where to draw, one pixel a unit until scaled.
    public let context: DrawingContext
    private let surface: OpaquePointer

    /// Makes a white raster.
    public init(width: Int, height: Int) throws(CairoError) {
        precondition(width > 0 && height > 0 && width <= 32_767 && height <= 32_767, "Cairo's limit for a picture")
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)) else {
            preconditionFailure("cairo_image_surface_create never returns NULL")
        }
        self.surface = surface
        self.width = width
        self.height = height
        context = DrawingContext(on: surface)
        try CairoError.check(cairo_surface_status(surface))
        context.fill(x: 0, y: 0, width: Double(width), height: Double(height), grey: 1)
    }

    deinit { cairo_surface_destroy(surface) }

    /// The pixels as grey, 0 black to 255 white, rows from the top without padding.
    public func greyPixels() throws -> [UInt8] {
        if let failure = context.failure { throw failure }
        return GreyPixels.read(surface, width: width, height: height)
    }
}

/// Reading grey out of a Cairo image surface.
enum GreyPixels {
    static func read(_ surface: OpaquePointer, width: Int, height: Int) -> [UInt8] {
        cairo_surface_flush(surface)
        guard let data = cairo_image_surface_get_data(surface) else { return [] }
        let stride = Int(cairo_image_surface_get_stride(surface))
        let isGrey = cairo_image_surface_get_format(surface) == CAIRO_FORMAT_A8
        var grey = [UInt8](repeating: 255, count: width * height)
        for y in 0..<height {
            let row = UnsafeMutableRawPointer(data + y * stride)
            for x in 0..<width {
                grey[y * width + x] =
                    isGrey
                    ? row.load(fromByteOffset: x, as: UInt8.self)
                    : luma(row.load(fromByteOffset: 4 * x, as: UInt32.self))
            }
        }
        return grey
    }

    /// Luma of ITU-R BT.601: 0.299 red, 0.587 green, 0.114 blue.
    private static func luma(_ pixel: UInt32) -> UInt8 {
        let red = pixel >> 16 & 255, green = pixel >> 8 & 255, blue = pixel & 255
        return UInt8((red * 299 + green * 587 + blue * 114 + 500) / 1000)
    }
}
