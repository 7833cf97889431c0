internal import CPango

/// Pixels on a Cairo surface, to be drawn.
public final class PixelImage {
    /// Width in pixels.
    public let width: Int
    /// Height in pixels.
    public let height: Int
    private let surface: OpaquePointer

    /// Copies grey pixels: one byte each, 0 black to 255 white, rows without padding.
    public convenience init(grey bytes: [UInt8], width: Int, height: Int) throws(CairoError) {
        try self.init(width: width, height: height) { index in
            let grey = UInt32(bytes[index])
            return 0xFF00_0000 | grey << 16 | grey << 8 | grey
        }
    }

    /// Copies black-and-white pixels: one bit each, 1 black, the leftmost in the highest bit, rows padded to a byte.
    public convenience init(bilevel bytes: [UInt8], width: Int, height: Int) throws(CairoError) {
        let stride = (width + 7) / 8
        try self.init(width: width, height: height) { index in
            let (y, x) = index.quotientAndRemainder(dividingBy: width)
            return bytes[y * stride + x / 8] & (0x80 >> (x % 8)) == 0 ? 0xFFFF_FFFF : 0xFF00_0000
        }
    }

    /// Copies coloured pixels: red, green, blue, rows without padding.
    public convenience init(rgb bytes: [UInt8], width: Int, height: Int) throws(CairoError) {
        try self.init(width: width, height: height) { index in
            0xFF00_0000 | UInt32(bytes[3 * index]) << 16 | UInt32(bytes[3 * index + 1]) << 8
                | UInt32(bytes[3 * index + 2])
        }
    }

    deinit { cairo_surface_destroy(surface) }

    func withSurface(_ body: (OpaquePointer) -> Void) { body(surface) }

    private init(width: Int, height: Int, pixel: (Int) -> UInt32) throws(CairoError) {
        precondition(width > 0 && height > 0 && width <= 32_767 && height <= 32_767, "Cairo's limit for a picture")
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)) else {
            preconditionFailure("cairo_image_surface_create never returns NULL")
        }
        self.surface = surface
        self.width = width
        self.height = height
        try CairoError.check(cairo_surface_status(surface))
        cairo_surface_flush(surface)
        let stride = Int(cairo_image_surface_get_stride(surface))
        guard let data = cairo_image_surface_get_data(surface) else { return }
        for y in 0..<height {
            let row = UnsafeMutableRawPointer(data + y * stride).assumingMemoryBound(to: UInt32.self)
            for x in 0..<width { row[x] = pixel(y * width + x) }
        }
        cairo_surface_mark_dirty(surface)
    }
}
