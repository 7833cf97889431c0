import Letters

/// The beginnings of picture files whose headers say what no picture can be, made by hand.
enum LyingHeaders {
    /// A PNG (ISO/IEC 15948, 11.2.2): signature, header, and nothing behind it.
    static func png(_ width: UInt32, _ height: UInt32) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + big(width) + big(height)
            + [8, 2, 0, 0, 0] + [UInt8](repeating: 0, count: 40)
    }

    /// A BMP of 24 bits a pixel with a header of 40 bytes (BITMAPINFOHEADER) and sixteen bytes of pixels.
    static func bmp(_ width: Int32, _ height: Int32) -> [UInt8] {
        Array("BM".utf8) + [70, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0] + little(UInt32(bitPattern: width))
            + little(UInt32(bitPattern: height)) + [1, 0, 24, 0] + [UInt8](repeating: 0, count: 4) + [16, 0, 0, 0]
            + [UInt8](repeating: 0, count: 16) + (0..<16).map { UInt8($0 * 16) }
    }

    /// A JPEG (ITU-T T.81, B.2.2): a frame header of so many components, and nothing to decode.
    static func jpeg(_ width: UInt16, _ height: UInt16, components: UInt8) -> [UInt8] {
        let places = (0..<components).flatMap { number -> [UInt8] in [number + 1, 0x11, 0] }
        let frame = [8] + big(height) + big(width) + [components] + places
        return [0xFF, 0xD8, 0xFF, 0xC0] + big(UInt16(frame.count + 2)) + frame + [0xFF, 0xD9]
            + [UInt8](repeating: 0, count: 20)
    }

    /// An extended WebP (RFC 9649, 2.7) whose canvas has the largest sides there can be.
    static let webp: [UInt8] =
        Array("RIFF".utf8) + little(22) + Array("WEBPVP8X".utf8) + little(10) + [0, 0, 0, 0]
        + [UInt8](repeating: 0xFF, count: 6)

    /// A GIF with a screen of that size, and a picture of 8 × 4 in it.
    static func gif(_ width: UInt16, _ height: UInt16) -> [UInt8] {
        var file = TestPictures.gif(frames: [1])
        file.replaceSubrange(6..<10, with: big(width).reversed() + big(height).reversed())
        return file
    }

    /// A HEIC (ISO/IEC 23008-12): one item coded as HEVC, without a byte of it, that is said to have that size.
    static func heif(_ width: UInt32, _ height: UInt32) -> [UInt8] {
        let size = full("ispe", big(width) + big(height))
        // How it is coded (ISO/IEC 14496-15, 8.3.3.1): version 1, and nothing said.
        let coding = box("hvcC", [1] + [UInt8](repeating: 0, count: 22))
        let properties = box("iprp", box("ipco", size + coding) + full("ipma", big(1 as UInt32) + [0, 1, 2, 1, 2]))
        let item = full("infe", version: 2, [0, 1, 0, 0] + Array("hvc1".utf8) + [0])
        let place = full("iloc", [0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1] + big(0 as UInt32) + big(16 as UInt32))
        let handler = full("hdlr", [0, 0, 0, 0] + Array("pict".utf8) + [UInt8](repeating: 0, count: 13))
        let meta = handler + full("pitm", [0, 1]) + place + full("iinf", [0, 1] + item) + properties
        return box("ftyp", Array("heic".utf8) + [0, 0, 0, 0] + Array("mif1heic".utf8)) + full("meta", meta)
    }

    private static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        big(UInt32(content.count + 8)) + Array(name.utf8) + content
    }

    private static func full(_ name: String, version: UInt8 = 0, _ content: [UInt8]) -> [UInt8] {
        box(name, [version, 0, 0, 0] + content)
    }

    private static func big(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian, Array.init)
    }

    private static func little(_ value: UInt32) -> [UInt8] { big(value).reversed() }
}
