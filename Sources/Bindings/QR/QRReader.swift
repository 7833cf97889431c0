internal import CZXing

/// Finds QR codes in a picture, by libzxing.
public enum QRReader {
    /// What the codes in a grey picture hold, in the order they are found; none where nothing could be read.
    ///
    /// - Parameters:
    ///   - grey: 0 black to 255 white, rows from the top without padding.
    ///   - most: how many codes are looked for, 1 to 255.
    public static func read(grey: [UInt8], width: Int, height: Int, most: Int) -> [[UInt8]] {
        precondition((1...255).contains(most), "libzxing counts codes in one byte")
        guard width > 0, height > 0, width <= 65_535, height <= 65_535, grey.count == width * height else { return [] }
        let found = Found()
        let status = withExtendedLifetime(found) {
            pasamuros_read_codes(
                grey, Int32(width), Int32(height), Int32(most), takeCode, Unmanaged.passUnretained(found).toOpaque())
        }
        return status == 0 ? found.codes : []
    }
}

/// Where the thunk puts what it is handed.
private final class Found {
    var codes: [[UInt8]] = []
}

/// Feeds the `found` parameter of `pasamuros_read_codes`.
private func takeCode(_ context: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: Int) {
    guard let context, let bytes else { return }
    let found = Unmanaged<Found>.fromOpaque(context).takeUnretainedValue()
    found.codes.append(Array(UnsafeBufferPointer(start: bytes, count: count)))
}
