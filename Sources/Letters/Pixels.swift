/// Raw pixels: all that crosses from the untrusted side of a picture.
public struct Pixels: Hashable, Codable, Sendable {
    /// How the bytes are to be read.
    public enum Format: String, Hashable, Codable, Sendable {
        /// One bit a pixel, 1 black, the leftmost pixel in a byte's highest bit, each row padded with 0 to a byte.
        case bilevel1
        /// One byte a pixel, 0 black to 255 white.
        case grey8
        /// Three bytes a pixel: red, green, blue.
        case rgb24

        /// Bytes of one row.
        public func bytesPerRow(width: Int) -> Int {
            switch self {
            case .bilevel1: (width + 7) / 8
            case .grey8: width
            case .rgb24: width * 3
            }
        }
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
        guard bytes.count == height * format.bytesPerRow(width: width) else { return nil }
        self.width = width
        self.height = height
        self.format = format
        self.bytes = bytes
        self.label = label
    }
}
