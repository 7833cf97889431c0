internal import Bindings

/// Sets a QR code: one slab, as wide as the measure allows.
struct CodeSetter {
    let shaper: TextShaper
    /// The measure in points.
    let width: Double

    func slab(_ code: QRCode, side: Double, alternative: FlowSpan, align: Flow.Alignment, number: Int) -> Slab {
        let side = min(side, width)
        let place = Rectangle(x: align.offset(of: side, within: width), y: 0, width: side, height: side)
        let square = CodeSquare(code, in: place, alternative: blank(alternative, in: place))
        var slab = Slab(elements: [.code(square)], height: side)
        slab.tag = (.figure, number)
        return slab
    }

    /// The words as blank glyphs. Cairo 1.16 writes no alternative text of a figure (`Alt`, ISO 32000-1, 14.9.3), but what
    /// a glyph stands for (`ActualText`, 14.9.4): a reader says it, nobody sees it.
    private func blank(_ words: FlowSpan, in place: Rectangle) -> GlyphRun? {
        guard case .text(let text) = words.content, !text.isEmpty else { return nil }
        let style = words.style
        let span = TextShaper.Span(text: "\u{A0}", family: style.family, size: style.size, language: style.language)
        guard let run = shaper.lines(of: [span], width: place.width).first?.runs.first, run.kind == .glyphs,
            let glyph = run.glyphs.first
        else { return nil }
        // The first of the two is a space and nothing else, so that the words are not taken for what the font's space means.
        let glyphs = [glyph, ShapedRun.Glyph(id: glyph.id, x: glyph.x + run.width, y: glyph.y)]
        let clusters = [ShapedRun.Cluster(bytes: 1, glyphs: 1), ShapedRun.Cluster(bytes: text.utf8.count, glyphs: 1)]
        return GlyphRun(
            typeface: run.typeface, size: run.size, grey: 0, x: place.x, baseline: place.y + place.height / 2,
            glyphs: glyphs, text: " " + text, clusters: clusters, isRightToLeft: false)
    }
}
