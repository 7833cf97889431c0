public import Foundation

/// A Maildir that a server of a test delivers into.
public struct Maildir: Sendable {
    /// The folder that holds `new`, `cur` and `tmp`.
    public let folder: URL

    /// Makes the folder where it is not there, for a user to write into.
    public init(_ folder: URL, owner: UInt32) throws {
        self.folder = folder
        for name in ["", "new", "cur", "tmp"] {
            let part = folder.appending(path: name)
            try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true)
            try FileManager.default.setAttributes(
                [.ownerAccountID: owner], ofItemAtPath: part.path(percentEncoded: false))
        }
    }

    /// The mails in it, in no order.
    public func mails() throws -> [[UInt8]] {
        try FileManager.default.contentsOfDirectory(at: folder.appending(path: "new"), includingPropertiesForKeys: nil)
            .map { Array(try Data(contentsOf: $0)) }
    }

    /// Waits until so many mails have arrived; `nil` where they do not.
    public func mails(awaiting count: Int) throws -> [[UInt8]]? {
        let watch = try FolderWatch([folder.appending(path: "new")])
        return try watch.first {
            let mails = try mails()
            return mails.count >= count ? mails : nil
        }
    }
}
