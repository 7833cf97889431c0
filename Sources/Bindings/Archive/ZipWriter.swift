internal import CArchive

/// A zip archive made in memory with libarchive, nothing in it packed.
public enum ZipWriter {
    /// The archive; `nil` where libarchive does not make it.
    public static func archive(_ entries: [(path: String, bytes: [UInt8])]) -> [UInt8]? {
        // Around the bytes of an entry stand two headers with its path, of less than 200 bytes each.
        let size = entries.reduce(10_240) { $0 + $1.bytes.count + 2 * $1.path.utf8.count + 512 }
        guard let archive = archive_write_new() else { return nil }
        defer { archive_write_free(archive) }
        guard archive_write_set_format_zip(archive) == ARCHIVE_OK,
            archive_write_zip_set_compression_store(archive) == ARCHIVE_OK,
            // Otherwise it is filled up to a block of a tape.
            archive_write_set_bytes_in_last_block(archive, 1) == ARCHIVE_OK
        else { return nil }
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            // libarchive says how much it has written whenever it has, until the end: the place must last.
            withUnsafeMutablePointer(to: &count) { used in
                let isWhole =
                    archive_write_open_memory(archive, buffer.baseAddress, size, used) == ARCHIVE_OK
                    && entries.allSatisfy { write($0.path, $0.bytes, to: archive) }
                    && archive_write_close(archive) == ARCHIVE_OK
                if !isWhole { used.pointee = 0 }
            }
        }
        return bytes.isEmpty ? nil : bytes
    }

    private static func write(_ path: String, _ bytes: [UInt8], to archive: OpaquePointer) -> Bool {
        guard let entry = archive_entry_new() else { return false }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, path)
        archive_entry_set_filetype(entry, 0o100000)  // AE_IFREG
        archive_entry_set_perm(entry, 0o600)
        archive_entry_set_size(entry, Int64(bytes.count))
        // In a locale without UTF-8 it warns of a name that is not ASCII, and writes it as it is.
        let status = archive_write_header(archive, entry)
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { return false }
        return bytes.isEmpty || archive_write_data(archive, bytes, bytes.count) == bytes.count
    }
}
