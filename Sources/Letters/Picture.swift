/// A picture of a letter as it is printed, known by its digest: what it looks like is kept apart (`PackedPicture`), so that
/// a letter is small however many photographs it holds.
public struct Picture: Hashable, Codable, Sendable {
    /// What it shows, which decides how large it is printed.
    public enum Kind: String, Hashable, Codable, Sendable {
        /// A photographed or scanned page of handwriting or print: has a page to itself.
        case writing
        /// A page of a document: has a page to itself.
        case page
        /// A photograph or a drawing: stands among the text.
        case photograph
    }

    /// SHA-256 of the packed picture, 64 hexadecimal digits.
    public var digest: String
    /// Width in pixels.
    public var width: Int
    /// Height in pixels.
    public var height: Int
    /// What it shows.
    public var kind: Kind
    /// The words on it, as far as a machine knows them: for addressing and screening, and for who cannot see it.
    public var text: String?

    /// Makes the record of a picture.
    public init(digest: String, width: Int, height: Int, kind: Kind, text: String? = nil) {
        self.digest = digest
        self.width = width
        self.height = height
        self.kind = kind
        self.text = text
    }
}

/// A picture as it stands in a PDF: compressed once, by us, from raw pixels.
public struct PackedPicture: Hashable, Codable, Sendable {
    /// How it is compressed.
    public enum Encoding: String, Hashable, Codable, Sendable {
        /// ITU-T T.6 (CCITT group 4), black is 1.
        case ccittG4 = "ccitt-g4"
        /// JPEG, one grey component.
        case greyJPEG = "grey-jpeg"
        /// JPEG, YCbCr.
        case colourJPEG = "colour-jpeg"
    }

    /// Width in pixels.
    public var width: Int
    /// Height in pixels.
    public var height: Int
    /// How it is compressed.
    public var encoding: Encoding
    /// The compressed bytes.
    public var bytes: [UInt8]

    /// Takes a compressed picture.
    public init(width: Int, height: Int, encoding: Encoding, bytes: [UInt8]) {
        self.width = width
        self.height = height
        self.encoding = encoding
        self.bytes = bytes
    }
}

/// Where packed pictures are kept.
public protocol PictureShelf: Sendable {
    /// The packed picture with this digest (64 hexadecimal digits); `nil` where it is not kept here.
    func packed(_ digest: String) throws -> PackedPicture?
}
