/// A face of a font file: enough to draw glyphs of it later, on another thread or in another run.
public struct Typeface: Hashable, Sendable, Codable {
    /// Where the font file lies.
    public let file: String
    /// The face's number within the file, as FreeType counts (0 but for collections).
    public let index: Int
    /// Whether its glyphs are pictures of one size: colour emoji.
    public let isBitmap: Bool

    /// Names a face.
    public init(file: String, index: Int = 0, isBitmap: Bool = false) {
        self.file = file
        self.index = index
        self.isBitmap = isBitmap
    }
}
