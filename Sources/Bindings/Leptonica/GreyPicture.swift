internal import CLeptonica
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
        var size = (width: Int32(0), height: Int32(0))
        let status = data.withUnsafeBytes { bytes in
            pixReadHeaderMem(
                bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count, nil, &size.width, &size.height,
                nil,
                nil, nil)
        }
        guard status == 0, size.width > 0, size.height > 0 else { throw .unreadable }
        guard Int(size.width) * Int(size.height) <= Self.maxPixels else { throw .tooLarge }
        let picture = data.withUnsafeBytes { bytes in
            pixReadMem(bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
        }
        let shrink = min(1, Float(longest) / Float(max(size.width, size.height)))
        guard let grey = Pix(adopting: picture)?.grey?.scaled(by: shrink) else { throw .unreadable }
        (width, height, pixels) = grey.pixels
    }
}

/// One Leptonica picture.
private final class Pix {
    private let pointer: UnsafeMutablePointer<PIX>

    init?(adopting pointer: UnsafeMutablePointer<PIX>?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    deinit {
        var pointer: UnsafeMutablePointer<PIX>? = pointer
        pixDestroy(&pointer)
    }

    /// 8 bits a pixel, transparency on white.
    var grey: Pix? { Pix(adopting: pixRemoveAlpha(pointer))?.eightBits }

    private var eightBits: Pix? { Pix(adopting: pixConvertTo8(pointer, 0)) }

    func scaled(by factor: Float) -> Pix? { factor < 1 ? Pix(adopting: pixScale(pointer, factor, factor)) : self }

    /// Leptonica packs bytes into 32-bit words, the first in the highest place.
    var pixels: (Int, Int, [UInt8]) {
        let width = Int(pixGetWidth(pointer)), height = Int(pixGetHeight(pointer))
        let wordsPerRow = Int(pixGetWpl(pointer))
        guard let data = pixGetData(pointer) else { return (width, height, []) }
        var bytes = [UInt8](repeating: 255, count: width * height)
        for y in 0..<height {
            for x in 0..<width {
                let word = data[y * wordsPerRow + x / 4]
                bytes[y * width + x] = UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * (x % 4)))
            }
        }
        return (width, height, bytes)
    }
}
