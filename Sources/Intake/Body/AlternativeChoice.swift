internal import Letters

/// Chooses among the parts of a multipart/alternative (RFC 2046, section 5.1.4), which say the same in several ways.
enum AlternativeChoice {
    /// Plain text, unless it says much less than the HTML ("your program does not show HTML"). Pictures and files that
    /// only the other alternatives hold are kept: Apple Mail puts photos there.
    static func pieces(of parts: [ParsedPart]) -> [BodyPiece] {
        let alternatives = parts.map { (part: $0, pieces: BodyChoice.pieces(of: $0)) }
        guard let chosen = choice(alternatives.map(\.pieces)) else { return [] }
        let others = alternatives.enumerated().filter { $0.offset != chosen }
        let kept = others.flatMap { $0.element.pieces.filter(isKept) }
        let here = alternatives[chosen].pieces
        return here + kept.filter { !here.contains($0) }
    }

    private static func choice(_ alternatives: [[BodyPiece]]) -> Int? {
        // The other ways of it hold the same lock, or a word that one's program cannot open it.
        if let locked = alternatives.firstIndex(where: { $0.contains(where: \.isLocked) }) { return locked }
        let words = alternatives.map { pieces in pieces.reduce(0) { $0 + wordCount($1) } }
        guard let most = words.max() else { return nil }
        let plain = alternatives.indices.first { index in
            alternatives[index].contains { if case .text = $0 { true } else { false } } && words[index] * 2 > most
        }
        // The last alternative is the one the sender likes best.
        return plain ?? alternatives.indices.last { words[$0] * 2 > most } ?? alternatives.indices.last
    }

    private static func isKept(_ piece: BodyPiece) -> Bool {
        switch piece {
        case .enclosed(let part, _): part.kind != .calendar && part.name != "text/x-amp-html"
        case .text, .markdown, .html: false
        }
    }

    /// Letters and digits stand for words, since not every script has spaces between them.
    private static func wordCount(_ piece: BodyPiece) -> Int {
        switch piece {
        case .text(let text), .markdown(let text): count(text)
        case .html(let html): count(HTMLText.read(untrusted: html).blocks.plainText)
        case .enclosed: 0
        }
    }

    private static func count(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.properties.isAlphabetic ? 1 : 0) }
    }
}
