public import Letters

/// What opening one item came to: all that crosses from the untrusted side, but for the pages, which cross one by one.
///
/// `reading.blocks` holds `Block.slot(n)` where `parts[n]` stands in the letter.
public struct Opening: Hashable, Sendable {
    /// The text, and what is known of the message.
    public var reading: Reading
    /// What it holds that has to be opened in its turn, in reading order.
    public var parts: [EnclosedPart]

    /// Makes an opening.
    public init(_ reading: Reading, parts: [EnclosedPart] = []) {
        self.reading = reading
        self.parts = parts
    }

    /// An item that nothing can be had of, with the reason.
    public static func unreadable(_ sentence: Sentence) -> Opening { Opening(Reading(kind: .unreadable(sentence))) }
}

/// Something enclosed in an item: an attachment, a picture within a text, a file of an archive. Not yet opened.
public struct EnclosedPart: Hashable, Sendable {
    /// How the bytes are to be read.
    public var format: UntrustedItem.Format
    /// What it is, as a person would say.
    public var kind: LetterPart.Kind
    /// The file's name. It may name its sender: only ever among what was cut.
    public var name: String?
    /// Whether it repeats the text around it, as an alternative does: printed only where that text is missing.
    public var isAlternative: Bool
    /// Where it stands.
    public var place: Place
    /// The bytes, passed on unseen to whoever opens them.
    public var untrustedBytes: [UInt8]

    /// Where a part stands, as far as it matters to whether it is the sender's own.
    public enum Place: Hashable, Sendable, CaseIterable {
        /// Beside the text.
        case attached
        /// Within the text, which shows it.
        case inText
        /// Within words that are not the letter: a signature, the note of whoever passes a letter on.
        case inCutText
        /// Within the quotation of another mail, which is not printed.
        case inQuotation
    }

    /// Makes a part.
    public init(
        format: UntrustedItem.Format, kind: LetterPart.Kind? = nil, name: String? = nil, isAlternative: Bool = false,
        place: Place = .attached, untrustedBytes: [UInt8]
    ) {
        self.format = format
        self.kind = kind ?? LetterPart.Kind(format, declared: "", name: name)
        self.name = name
        self.isAlternative = isAlternative
        self.place = place
        self.untrustedBytes = untrustedBytes
    }
}

/// One page or picture on its way from the untrusted side.
public struct PixelPage: Hashable, Sendable {
    /// The pixels: at most `OpeningBounds.pixels` of them.
    public var pixels: Pixels
    /// What it shows.
    public var kind: Picture.Kind
    /// The words on it, as far as a machine knows them.
    public var text: String?

    /// Makes a page.
    public init(pixels: Pixels, kind: Picture.Kind, text: String? = nil) {
        self.pixels = pixels
        self.kind = kind
        self.text = text
    }
}

/// Takes pages as they are made, so that one is in memory at a time. Throws where no more are wanted.
public typealias PageSink = (PixelPage) throws -> Void

/// How much may come of one item. What goes beyond is named, never printed in part without a word.
public enum OpeningBounds {
    /// Pages of one item.
    public static let pages = 200
    /// Pixels of one page: 216 × 340 mm (oficio) at 300 dpi, with a little room.
    public static let pixels = 2_600 * 4_200
    /// Parts of one item.
    public static let parts = 500
    /// Items within items: a picture in a document in a zip in a mail.
    public static let depth = 4
    /// Blocks of one item.
    public static let blocks = 50_000
    /// Text of one item, in bytes.
    public static let text = 4 << 20
    /// All bytes of one item's parts.
    public static let partBytes = 80 << 20
    /// How long a letter's parts are opened, one after the other. 200 pages, which is all that is printed, take a few
    /// minutes on a slow machine; hundreds of parts made to stall would hold up everybody's letters for days.
    public static let time = Duration.seconds(1_200)
}
