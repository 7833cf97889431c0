internal import Foundation

/// A file that is looked at in windows, so that a mailbox of gigabytes takes the memory of one message.
final class FileWindow {
    /// How much is read at a time.
    static let size = 256 << 10

    /// The file's length in bytes when it was opened.
    let length: Int
    private let handle: FileHandle
    private var start = 0
    private var window: [UInt8] = []

    /// Opens a file; throws what Foundation throws.
    init(_ file: URL) throws {
        handle = try FileHandle(forReadingFrom: file)
        length = Int(clamping: try handle.seekToEnd())
    }

    /// Up to `count` bytes from `offset`: fewer where the file ends, or has become shorter meanwhile.
    func bytes(at offset: Int, count: Int) throws -> [UInt8] {
        let end = min(offset + count, length)
        guard offset >= 0, offset < end else { return [] }
        if offset < start || end > start + window.count { try move(to: offset, atLeast: end - offset) }
        let first = offset - start
        return Array(window[min(first, window.count)..<min(first + end - offset, window.count)])
    }

    private func move(to offset: Int, atLeast count: Int) throws {
        try handle.seek(toOffset: UInt64(offset))
        window = Array(try handle.read(upToCount: max(count, Self.size)) ?? Data())
        start = offset
    }

    deinit {
        // Reading only: there is nothing that closing could lose.
        try? handle.close()
    }
}
