internal import CPango

/// A rectangle by its edges, in points.
public struct Edges: Hashable, Sendable {
    /// Its left edge.
    public var left: Double
    /// Its upper edge.
    public var top: Double
    /// Its right edge.
    public var right: Double
    /// Its lower edge.
    public var bottom: Double

    /// Makes a rectangle.
    public init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }
}

/// Draws on a Cairo surface. Lengths are points; y grows downwards from the top of the page.
///
/// One context belongs to one thread. An error sticks in the context, as Cairo has it, and is thrown by the surface's
/// finishing call.
public final class DrawingContext {
    private let context: OpaquePointer
    private var fonts: [FontKey: OpaquePointer] = [:]

    private struct FontKey: Hashable {
        let typeface: Typeface
        let size: Double
    }

    /// Draws on a borrowed surface, which the context keeps alive.
    init(on surface: OpaquePointer) {
        guard let context = cairo_create(surface) else { preconditionFailure("cairo_create never returns NULL") }
        self.context = context
    }

    deinit {
        for font in fonts.values { cairo_scaled_font_destroy(font) }
        cairo_destroy(context)
    }

    /// The first error of this context, if any.
    var failure: CairoError? {
        let status = cairo_status(context)
        return status == CAIRO_STATUS_SUCCESS ? nil : CairoError(status)
    }

    /// Multiplies all lengths that follow: dots per point of a raster.
    public func scale(by factor: Double) {
        precondition(factor.isFinite && factor > 0, "a scale is a positive number")
        cairo_scale(context, factor, factor)
    }

    /// Shows shaped glyphs with the text they stand for, so that it can be searched, copied and read aloud.
    ///
    /// - Parameters:
    ///   - x: where the line's left end stands.
    ///   - baseline: where the baseline stands.
    ///   - grey: 0 black to 1 white.
    public func show(
        _ glyphs: [ShapedRun.Glyph], text: String, clusters: [ShapedRun.Cluster], isRightToLeft: Bool,
        typeface: Typeface, size: Double, x: Double, baseline: Double, grey: Double
    ) {
        precondition(x.isFinite && baseline.isFinite && size.isFinite, "a position is a number")
        guard !glyphs.isEmpty, size > 0 else { return }
        if typeface.isBitmap { return showPictures(glyphs, typeface: typeface, size: size, x: x, baseline: baseline) }
        cairo_set_scaled_font(context, font(typeface, size: size))
        setGrey(grey)
        let placed = glyphs.map { cairo_glyph_t(index: UInt($0.id), x: x + $0.x, y: baseline + $0.y) }
        let parts = clusters.map { cairo_text_cluster_t(num_bytes: Int32($0.bytes), num_glyphs: Int32($0.glyphs)) }
        let flags = isRightToLeft ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(rawValue: 0)
        cairo_show_text_glyphs(
            context, text, Int32(text.utf8.count), placed, Int32(placed.count), parts, Int32(parts.count), flags)
    }

    /// Draws glyphs of a bitmap font as pictures at the size they have in the font, and places those: shown at their
    /// final size, Cairo would reduce them to as many pixels as points, blurred in print.
    private func showPictures(
        _ glyphs: [ShapedRun.Glyph], typeface: Typeface, size: Double, x: Double, baseline: Double
    ) {
        let strike = 109.0  // pixels per em of Noto Color Emoji's only strike
        let side = 160.0
        let baselineInPicture = 128.0
        for glyph in glyphs {
            guard let picture = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(side), Int32(side)) else {
                continue
            }
            let canvas = cairo_create(picture)
            cairo_set_scaled_font(canvas, font(typeface, size: strike))
            var placed = cairo_glyph_t(index: UInt(glyph.id), x: 0, y: baselineInPicture)
            cairo_show_glyphs(canvas, &placed, 1)
            cairo_destroy(canvas)
            let scale = size / strike
            cairo_save(context)
            cairo_translate(context, x + glyph.x, baseline + glyph.y - baselineInPicture * scale)
            cairo_scale(context, scale, scale)
            cairo_set_source_surface(context, picture, 0, 0)
            cairo_paint(context)
            cairo_restore(context)
            cairo_surface_destroy(picture)
        }
    }

    /// Fills a rectangle.
    public func fill(x: Double, y: Double, width: Double, height: Double, grey: Double) {
        setGrey(grey)
        cairo_rectangle(context, x, y, width, height)
        cairo_fill(context)
    }

    /// Fills rectangles as one shape: where two of them touch there is no seam, on paper or on a screen.
    public func fill(_ rectangles: [Edges], grey: Double) {
        setGrey(grey)
        for edges in rectangles {
            // Not by `cairo_rectangle`: it rounds widths and heights apart from where the neighbour begins.
            cairo_move_to(context, edges.left, edges.top)
            cairo_line_to(context, edges.right, edges.top)
            cairo_line_to(context, edges.right, edges.bottom)
            cairo_line_to(context, edges.left, edges.bottom)
            cairo_close_path(context)
        }
        cairo_fill(context)
    }

    /// Draws the outline of a rectangle, the line centred on its edges.
    public func stroke(x: Double, y: Double, width: Double, height: Double, thickness: Double, grey: Double) {
        setGrey(grey)
        cairo_set_line_width(context, thickness)
        cairo_rectangle(context, x, y, width, height)
        cairo_stroke(context)
    }

    /// Draws a picture into a rectangle.
    public func draw(_ picture: PixelImage, x: Double, y: Double, width: Double, height: Double) {
        guard width > 0, height > 0 else { return }
        cairo_save(context)
        cairo_translate(context, x, y)
        cairo_scale(context, width / Double(picture.width), height / Double(picture.height))
        picture.withSurface { cairo_set_source_surface(context, $0, 0, 0) }
        fill(width: Double(picture.width), height: Double(picture.height))
        cairo_restore(context)
    }

    /// Fills a rectangle from the origin with the current source. `cairo_paint` would do for a picture, but it makes Cairo
    /// 1.16 forget what was recorded of the page before, tags included.
    private func fill(width: Double, height: Double) {
        cairo_rectangle(context, 0, 0, width, height)
        cairo_fill(context)
    }

    /// Draws a compressed picture into a rectangle of a PDF.
    public func draw(_ picture: CompressedImage, x: Double, y: Double, width: Double, height: Double) {
        guard width > 0, height > 0 else { return }
        cairo_save(context)
        cairo_translate(context, x, y)
        cairo_scale(context, width, height)
        picture.withSurface { cairo_set_source_surface(context, $0, 0, 0) }
        if picture.isBilevel { cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_NEAREST) }
        fill(width: 1, height: 1)
        cairo_restore(context)
    }

    /// Opens an element of the document's structure (ISO 32000-1, 14.8.4), such as `P` or `H1`.
    public func beginTag(_ name: String) { cairo_tag_begin(context, name, "") }

    /// Closes the element opened last under that name.
    public func endTag(_ name: String) { cairo_tag_end(context, name) }

    /// Ends the page.
    func showPage() { cairo_show_page(context) }

    private func setGrey(_ grey: Double) { cairo_set_source_rgb(context, grey, grey, grey) }

    private func font(_ typeface: Typeface, size: Double) -> OpaquePointer? {
        let key = FontKey(typeface: typeface, size: size)
        if let known = fonts[key] { return known }
        let pattern = FcPatternCreate()
        FcPatternAddString(pattern, FC_FILE, typeface.file)
        FcPatternAddInteger(pattern, FC_INDEX, Int32(typeface.index))
        // Without this Cairo asks FreeType for outlines only, and a font of pictures has none.
        if typeface.isBitmap { FcPatternAddBool(pattern, FC_EMBEDDED_BITMAP, 1) }
        let face = cairo_ft_font_face_create_for_pattern(pattern)
        FcPatternDestroy(pattern)
        var matrix = cairo_matrix_t(xx: size, yx: 0, xy: 0, yy: size, x0: 0, y0: 0)
        var identity = cairo_matrix_t(xx: 1, yx: 0, xy: 0, yy: 1, x0: 0, y0: 0)
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        let scaled = cairo_scaled_font_create(face, &matrix, &identity, options)
        cairo_font_options_destroy(options)
        cairo_font_face_destroy(face)
        fonts[key] = scaled
        return scaled
    }
}
