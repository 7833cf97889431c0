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
    /// A picture, as pixels.
    case picture(Picture)
    /// A visible notice in place of what could not be printed.
    case notice(Sentence)
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

/// Raw pixels: all that crosses of a picture.
public struct Picture: Hashable, Codable, Sendable {
    /// How the bytes are to be read.
    public enum Format: String, Hashable, Codable, Sendable {
        /// One byte a pixel, 0 black to 255 white.
        case grey8
        /// Three bytes a pixel: red, green, blue.
        case rgb24
    }
    /// Width in pixels.
    public let width: Int
    /// Height in pixels.
    public let height: Int
    /// How the bytes are to be read.
    public let format: Format
    /// The rows from the top, without padding.
    public let bytes: [UInt8]
    /// A few words for who cannot see it, and for the text of the PDF.
    public let label: String

    /// Takes pixels; `nil` where the count of bytes does not fit the size.
    public init?(width: Int, height: Int, format: Format, bytes: [UInt8], label: String) {
        guard width > 0, height > 0, width <= 32_768, height <= 32_768 else { return nil }
        guard bytes.count == width * height * (format == .grey8 ? 1 : 3) else { return nil }
        self.width = width
        self.height = height
        self.format = format
        self.bytes = bytes
        self.label = label
    }
}

extension Block {
    /// All text of the block in reading order, lines parted by `\n`. Notices and pictures have none.
    public var plainText: String {
        switch self {
        case .heading(_, let inlines), .paragraph(let inlines): inlines.plainText
        case .verse(let lines): lines.map(\.plainText).joined(separator: "\n")
        case .list(_, let items): items.flatMap { $0.map(\.plainText) }.joined(separator: "\n")
        case .quote(let blocks): blocks.plainText
        case .separator, .picture, .notice: ""
        }
    }
}

extension [Block] {
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
