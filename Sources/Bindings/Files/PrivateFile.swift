public import Foundation
internal import Glibc

/// Files that nobody but their owner may read.
public enum PrivateFile {
    /// Makes a file and writes it. Never over another one, and never through a link that somebody laid in its place.
    ///
    /// `Data.write` would make the file for all to read and narrow that afterwards.
    /// - Throws: `EEXIST` where anything has that name; what the system says of anything else. Nothing is left then.
    public static func create(_ bytes: [UInt8], at path: String) throws(POSIXError) {
        let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard number >= 0 else { throw lastError }
        let file = Descriptor(adopting: number)
        do throws(POSIXError) {
            try write(bytes, to: file)
        } catch {
            unlink(path)
            throw error
        }
    }

    private static func write(_ bytes: [UInt8], to file: Descriptor) throws(POSIXError) {
        var written = 0
        while written < bytes.count {
            if let count = file.write(bytes, from: written) {
                written += count
            } else if errno != EINTR {
                throw lastError
            }
        }
    }

    /// Makes a folder that only its owner may look into, and those above it; one that is there already stays as it is.
    public static func createFolder(at url: URL) throws {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue { return }
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    private static var lastError: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
