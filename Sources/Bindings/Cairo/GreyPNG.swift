internal import CPango

/// Grey PNG files, written and read by Cairo.
public enum GreyPNG {
    /// Writes grey pixels (0 black to 255 white, rows without padding) as an 8-bit grey PNG.
    public static func encode(_ pixels: [UInt8], width: Int, height: Int) throws -> [UInt8] {
        precondition(pixels.count == width * height, "one byte a pixel")
        // Cairo writes its 8-bit alpha format as a grey PNG.
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, Int32(width), Int32(height)) else { return [] }
        defer { cairo_surface_destroy(surface) }
        try CairoError.check(cairo_surface_status(surface))
        cairo_surface_flush(surface)
        let stride = Int(cairo_image_surface_get_stride(surface))
        if let data = cairo_image_surface_get_data(surface) {
            for y in 0..<height {
                for x in 0..<width { data[y * stride + x] = pixels[y * width + x] }
            }
        }
        cairo_surface_mark_dirty(surface)
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes.append(contentsOf: $0) }
        let status = cairo_surface_write_to_png_stream(surface, writeToSink, Unmanaged.passUnretained(sink).toOpaque())
        try CairoError.check(status)
        return bytes
    }

    /// Reads a PNG file as grey pixels.
    public static func decode(file path: String) throws -> (pixels: [UInt8], width: Int, height: Int) {
        guard let surface = cairo_image_surface_create_from_png(path) else { return ([], 0, 0) }
        defer { cairo_surface_destroy(surface) }
        try CairoError.check(cairo_surface_status(surface))
        let width = Int(cairo_image_surface_get_width(surface))
        let height = Int(cairo_image_surface_get_height(surface))
        return (GreyPixels.read(surface, width: width, height: height), width, height)
    }
}
