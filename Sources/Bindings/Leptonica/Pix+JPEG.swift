internal import CLeptonica

extension Pix {
    /// A grey or coloured picture as JPEG (baseline, no metadata).
    ///
    /// - Parameter quality: 1 to 100, as libjpeg counts.
    public func jpeg(quality: Int) -> [UInt8]? {
        var (data, size): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
        defer { lept_free(data) }
        guard pixWriteMemJpeg(&data, &size, pointer, Int32(quality), 0) == 0, let data else { return nil }
        return Array(UnsafeBufferPointer(start: data, count: size))
    }
}
