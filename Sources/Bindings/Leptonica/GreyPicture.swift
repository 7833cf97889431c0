public import Foundation

/// A picture file read as grey pixels by Leptonica (JPEG, PNG, TIFF, WebP).
public struct GreyPicture: Sendable {
    /// Why a picture cannot be read.
    public enum ReadError: Error, Hashable, Sendable {
        /// No format that is known, or damaged.
        case unreadable
        /// More pixels than `maxPixels`, by its header.
        case tooLarge
    }

    /// 50 megapixels: more than a phone's camera takes, and 50 MB as grey.
    public static let maxPixels = 50_000_000

    /// Width in pixels.
    public let width: Int
    /// Height in pixels.
    public let height: Int
    /// 0 black to 255 white, rows from the top without padding.
    public let pixels: [UInt8]

    /// Reads a picture and makes it smaller, never larger, so that its longer side is at most `longest` pixels.
    public init(_ data: Data, longest: Int) throws(ReadError) {
        let bytes = Array(data)
        guard let header = PictureHeader(untrusted: bytes) else { throw .unreadable }
        guard header.width * header.height <= Self.maxPixels else { throw .tooLarge }
        guard let grey = Pix(untrusted: bytes)?.plain?.grey?.fitting(width: longest, height: longest) else {
            throw .unreadable
        }
        (width, height, pixels) = (grey.width, grey.height, grey.greyBytes)
    }
}
