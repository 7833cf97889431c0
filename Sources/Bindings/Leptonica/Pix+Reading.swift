internal import CLeptonica

/// What the header of a picture file says, before anything is decoded.
public struct PictureHeader: Hashable, Sendable {
    /// Width in pixels.
    public let width: Int
    /// Height in pixels.
    public let height: Int
    /// Bits of one decoded pixel: 1 to 8 for palettes and grey, 32 for everything else.
    public let bitsPerPixel: Int

    /// Reads the header of a JPEG, PNG, WebP or BMP; `nil` where there is none that makes sense.
    public init?(untrusted bytes: [UInt8]) {
        LeptonicaLibrary.beSilent()
        var (format, width, height, bits, samples, hasPalette) =
            (Int32(0), Int32(0), Int32(0), Int32(0), Int32(0), Int32(0))
        let status = pixReadHeaderMem(bytes, bytes.count, &format, &width, &height, &bits, &samples, &hasPalette)
        guard status == 0, width > 0, height > 0 else { return nil }
        self.init(
            width: Int(width), height: Int(height), bitsPerPixel: samples == 1 && bits <= 8 ? Int(max(1, bits)) : 32)
    }

    init(width: Int, height: Int, bitsPerPixel: Int) {
        self.width = width
        self.height = height
        self.bitsPerPixel = bitsPerPixel
    }
}

extension Pix {
    /// Decodes a PNG, WebP or BMP, or a JPEG at its full size; `nil` where it is damaged.
    public convenience init?(untrusted bytes: [UInt8]) {
        LeptonicaLibrary.beSilent()
        self.init(adopting: pixReadMem(bytes, bytes.count))
    }

    /// Decodes a JPEG.
    ///
    /// - Parameters:
    ///   - shrinking: 1, 2, 4 or 8: libjpeg makes the picture so many times smaller while it decodes.
    ///   - warnings: how many places libjpeg found damaged and filled with grey.
    public convenience init?(untrustedJPEG bytes: [UInt8], shrinking: Int, warnings: inout Int) {
        LeptonicaLibrary.beSilent()
        var count = Int32(0)
        let hint = Int32(L_JPEG_CONTINUE_WITH_BAD_DATA)
        let pointer = pixReadMemJpeg(bytes, bytes.count, 0, Int32(shrinking), &count, hint)
        warnings = Int(count)
        self.init(adopting: pointer)
    }

    /// The picture as the steps that follow know it: black-and-white, grey or coloured; no palette, no transparency
    /// (what shines through is white, as paper is).
    public var plain: Pix? {
        guard let palette = pixGetColormap(pointer) else { return withoutAlpha?.simple }
        var isOpaque = Int32(1)
        pixcmapIsOpaque(palette, &isOpaque)
        let kind = isOpaque == 1 ? REMOVE_CMAP_BASED_ON_SRC : REMOVE_CMAP_WITH_ALPHA
        return Pix(adopting: pixRemoveColormap(pointer, Int32(kind)))?.withoutAlpha?.simple
    }

    /// On white paper. What is drawn in white on nothing would not be seen there: it is drawn in black.
    private var withoutAlpha: Pix? {
        guard let onPaper = Pix(adopting: pixRemoveAlpha(pointer)) else { return nil }
        guard pixGetSpp(pointer) == 4, onPaper.isWhite, let onBlack = Pix(adopting: pixAlphaBlendUniform(pointer, 0))
        else { return onPaper }
        return Pix(adopting: pixInvert(nil, onBlack.pointer))
    }

    /// Whether all pixels of a picture in colour are white.
    private var isWhite: Bool {
        var least = (red: Int32(0), green: Int32(0), blue: Int32(0))
        let answer = pixGetExtremeValue(pointer, 1, Int32(L_SELECT_MIN), &least.red, &least.green, &least.blue, nil)
        return answer == 0 && least == (255, 255, 255)
    }

    private var simple: Pix? { depth == 1 || depth == 32 ? self : Pix(adopting: pixConvertTo8(pointer, 0)) }
}
