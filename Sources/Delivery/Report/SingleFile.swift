public import Foundation

/// A file written aside and renamed into place, so that a killed run leaves the last good one.
public enum SingleFile {
    /// Writes it.
    /// - Throws: `OutputError`.
    public static func write(_ data: Data, to url: URL) throws {
        do {
            try data.write(to: url, options: .atomic)
        } catch {
            throw OutputError(error, writing: url.lastPathComponent)
        }
    }
}
