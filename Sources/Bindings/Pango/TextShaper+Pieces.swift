internal import CPango

extension TextShaper {
    /// Pango goes through all that is left of a paragraph for each of its lines: beyond so many bytes (some hundred lines)
    /// the paragraph is handed over piece by piece. A word of 700,000 letters took minutes in one piece.
    static let reach = 8_192

    /// Shapes a paragraph in pieces of at most so many bytes. The last line of a piece is not full: the next one begins
    /// with it.
    func lines(
        of spans: [Span], width: Double, align: Alignment, direction: Direction = .automatic, firstLine: Double,
        reach: Int
    ) -> [ShapedLine] {
        precondition(width.isFinite && firstLine.isFinite, "a measure is a number")
        var lines: [ShapedLine] = []
        var rest = LongParagraph(spans)
        var setting = Setting(width: width, align: align, firstLine: firstLine, direction: direction.pango)
        var isFirst = true
        while true {
            let piece = rest.piece(reach)
            let (shaped, starts) = shape(piece, setting)
            guard piece.byteCount < rest.byteCount else { return lines + shaped }
            // What fits on one line (marks without end upon one letter) cannot wait for the next piece.
            let isLongEnough = shaped.count > 1
            lines += isLongEnough ? shaped.dropLast() : shaped
            rest = rest.dropping(isLongEnough ? starts[shaped.count - 1] : piece.byteCount)
            if isFirst { setting.goOn(setting.direction ?? pango_layout_get_direction(layout, 0)) }
            isFirst = false
        }
    }

    /// How a piece of a paragraph is set.
    struct Setting {
        var width: Double
        var align: Alignment
        var firstLine: Double
        /// How far to the right of the measure's left edge lines are moved.
        var shift = 0.0
        /// The direction of the paragraph; `nil` while its first piece is being set, where that has to tell.
        var direction: PangoDirection?

        /// Pango's left is where reading begins, but only where Pango finds the direction out by itself.
        var alignment: PangoAlignment {
            switch align {
            case .start: direction == PANGO_DIRECTION_RTL ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT
            case .end: direction == PANGO_DIRECTION_RTL ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT
            case .center: PANGO_ALIGN_CENTER
            }
        }

        /// From the first piece to all others: they have no first line of the paragraph, and its direction.
        mutating func goOn(_ direction: PangoDirection) {
            self.direction = direction
            if firstLine < 0 {
                width += firstLine
                if direction == PANGO_DIRECTION_LTR { shift = -firstLine }
            }
            firstLine = 0
        }
    }
}

extension TextShaper.Direction {
    /// As Pango says it; `nil` where Pango is to find it out.
    fileprivate var pango: PangoDirection? {
        switch self {
        case .automatic: nil
        case .leftToRight: PANGO_DIRECTION_LTR
        case .rightToLeft: PANGO_DIRECTION_RTL
        }
    }
}
