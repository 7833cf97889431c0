internal import CGif

/// A GIF file. Only the first of its pictures is decoded: paper does not move.
public final class GifPicture {
    /// The size of the whole picture.
    public let header: PictureHeader
    private let file: UnsafeMutablePointer<GifFileType>
    private let source: ByteSource
    private var transparent: Int?

    /// Reads the header, no pixels; `nil` where it is damaged.
    public init?(untrusted bytes: [UInt8]) {
        source = ByteSource(bytes)
        guard let file = DGifOpen(Unmanaged.passUnretained(source).toOpaque(), readFromSource, nil) else { return nil }
        self.file = file
        header = PictureHeader(
            width: Int(file.pointee.SWidth), height: Int(file.pointee.SHeight), bitsPerPixel: 32)
    }

    deinit { DGifCloseFile(file, nil) }

    /// Decodes the first picture onto white; `nil` where it is damaged.
    public func decoded() -> Pix? {
        guard header.width > 0, header.height > 0, findPicture() else { return nil }
        let image = file.pointee.Image
        let (left, top) = (Int(image.Left), Int(image.Top))
        let (width, height) = (Int(image.Width), Int(image.Height))
        // A picture that reaches beyond its own canvas is damaged, or means harm.
        guard width > 0, height > 0, left >= 0, top >= 0, left + width <= header.width, top + height <= header.height,
            let colours = palette
        else { return nil }
        var canvas = [UInt8](repeating: 255, count: header.width * header.height * 3)
        var line = [UInt8](repeating: 0, count: width)
        for row in Self.rows(height, interlaced: image.Interlace) {
            guard DGifGetLine(file, &line, Int32(width)) == GIF_OK else { return nil }
            for (x, index) in line.enumerated() where Int(index) != transparent && Int(index) < colours.count {
                let colour = colours[Int(index)], place = ((top + row) * header.width + left + x) * 3
                canvas[place] = colour.Red
                canvas[place + 1] = colour.Green
                canvas[place + 2] = colour.Blue
            }
        }
        return Pix(rgb: canvas, width: header.width, height: header.height)
    }

    /// Whether another picture follows the first: the file is a film.
    public func hasMore() -> Bool { findPicture() }

    /// Goes to the next picture, past extensions; bounded by the file's length, as every record takes bytes of it.
    private func findPicture() -> Bool {
        var record = UNDEFINED_RECORD_TYPE
        while DGifGetRecordType(file, &record) == GIF_OK {
            if record == IMAGE_DESC_RECORD_TYPE { return DGifGetImageDesc(file) == GIF_OK }
            guard record == EXTENSION_RECORD_TYPE, readExtension() else { return false }
        }
        return false
    }

    /// Reads an extension; the one for graphics says which colour is transparent.
    private func readExtension() -> Bool {
        var code = Int32(0)
        var block: UnsafeMutablePointer<GifByteType>?
        guard DGifGetExtension(file, &code, &block) == GIF_OK else { return false }
        while let data = block {
            if code == GRAPHICS_EXT_FUNC_CODE, data[0] == 4 {
                var control = GraphicsControlBlock()
                DGifExtensionToGCB(Int(data[0]), data + 1, &control)
                transparent = control.TransparentColor >= 0 ? Int(control.TransparentColor) : nil
            }
            guard DGifGetExtensionNext(file, &block) == GIF_OK else { return false }
        }
        return true
    }

    private var palette: UnsafeBufferPointer<GifColorType>? {
        let map = file.pointee.Image.ColorMap ?? file.pointee.SColorMap
        guard let map, let colours = map.pointee.Colors else { return nil }
        return UnsafeBufferPointer(start: colours, count: Int(map.pointee.ColorCount))
    }

    /// The order in which rows come: interlaced files bring every eighth first (GIF89a, appendix E).
    private static func rows(_ height: Int, interlaced: Bool) -> [Int] {
        guard interlaced else { return Array(0..<height) }
        return [(0, 8), (4, 8), (2, 4), (1, 2)].flatMap { Array(stride(from: $0.0, to: height, by: $0.1)) }
    }
}

/// Bytes that giflib reads from the front.
private final class ByteSource {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func read(into target: UnsafeMutablePointer<GifByteType>, _ wanted: Int) -> Int {
        let count = min(max(0, wanted), bytes.count - position)
        bytes.withUnsafeBytes { source in
            if count > 0, let start = source.baseAddress {
                UnsafeMutableRawPointer(target).copyMemory(from: start + position, byteCount: count)
            }
        }
        position += count
        return count
    }
}

/// Feeds the `readFunc` parameter of `DGifOpen`.
private let readFromSource: InputFunc = { file, target, length in
    guard let data = file?.pointee.UserData, let target else { return 0 }
    return Int32(Unmanaged<ByteSource>.fromOpaque(data).takeUnretainedValue().read(into: target, Int(length)))
}
