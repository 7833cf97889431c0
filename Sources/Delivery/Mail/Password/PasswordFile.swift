internal import Foundation
internal import Letters

/// A file whose first line is a password.
struct PasswordFile {
    /// More is no password.
    private static let mostBytes = 64 << 10

    /// As campaign.yaml has it.
    private let name: String
    private let path: String

    init(_ name: String, _ environment: [String: String]) {
        self.name = name
        path = name.hasPrefix("~/") ? (environment["HOME"] ?? "") + name.dropFirst() : name
    }

    func line() throws(PasswordFault) -> [UInt8] {
        guard let file = FileHandle(forReadingAtPath: path), let data = try? file.read(upToCount: Self.mostBytes) else {
            // A file without a byte gives no data.
            throw FileManager.default.isReadableFile(atPath: path) ? .emptyFile(name) : .noFile(name)
        }
        guard let line = PasswordSource.firstLine(of: Array(data)) else { throw .emptyFile(name) }
        return line
    }

    var warning: Sentence? {
        let permissions = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        guard let permissions, permissions & 0o044 != 0 else { return nil }
        return Sentence("post.password-file-open", ["file": name])
    }
}
