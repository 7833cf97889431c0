/// The spans of a paragraph, or of what is left of one when its beginning has been set.
struct LongParagraph {
    /// The spans.
    let spans: [TextShaper.Span]
    /// How many of the paragraph's spans stood before these.
    let firstSpan: Int
    /// Bytes of UTF-8 of all spans.
    let byteCount: Int

    init(_ spans: [TextShaper.Span], firstSpan: Int = 0) {
        self.spans = spans
        self.firstSpan = firstSpan
        byteCount = spans.reduce(0) { $0 + $1.text.utf8.count }
    }

    /// The beginning: so many bytes, or up to three less where a character would be cut.
    func piece(_ reach: Int) -> LongParagraph {
        precondition(reach >= 4, "every character fits")
        guard byteCount > reach else { return self }
        var piece: [TextShaper.Span] = []
        var left = reach
        for span in spans where left > 0 {
            piece.append(span.with(Self.prefix(of: span.text, bytes: left)))
            left -= span.text.utf8.count
        }
        return LongParagraph(piece, firstSpan: firstSpan)
    }

    /// What is behind so many bytes, which end with a character.
    func dropping(_ count: Int) -> LongParagraph {
        var left = count
        for (index, span) in spans.enumerated() {
            guard left >= span.text.utf8.count else {
                let rest = span.with(String(Substring(span.text.utf8.dropFirst(left))))
                return LongParagraph([rest] + spans[(index + 1)...], firstSpan: firstSpan + index)
            }
            left -= span.text.utf8.count
        }
        return LongParagraph([], firstSpan: firstSpan + spans.count)
    }

    private static func prefix(of text: String, bytes: Int) -> String {
        guard text.utf8.count > bytes else { return text }
        // Between the bytes of a character an index counts as that of the character.
        return String(text.unicodeScalars[..<text.utf8.index(text.startIndex, offsetBy: bytes)])
    }
}

extension TextShaper.Span {
    /// The same look, other words.
    fileprivate func with(_ text: String) -> TextShaper.Span {
        var span = self
        span.text = text
        return span
    }
}
