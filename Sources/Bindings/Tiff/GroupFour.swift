internal import CTiff

/// Fax compression of black-and-white pictures, ITU-T T.6 (CCITT group 4): what a page of writing takes least room in.
///
/// Pixels are 1 for black, the leftmost in the highest bit, rows padded to a byte.
public enum GroupFour {
    /// Compresses a picture; `nil` where the count of bytes does not fit its size.
    public static func encode(_ pixels: [UInt8], width: Int, height: Int) -> [UInt8]? {
        guard isPicture(width, height), pixels.count == (width + 7) / 8 * height else { return nil }
        let memory = TiffMemory()
        let isWritten = write(to: memory, width: width, height: height) { file in
            // libtiff takes the bytes as mutable, for files of the other bit order, which this is not.
            var pixels = pixels
            return TIFFWriteEncodedStrip(file, 0, &pixels, tmsize_t(pixels.count)) >= 0
        }
        guard isWritten else { return nil }
        return read(from: memory) { file in
            let size = TIFFRawStripSize(file, 0)
            guard size > 0 else { return nil }
            var strip = [UInt8](repeating: 0, count: Int(size))
            return TIFFReadRawStrip(file, 0, &strip, size) == size ? strip : nil
        }
    }

    /// Takes a compressed picture apart again; `nil` where it is damaged.
    public static func decode(_ strip: [UInt8], width: Int, height: Int) -> [UInt8]? {
        guard isPicture(width, height), !strip.isEmpty else { return nil }
        let memory = TiffMemory()
        let isWritten = write(to: memory, width: width, height: height) { file in
            var strip = strip
            return TIFFWriteRawStrip(file, 0, &strip, tmsize_t(strip.count)) >= 0
        }
        guard isWritten else { return nil }
        return read(from: memory) { file in
            var pixels = [UInt8](repeating: 0, count: (width + 7) / 8 * height)
            let size = tmsize_t(pixels.count)
            return TIFFReadEncodedStrip(file, 0, &pixels, size) == size ? pixels : nil
        }
    }

    private static func read(from memory: TiffMemory, _ strip: (OpaquePointer) -> [UInt8]?) -> [UInt8]? {
        // libtiff holds the memory without Swift knowing of it.
        withExtendedLifetime(memory) {
            guard let file = memory.open(mode: "rm") else { return nil }
            defer { TIFFClose(file) }
            return strip(file)
        }
    }

    private static func isPicture(_ width: Int, _ height: Int) -> Bool {
        (1...65_535).contains(width) && (1...65_535).contains(height)
    }

    /// Writes a TIFF of one strip, which `strip` adds.
    private static func write(
        to memory: TiffMemory, width: Int, height: Int, strip: (OpaquePointer) -> Bool
    ) -> Bool {
        withExtendedLifetime(memory) {
            guard let file = memory.open(mode: "wm") else { return false }
            defer { TIFFClose(file) }
            return setFields(of: file, width: width, height: height) && strip(file)
        }
    }

    private static func setFields(of file: OpaquePointer, width: Int, height: Int) -> Bool {
        let fields: [(Int32, Int32)] = [
            (TIFFTAG_IMAGEWIDTH, Int32(width)), (TIFFTAG_IMAGELENGTH, Int32(height)), (TIFFTAG_BITSPERSAMPLE, 1),
            (TIFFTAG_SAMPLESPERPIXEL, 1), (TIFFTAG_COMPRESSION, COMPRESSION_CCITTFAX4),
            (TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE), (TIFFTAG_FILLORDER, FILLORDER_MSB2LSB),
            (TIFFTAG_ROWSPERSTRIP, Int32(height)),
        ]
        return fields.allSatisfy { tag, value in pasamuros_tiff_set(file, UInt32(tag), UInt32(value)) == 1 }
    }
}
