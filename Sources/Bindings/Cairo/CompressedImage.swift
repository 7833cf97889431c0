internal import CPango

/// A compressed picture that goes into a PDF as it is.
///
/// Cairo takes compressed bytes as an attachment of a surface of pixels, and takes the picture's size from them. The pixels
/// themselves are never looked at in a PDF, so the surface has one, stretched over the picture's place: a real one would
/// take 30 MB for a page of writing.
public final class CompressedImage {
    private let surface: OpaquePointer
    /// Whether the picture is black and white: it must not be smoothed between its pixels.
    let isBilevel: Bool

    /// Takes a JPEG.
    ///
    /// - Parameter id: the same for the same picture: however often it is drawn, a PDF holds it once.
    public init(jpeg bytes: [UInt8], id: String) throws(CairoError) {
        surface = try Self.pixel()
        isBilevel = false
        try attach(bytes, as: CAIRO_MIME_TYPE_JPEG)
        try attach(Array(id.utf8), as: CAIRO_MIME_TYPE_UNIQUE_ID)
    }

    /// Takes a picture compressed by ITU-T T.6, black coded as 1.
    public init(groupFour bytes: [UInt8], width: Int, height: Int, id: String) throws(CairoError) {
        surface = try Self.pixel()
        isBilevel = true
        try attach(bytes, as: CAIRO_MIME_TYPE_CCITT_FAX)
        // PDF's names for what the bytes do not tell (ISO 32000-1, table 11); K below 0 is T.6.
        try attach(Array("K=-1 Columns=\(width) Rows=\(height)".utf8), as: CAIRO_MIME_TYPE_CCITT_FAX_PARAMS)
        try attach(Array(id.utf8), as: CAIRO_MIME_TYPE_UNIQUE_ID)
    }

    deinit { cairo_surface_destroy(surface) }

    func withSurface(_ body: (OpaquePointer) -> Void) { body(surface) }

    private static func pixel() throws(CairoError) -> OpaquePointer {
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1, 1) else {
            preconditionFailure("cairo_image_surface_create never returns NULL")
        }
        let status = cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(surface)
            throw CairoError(status)
        }
        return surface
    }

    /// Cairo keeps the bytes until the PDF is written, which may be after this object is gone: they get a copy of theirs.
    private func attach(_ bytes: [UInt8], as type: String) throws(CairoError) {
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
        copy.initialize(from: bytes, count: bytes.count)
        let status = cairo_surface_set_mime_data(surface, type, copy, UInt(bytes.count), freeBytes, copy)
        if status != CAIRO_STATUS_SUCCESS { copy.deallocate() }
        try CairoError.check(status)
    }
}

/// Feeds the `destroy` parameter of `cairo_surface_set_mime_data`.
private let freeBytes: cairo_destroy_func_t = { $0?.assumingMemoryBound(to: UInt8.self).deallocate() }
