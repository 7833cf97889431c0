/// A piece of a letter, in the small vocabulary that crosses from the untrusted side.
public indirect enum Block: Hashable, Codable, Sendable {
    /// A heading, level 1 to 3.
    case heading(level: Int, [Inline])
    /// A paragraph; a line break inside it is `Inline.lineBreak`.
    case paragraph([Inline])
    /// Lines whose breaks carry meaning: a poem, an address, a sign-off.
    case verse([[Inline]])
    /// A list; `start` is the first number of an ordered one, `nil` where items have bullets.
    case list(start: Int?, items: [[Block]])
    /// Words of somebody else, set in.
    case quote([Block])
    /// A break between parts of a letter.
    case separator
    /// A picture: a photograph, a page of handwriting, a page of a document.
    case picture(Picture)
    /// A visible notice in place of what could not be printed.
    case notice(Sentence)
    /// The place of an enclosed part, by its number from 0, until the part has been opened. Never in a finished letter.
    case slot(Int)
}

/// A run of text within a block.
public indirect enum Inline: Hashable, Codable, Sendable {
    /// Plain text.
    case text(String)
    /// Stressed words, set in italics.
    case emphasis([Inline])
    /// Strongly stressed words, set in bold.
    case strong([Inline])
    /// A line break inside a paragraph.
    case lineBreak
}

extension Block {
    /// All text of the block in reading order, lines parted by `\n`. Notices have none; a picture has what stands on it,
    /// as far as a machine could tell.
    public var plainText: String {
        switch self {
        case .heading(_, let inlines), .paragraph(let inlines): inlines.plainText
        case .verse(let lines): lines.map(\.plainText).joined(separator: "\n")
        case .list(_, let items): items.flatMap { $0.map(\.plainText) }.joined(separator: "\n")
        case .quote(let blocks): blocks.plainText
        case .picture(let picture): picture.text ?? ""
        case .separator, .notice, .slot: ""
        }
    }
}

extension Block {
    /// The pictures in it, in reading order.
    public var pictures: [Picture] {
        switch self {
        case .picture(let picture): [picture]
        case .quote(let blocks): blocks.pictures
        case .list(_, let items): items.flatMap(\.pictures)
        case .heading, .paragraph, .verse, .separator, .notice, .slot: []
        }
    }
}

extension [Block] {
    /// The pictures of the blocks, in reading order.
    public var pictures: [Picture] { flatMap(\.pictures) }

    /// All text of the blocks in reading order, blocks parted by `\n`.
    public var plainText: String { map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n") }
}

extension Inline {
    /// The text of the run.
    public var plainText: String {
        switch self {
        case .text(let text): text
        case .emphasis(let inlines), .strong(let inlines): inlines.plainText
        case .lineBreak: "\n"
        }
    }
}

extension [Inline] {
    /// The text of the runs, one after the other.
    public var plainText: String { map(\.plainText).joined() }
}
