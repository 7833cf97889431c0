internal import CTiff

/// A TIFF file: one or more pages, as scanners and fax machines make them.
public final class TiffFile {
    private let memory: TiffMemory
    private let file: OpaquePointer

    /// Reads the first page's header, no pixels; `nil` where it is damaged.
    public init?(untrusted bytes: [UInt8]) {
        memory = TiffMemory(bytes)
        guard let file = memory.open(mode: "rm") else { return nil }
        self.file = file
    }

    deinit { TIFFClose(file) }

    /// The size of the current page.
    public var header: PictureHeader {
        var (width, height) = (UInt32(0), UInt32(0))
        _ = pasamuros_tiff_get32(file, UInt32(TIFFTAG_IMAGEWIDTH), &width)
        _ = pasamuros_tiff_get32(file, UInt32(TIFFTAG_IMAGELENGTH), &height)
        return PictureHeader(width: Int(width), height: Int(height), bitsPerPixel: 32)
    }

    /// How the current page lies, 1 to 8.
    public var orientation: Int { Int(short(TIFFTAG_ORIENTATION)) }

    /// What follows the current page.
    public enum Step: Hashable, Sendable {
        /// Another page, which is the current one now.
        case page
        /// Nothing.
        case end
        /// Something that cannot be found or read. libtiff knows a chain of pages that runs in a circle.
        case damage
    }

    /// Goes to the next page.
    public func next() -> Step {
        if TIFFLastDirectory(file) != 0 { return .end }
        return TIFFReadDirectory(file) == 1 ? .page : .damage
    }

    /// Decodes the current page as it lies, whatever its colours are; `nil` where it is damaged or of a rare kind.
    public func decoded() -> Pix? {
        let (width, height) = (header.width, header.height)
        // libtiff writes its reason into a buffer that must be there and hold 1,024 bytes (TIFFRGBAImage, manual page).
        var reason = [CChar](repeating: 0, count: 1_024)
        guard width > 0, height > 0, TIFFRGBAImageOK(file, &reason) == 1 else { return nil }
        var raster = [UInt32](repeating: 0, count: width * height)
        // Asked for the orientation it has, libtiff leaves the page as it lies: it could mirror, but not turn it.
        let (wide, high) = (UInt32(width), UInt32(height))
        guard TIFFReadRGBAImageOriented(file, wide, high, &raster, Int32(orientation), 1) == 1 else { return nil }
        return raster.withUnsafeMutableBytes { bytes in
            Self.spreadOnWhite(bytes)
            guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return nil }
            return Pix(width: width, height: height, skipping: 1) { UnsafePointer(start + $0 * width * 4) }
        }
    }

    /// libtiff's colours are multiplied by their opacity already: what is missing is the white behind.
    private static func spreadOnWhite(_ bytes: UnsafeMutableRawBufferPointer) {
        for pixel in stride(from: 0, to: bytes.count, by: 4) where bytes[pixel + 3] < 255 {
            let white = 255 - bytes[pixel + 3]
            for channel in pixel..<pixel + 3 { bytes[channel] = bytes[channel] + min(white, 255 - bytes[channel]) }
        }
    }

    private func short(_ tag: Int32) -> UInt16 {
        var value = UInt16(0)
        return pasamuros_tiff_get16(file, UInt32(tag), &value) == 1 ? value : 0
    }
}
