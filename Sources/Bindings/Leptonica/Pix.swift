internal import CLeptonica

/// One picture in Leptonica's hands: 1, 8 or 32 bits a pixel.
///
/// Every step gives a new picture; the old one goes when nobody holds it any more. Not to be shared between threads, since
/// Leptonica counts references without a lock.
public final class Pix {
    /// For the object's own methods and for parameters alone: Swift may let go of any other object once its pointer has
    /// been read, before C has used it.
    let pointer: UnsafeMutablePointer<PIX>

    /// Takes over a picture of Leptonica's; `nil` where there is none.
    init?(adopting pointer: UnsafeMutablePointer<PIX>?) {
        LeptonicaLibrary.beSilent()
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    deinit {
        var pointer: UnsafeMutablePointer<PIX>? = pointer
        pixDestroy(&pointer)
    }

    /// Width in pixels.
    public var width: Int { Int(pixGetWidth(pointer)) }
    /// Height in pixels.
    public var height: Int { Int(pixGetHeight(pointer)) }
    /// Bits a pixel.
    public var depth: Int { Int(pixGetDepth(pointer)) }

    /// Copies grey pixels: 0 black to 255 white, rows without padding.
    public convenience init?(grey bytes: [UInt8], width: Int, height: Int) {
        self.init(rows: bytes, width: width, height: height, depth: 8)
    }

    /// Copies black-and-white pixels: 1 black, the leftmost in the highest bit, rows padded to a byte.
    public convenience init?(bilevel bytes: [UInt8], width: Int, height: Int) {
        self.init(rows: bytes, width: width, height: height, depth: 1)
    }

    /// Copies coloured pixels: red, green, blue, rows without padding.
    public convenience init?(rgb bytes: [UInt8], width: Int, height: Int) {
        guard width > 0, height > 0, bytes.count == width * height * 3 else { return nil }
        let filled = bytes.withUnsafeBufferPointer { buffer in
            Pix(width: width, height: height, hasAlpha: false) { row in buffer.baseAddress.map { $0 + row * width * 3 }
            }
        }
        self.init(adopting: filled?.share())
    }

    /// Copies coloured rows as a decoder holds them: red, green, blue and, where it has one, opacity.
    ///
    /// - Parameters:
    ///   - skipping: bytes of a pixel beyond its colours that say nothing.
    ///   - row: where a row begins.
    convenience init?(
        width: Int, height: Int, hasAlpha: Bool = false, skipping: Int = 0, row: (Int) -> UnsafePointer<UInt8>?
    ) {
        self.init(adopting: pixCreate(Int32(clamping: width), Int32(clamping: height), 32))
        guard let data = pixGetData(pointer) else { return nil }
        if hasAlpha { pixSetSpp(pointer, 4) }
        let wordsPerRow = Int(pixGetWpl(pointer)), step = (hasAlpha ? 4 : 3) + skipping
        for y in 0..<height {
            guard var source = row(y) else { return nil }
            let words = data + y * wordsPerRow
            for x in 0..<width {
                let opacity = hasAlpha ? UInt32(source[3]) : 0
                words[x] = UInt32(source[0]) << 24 | UInt32(source[1]) << 16 | UInt32(source[2]) << 8 | opacity
                source += step
            }
        }
    }

    /// The grey pixels, 0 black to 255 white, rows without padding; of other pictures their grey.
    public var greyBytes: [UInt8] { depth == 8 ? rows(bytesPerRow: width) : grey?.rows(bytesPerRow: width) ?? [] }

    /// The pixels of a black-and-white picture as `init(bilevel:)` takes them.
    public var bilevelBytes: [UInt8] { depth == 1 ? rows(bytesPerRow: (width + 7) / 8) : [] }

    /// The pixels of a coloured picture: red, green, blue, rows without padding.
    public var rgbBytes: [UInt8] {
        depth == 32 ? Pix(adopting: pixConvert32To24(pointer))?.memory(bytesPerRow: width * 3) ?? [] : []
    }

    private convenience init?(rows bytes: [UInt8], width: Int, height: Int, depth: Int32) {
        guard width > 0, height > 0, width <= 65_535, height <= 65_535 else { return nil }
        let bytesPerRow = (width * Int(depth) + 7) / 8
        guard bytes.count == bytesPerRow * height else { return nil }
        self.init(adopting: pixCreate(Int32(width), Int32(height), depth))
        guard let data = pixGetData(pointer) else { return nil }
        let stride = 4 * Int(pixGetWpl(pointer))
        bytes.withUnsafeBytes { source in
            for y in 0..<height {
                let row = UnsafeRawBufferPointer(rebasing: source[y * bytesPerRow..<(y + 1) * bytesPerRow])
                UnsafeMutableRawBufferPointer(start: UnsafeMutableRawPointer(data) + y * stride, count: bytesPerRow)
                    .copyMemory(from: row)
            }
        }
        // Leptonica has the first pixel in the highest place of a 32-bit word, whatever the machine's byte order.
        pixEndianByteSwap(pointer)
    }

    private func rows(bytesPerRow: Int) -> [UInt8] {
        // What stands behind the last pixel of a row must not depend on what was there before.
        pixSetPadBits(pointer, 0)
        return Pix(adopting: pixEndianByteSwapNew(pointer))?.memory(bytesPerRow: bytesPerRow) ?? []
    }

    /// The rows as they lie in memory, without their padding to 32 bits.
    private func memory(bytesPerRow: Int) -> [UInt8] {
        guard let data = pixGetData(pointer) else { return [] }
        let (rows, stride) = (height, 4 * Int(pixGetWpl(pointer)))
        return [UInt8](unsafeUninitializedCapacity: bytesPerRow * rows) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            for y in 0..<rows {
                UnsafeMutableRawPointer(start + y * bytesPerRow)
                    .copyMemory(from: UnsafeRawPointer(data) + y * stride, byteCount: bytesPerRow)
            }
            count = bytesPerRow * rows
        }
    }

    /// Another hold on the same picture, for a new owner.
    private func share() -> UnsafeMutablePointer<PIX>? { pixClone(pointer) }
}

/// Settings of the library that hold for the whole process.
enum LeptonicaLibrary {
    /// Leptonica would write what it thinks of damaged pictures to standard error.
    static func beSilent() { _ = silenced }

    private static let silenced: Void = {
        setMsgSeverity(Int32(L_SEVERITY_NONE))
        return ()
    }()
}
