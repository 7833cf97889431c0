internal import CPango

/// Shapes paragraphs by Pango: one font map and one context, for one thread at a time.
///
/// One unit is a point: the resolution is 72 dpi, glyph positions are not rounded and nothing is hinted, since what is
/// shaped here is drawn at print resolution.
public final class TextShaper {
    /// A run of text of one look.
    public struct Span: Hashable, Sendable {
        /// The words. U+2028 breaks the line; U+FFFC stands for an object of `objectWidth`.
        public var text: String
        /// The family asked for first.
        public var family: String
        /// Size in points.
        public var size: Double
        /// Bold.
        public var bold: Bool
        /// Italic.
        public var italic: Bool
        /// Space added between letters, in points.
        public var letterSpacing: Double
        /// The language (BCP 47).
        public var language: String?
        /// Width and height of an object, in points.
        public var objectSize: Double

        /// Makes a span.
        public init(
            text: String, family: String, size: Double, bold: Bool = false, italic: Bool = false,
            letterSpacing: Double = 0, language: String? = nil, objectSize: Double = 0
        ) {
            self.text = text
            self.family = family
            self.size = size
            self.bold = bold
            self.italic = italic
            self.letterSpacing = letterSpacing
            self.language = language
            self.objectSize = objectSize
        }
    }

    /// Where lines stand; `start` and `end` follow the direction of the text.
    public enum Alignment: Sendable { case start, end, center }

    /// Which way a paragraph is read.
    public enum Direction: Sendable {
        /// As its first strong character says (UAX 9, rules P2 and P3).
        case automatic
        case leftToRight, rightToLeft
    }

    private let fontMap: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    let layout: OpaquePointer
    private var faces: [UnsafeMutablePointer<PangoFont>: Face] = [:]

    /// What is to be known of a Pango font.
    private struct Face {
        var typeface = Typeface(file: "")
        var size = 0.0
        /// Its glyph of a space.
        var space: UInt32?
    }

    /// Makes a font map and a context of its own.
    public init() {
        guard let fontMap = pango_cairo_font_map_new(), let context = pango_font_map_create_context(fontMap),
            let layout = pango_layout_new(context)
        else { preconditionFailure("Pango could not make a font map") }
        self.fontMap = fontMap
        self.context = context
        self.layout = layout
        pango_cairo_font_map_set_resolution(OpaquePointer(fontMap), 72)
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_round_glyph_positions(context, 0)
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    }

    deinit {
        for font in faces.keys { g_object_unref(UnsafeMutableRawPointer(font)) }
        g_object_unref(UnsafeMutableRawPointer(layout))
        g_object_unref(UnsafeMutableRawPointer(context))
        g_object_unref(UnsafeMutableRawPointer(fontMap))
    }

    /// Shapes the spans as one paragraph and breaks it into lines.
    ///
    /// - Parameters:
    ///   - width: the measure in points, at least 1.
    ///   - firstLine: indent of the first line; negative hangs the others.
    public func lines(
        of spans: [Span], width: Double, align: Alignment = .start, direction: Direction = .automatic,
        firstLine: Double = 0
    ) -> [ShapedLine] {
        lines(
            of: spans, width: width, align: align, direction: direction, firstLine: firstLine, reach: Self.reach)
    }

    /// The lines of a piece, and the byte that each begins with.
    func shape(_ piece: LongParagraph, _ setting: Setting) -> (lines: [ShapedLine], starts: [Int]) {
        let (spans, text) = (piece.spans, piece.spans.map(\.text).joined())
        var spanEnds: [Int] = []
        let attributes = self.attributes(of: spans, ends: &spanEnds)
        pango_context_set_language(
            context, spans.first?.language.map { pango_language_from_string($0) } ?? pango_language_from_string("es"))
        pango_context_set_base_dir(context, setting.direction ?? PANGO_DIRECTION_WEAK_LTR)
        pango_layout_set_auto_dir(layout, setting.direction == nil ? 1 : 0)
        pango_layout_context_changed(layout)
        pango_layout_set_width(layout, units(max(1, setting.width)))
        pango_layout_set_indent(layout, units(setting.firstLine))
        pango_layout_set_alignment(layout, setting.alignment)
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
        // Pango takes the length as a C int.
        precondition(text.utf8.count < Int(Int32.max), "a paragraph is shorter than 2 GB")
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
        let source = Source(
            text: Array(text.utf8), spans: spans, spanEnds: spanEnds, firstSpan: piece.firstSpan, shift: setting.shift)
        return readLines(of: source)
    }

    private func attributes(of spans: [Span], ends: inout [Int]) -> OpaquePointer? {
        let list = pango_attr_list_new()
        var start = 0
        for span in spans {
            let end = start + span.text.utf8.count
            for attribute in PangoAttributes.of(span) {
                attribute.pointee.start_index = guint(start)
                attribute.pointee.end_index = guint(end)
                pango_attr_list_insert(list, attribute)
            }
            ends.append(end)
            start = end
        }
        return list
    }

    /// What is being shaped: the piece's UTF-8, its spans, where each ends, and how many the paragraph has before them.
    private struct Source {
        let text: [UInt8]
        let spans: [Span]
        let spanEnds: [Int]
        let firstSpan: Int
        let shift: Double
    }

    private func readLines(of source: Source) -> (lines: [ShapedLine], starts: [Int]) {
        guard let iterator = pango_layout_get_iter(layout) else { return ([], []) }
        defer { pango_layout_iter_free(iterator) }
        var lines: [ShapedLine] = []
        var starts: [Int] = []
        repeat {
            guard let line = pango_layout_iter_get_line_readonly(iterator) else { continue }
            var logical = PangoRectangle()
            pango_layout_iter_get_line_extents(iterator, nil, &logical)
            var shaped = ShapedLine(
                runs: [], offset: points(logical.x) + source.shift, width: points(logical.width), inkAscent: 0,
                inkDescent: 0, size: 0,
                isRightToLeft: pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL)
            var x = 0.0
            var node = line.pointee.runs
            while let current = node {
                let item = current.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self).pointee
                add(item, of: source, to: &shaped, at: &x)
                node = current.pointee.next
            }
            lines.append(shaped)
            starts.append(Int(line.pointee.start_index))
        } while pango_layout_iter_next_line(iterator) != 0
        return (lines, starts)
    }

    private func add(_ item: PangoGlyphItem, of source: Source, to line: inout ShapedLine, at x: inout Double) {
        let start = Int(item.item.pointee.offset)
        let bytes = start..<start + Int(item.item.pointee.length)
        let isRightToLeft = item.item.pointee.analysis.level & 1 == 1
        var face = self.face(of: item.item.pointee.analysis.font)
        let glyphs = GlyphString(
            item.glyphs, bytes: bytes, of: source.text, isRightToLeft: isRightToLeft, space: face.space, from: x)
        let index = source.spanEnds.firstIndex { start < $0 } ?? max(0, source.spanEnds.count - 1)
        // A bitmap font says the size of its pictures, not the size they are shown at.
        if face.typeface.isBitmap, source.spans.indices.contains(index) { face.size = source.spans[index].size }
        let isObject = source.text[bytes].elementsEqual(Array("\u{FFFC}".utf8))
        for stretch in glyphs.stretches where !stretch.text.isEmpty || !stretch.glyphs.isEmpty {
            line.runs.append(
                ShapedRun(
                    kind: isObject ? .object : stretch.isMissing ? .missing : .glyphs, typeface: face.typeface,
                    size: face.size, glyphs: stretch.glyphs, text: stretch.text, clusters: stretch.clusters,
                    isRightToLeft: isRightToLeft, x: stretch.x, width: stretch.width, span: source.firstSpan + index))
        }
        line.size = max(line.size, face.size)
        measureInk(of: item, typeface: face.typeface, size: face.size, in: &line)
        x += glyphs.width
    }

    private func measureInk(of item: PangoGlyphItem, typeface: Typeface, size: Double, in line: inout ShapedLine) {
        guard !typeface.isBitmap else {
            line.inkAscent = max(line.inkAscent, size)
            return
        }
        var ink = PangoRectangle()
        pango_glyph_string_extents(item.glyphs, item.item.pointee.analysis.font, &ink, nil)
        line.inkAscent = max(line.inkAscent, points(-ink.y))
        line.inkDescent = max(line.inkDescent, points(ink.y + ink.height))
    }

    /// File, face and size of a Pango font; the answer is kept, since it is asked for every run.
    private func face(of font: UnsafeMutablePointer<PangoFont>?) -> Face {
        guard let font else { return Face() }
        if let known = faces[font] { return known }
        guard
            let pattern = pango_fc_font_get_pattern(
                UnsafeMutableRawPointer(font).assumingMemoryBound(to: PangoFcFont.self))
        else { return Face() }
        let typeface = Typeface(
            file: FontPattern.string(FC_FILE, of: pattern) ?? "",
            index: FontPattern.integer(FC_INDEX, of: pattern) ?? 0,
            isBitmap: FontPattern.bool(FC_OUTLINE, of: pattern) == false)
        let face = Face(
            typeface: typeface, size: FontPattern.double(FC_PIXEL_SIZE, of: pattern) ?? 0,
            space: typeface.isBitmap ? nil : Self.space(in: font))
        // The font is kept alive with the answer, so that its address is never another font's.
        g_object_ref(UnsafeMutableRawPointer(font))
        faces[font] = face
        return face
    }

    private static func space(in font: UnsafeMutablePointer<PangoFont>) -> UInt32? {
        var glyph: UInt32 = 0
        return hb_font_get_nominal_glyph(pango_font_get_hb_font(font), 0x20, &glyph) != 0 ? glyph : nil
    }
}

/// Pango's fixed-point units (1/1024) from points.
func units(_ points: Double) -> Int32 { Int32((points * Double(PANGO_SCALE)).rounded()) }

/// Points from Pango's fixed-point units.
func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
