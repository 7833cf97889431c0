internal import CArchive

/// A zip archive in memory, read entry by entry with libarchive.
public final class ZipReader {
    /// What the archive says of an entry.
    public struct Entry: Hashable, Sendable {
        /// The path as stored. Never a path to write to.
        public let untrustedPath: String
        /// Whether it is a file, not a folder or a link.
        public let isFile: Bool
        /// Whether it takes a password to read it.
        public let isEncrypted: Bool
    }

    private let archive: OpaquePointer

    /// Opens an archive for as long as `body` runs; `nil` where it cannot be opened.
    public static func read<Result>(_ bytes: [UInt8], _ body: (ZipReader) throws -> Result) rethrows -> Result? {
        try bytes.withUnsafeBytes { try ZipReader(borrowing: $0).map(body) }
    }

    /// - Parameter bytes: must outlive the reader.
    private init?(borrowing bytes: UnsafeRawBufferPointer) {
        guard let archive = archive_read_new() else { return nil }
        self.archive = archive
        guard archive_read_support_format_zip(archive) == ARCHIVE_OK,
            archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK
        else { return nil }
    }

    deinit { archive_read_free(archive) }

    /// Goes to the next entry; `nil` after the last, or where the archive is damaged from here on.
    public func next() -> Entry? {
        var header: OpaquePointer?
        let status = archive_read_next_header(archive, &header)
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let header else {
            isDamaged = status != ARCHIVE_EOF
            return nil
        }
        // In a locale without UTF-8 libarchive gives `nil` for a path that is in UTF-8, or that is not.
        let path = archive_entry_pathname_utf8(header) ?? archive_entry_pathname(header)
        return Entry(
            untrustedPath: path.map { String(cString: $0) } ?? "",
            isFile: archive_entry_filetype(header) == regularFile,
            isEncrypted: archive_entry_is_encrypted(header) != 0)
    }

    /// Whether `next` ended before the archive did.
    public private(set) var isDamaged = false

    /// Why an entry's bytes cannot be had.
    public enum DataError: Error, Hashable, Sendable {
        /// There are more of them than were asked for.
        case tooLarge
        /// The entry is damaged, or packed in a way that is not known.
        case damaged
    }

    /// The bytes of the entry that `next` gave last, at most `limit`.
    public func data(limit: Int) throws(DataError) -> [UInt8] {
        var data: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = archive_read_data(archive, &buffer, buffer.count)
            guard count >= 0 else { throw .damaged }
            guard count > 0 else { return data }
            guard count <= limit - data.count else { throw .tooLarge }
            data += buffer[..<Int(count)]
        }
    }
}

/// `AE_IFREG`: a macro with a cast, which does not come over into Swift.
private let regularFile: mode_t = 0o100000
