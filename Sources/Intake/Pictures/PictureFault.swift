internal import Bindings
internal import Letters

/// Why a picture cannot be printed.
enum PictureFault: Error, Hashable {
    /// No kind of picture that is known.
    case unknownKind
    /// Nothing whole could be got out of it.
    case damaged
    /// More pixels than are decoded, by its header.
    case tooLarge(megapixels: Int)

    /// What is said of it.
    var sentence: Sentence {
        switch self {
        case .unknownKind: Sentence("pictures.unknown-kind")
        case .damaged: Sentence("pictures.damaged")
        case .tooLarge(let megapixels):
            Sentence(
                "pictures.too-large",
                ["megapixels": String(megapixels), "most": String(PictureBounds.pixels / 1_000_000)])
        }
    }
}

/// How large a picture may be, so that a small file cannot fill the memory.
enum PictureBounds {
    /// Pixels by the header: 108 megapixels is what the largest telephone cameras take.
    static let pixels = 110_000_000
    /// Bytes of the decoded picture, as libraries hold it: 50 megapixels of colour, or all that is allowed of grey.
    static let decodedBytes = 200_000_000
    /// Pages of one TIFF.
    static let pages = 60
    /// Longer and shorter side in pixels from which a JPEG need not be decoded at its full size: what 300 dpi asks of the
    /// largest paper, and enough beyond it for a page photographed with the table around.
    static let enough = (longer: 3_600, shorter: 2_600)

    /// Refuses what its header says is too large, or that it cannot be.
    ///
    /// The sides are any numbers a file may hold: two of 32 bits (TIFF), or negative ones (libheif's are signed). Only what
    /// is within the bounds is reckoned with any further: bytes of a picture of 2³¹ × 2³¹ pixels are beyond 64 bits.
    static func check(_ header: PictureHeader, shrinking: Int = 1) throws(PictureFault) {
        guard header.width > 0, header.height > 0 else { throw .damaged }
        let (product, overflow) = UInt64(header.width).multipliedReportingOverflow(by: UInt64(header.height))
        let pixels = Int(clamping: overflow ? .max : product)
        let tooLarge = PictureFault.tooLarge(megapixels: pixels / 1_000_000)
        guard pixels <= Self.pixels else { throw tooLarge }
        guard pixels / (shrinking * shrinking) * header.bitsPerPixel / 8 <= decodedBytes else { throw tooLarge }
    }
}
