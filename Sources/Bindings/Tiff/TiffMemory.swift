internal import CTiff

/// A file in memory, for libtiff to read and write.
final class TiffMemory {
    private(set) var bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8] = []) { self.bytes = bytes }

    /// Opens the file; `nil` where libtiff finds no header or, for writing, no memory.
    ///
    /// - Parameter mode: `r` or `w`; `m` keeps libtiff from mapping the file, `h` from reading the first directory.
    func open(mode: String) -> OpaquePointer? {
        TiffLibrary.beSilent()
        position = 0
        return TIFFClientOpen(
            "", mode, Unmanaged.passUnretained(self).toOpaque(), readMemory, writeMemory, seekMemory,
            closeMemory, sizeOfMemory, nil, nil)
    }

    fileprivate func read(into target: UnsafeMutableRawPointer, _ wanted: Int) -> Int {
        let count = min(max(0, wanted), max(0, bytes.count - position))
        guard count > 0 else { return 0 }
        bytes.withUnsafeBytes {
            UnsafeMutableRawBufferPointer(start: target, count: count).copyMemory(
                from: .init(rebasing: $0[position..<position + count]))
        }
        position += count
        return count
    }

    fileprivate func write(_ source: UnsafeRawBufferPointer) -> Int {
        if position > bytes.count { bytes += [UInt8](repeating: 0, count: position - bytes.count) }
        let overwritten = min(source.count, bytes.count - position)
        bytes.replaceSubrange(position..<position + overwritten, with: source)
        position += source.count
        return source.count
    }

    fileprivate func seek(to offset: UInt64, from origin: Int32) -> UInt64 {
        let start = origin == SEEK_SET ? 0 : origin == SEEK_CUR ? position : bytes.count
        let (target, overflow) = start.addingReportingOverflow(Int(truncatingIfNeeded: offset))
        guard !overflow, target >= 0 else { return UInt64.max }
        position = target
        return UInt64(target)
    }

    fileprivate static func of(_ handle: thandle_t?) -> TiffMemory? {
        handle.map { Unmanaged<TiffMemory>.fromOpaque($0).takeUnretainedValue() }
    }
}

/// Settings of the library that hold for the whole process.
enum TiffLibrary {
    static func beSilent() { _ = silenced }

    private static let silenced: Void = pasamuros_tiff_be_silent()
}

// The following feed the parameters of `TIFFClientOpen` of the same work.

private let readMemory: TIFFReadWriteProc = { handle, target, length in
    guard let target else { return 0 }
    return tmsize_t(TiffMemory.of(handle)?.read(into: target, Int(length)) ?? 0)
}

private let writeMemory: TIFFReadWriteProc = { handle, source, length in
    tmsize_t(TiffMemory.of(handle)?.write(UnsafeRawBufferPointer(start: source, count: max(0, Int(length)))) ?? 0)
}

private let seekMemory: TIFFSeekProc = { handle, offset, origin in
    TiffMemory.of(handle)?.seek(to: offset, from: origin) ?? UInt64.max
}

private let closeMemory: TIFFCloseProc = { _ in 0 }

private let sizeOfMemory: TIFFSizeProc = { handle in UInt64(TiffMemory.of(handle)?.bytes.count ?? 0) }
