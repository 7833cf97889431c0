internal import Letters

/// What an opened item weighs on whoever holds it, in bytes: its text, and a little for each piece of it.
///
/// An item is bounded where it crosses from the untrusted side, but a letter may enclose hundreds, each opened by a
/// worker of its own.
enum LetterWeight {
    /// The most of one letter with all its parts: as much as of one item, whose bounds no letter comes near.
    static let most = WireBounds.readingBytes

    /// Of a reading and the words on its pictures.
    static func of(_ reading: Reading, pictures: [Picture]) -> Int {
        let people = reading.recipients.reduce(0) { $0 + text($1.name) + text($1.address) }
        let cuts = reading.cuts.reduce(0) { $0 + text($1.text) }
        let findings = reading.findings.reduce(0) { $0 + text($1.excerpt) + of($1.sentence) }
        return people + cuts + findings + of(reading.blocks) + pictures.reduce(0) { $0 + text($1.text) }
    }

    /// Bytes that a piece is taken for, beside its text: what it takes where it crosses.
    private static let piece = 10

    private static func text(_ text: String?) -> Int { piece + (text?.utf8.count ?? 0) }

    private static func of(_ sentence: Sentence) -> Int { sentence.arguments.values.reduce(piece) { $0 + text($1) } }

    private static func of(_ blocks: [Block]) -> Int { blocks.reduce(piece) { $0 + of($1) } }

    private static func of(_ block: Block) -> Int {
        switch block {
        case .heading(_, let inlines), .paragraph(let inlines): of(inlines)
        case .verse(let lines): lines.reduce(piece) { $0 + of($1) }
        case .list(_, let items): items.reduce(piece) { $0 + of($1) }
        case .quote(let blocks): of(blocks)
        case .notice(let sentence): of(sentence)
        case .picture(let picture): text(picture.text)
        case .separator, .slot: piece
        }
    }

    private static func of(_ inlines: [Inline]) -> Int {
        inlines.reduce(piece) { sum, inline in
            switch inline {
            case .text(let words): sum + text(words)
            case .emphasis(let inner), .strong(let inner): sum + of(inner)
            case .lineBreak: sum + piece
            }
        }
    }
}
