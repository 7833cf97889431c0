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

    /// Refuses what its header says is too large.
    static func check(_ header: PictureHeader, shrinking: Int = 1) throws(PictureFault) {
        let (pixels, overflow) = header.width.multipliedReportingOverflow(by: header.height)
        guard !overflow else { throw .tooLarge(megapixels: Int.max / 1_000_000) }
        guard pixels > 0 else { throw .damaged }
        let bytes = pixels / (shrinking * shrinking) * header.bitsPerPixel / 8
        guard pixels <= Self.pixels, bytes <= decodedBytes else { throw .tooLarge(megapixels: pixels / 1_000_000) }
    }
}
