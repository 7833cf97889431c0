internal import CPango

/// The attributes that make a span look as asked; each is owned by the list it is inserted into.
enum PangoAttributes {
    static func of(_ span: TextShaper.Span) -> [UnsafeMutablePointer<PangoAttribute>] {
        var attributes = [font(of: span)]
        if let language = span.language {
            attributes.append(pango_attr_language_new(pango_language_from_string(language)))
        }
        if span.letterSpacing != 0 { attributes.append(pango_attr_letter_spacing_new(units(span.letterSpacing))) }
        if span.text == "\u{FFFC}" { attributes.append(object(of: span)) }
        // A hyphen that the writer did not type would be read as theirs.
        attributes.append(pango_attr_insert_hyphens_new(0))
        return attributes.compactMap { $0 }
    }

    private static func font(of span: TextShaper.Span) -> UnsafeMutablePointer<PangoAttribute>? {
        let description = pango_font_description_new()
        defer { pango_font_description_free(description) }
        pango_font_description_set_family(description, span.family)
        pango_font_description_set_absolute_size(description, span.size * Double(PANGO_SCALE))
        pango_font_description_set_weight(description, span.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_font_description_set_style(description, span.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        return pango_attr_font_desc_new(description)
    }

    private static func object(of span: TextShaper.Span) -> UnsafeMutablePointer<PangoAttribute>? {
        let side = units(span.objectSize)
        var rectangle = PangoRectangle(x: 0, y: -side, width: side, height: side)
        return pango_attr_shape_new(&rectangle, &rectangle)
    }
}
