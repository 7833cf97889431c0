internal import Bindings
internal import Foundation

/// The mails that were fetched, by the SHA-256 of their bytes: whatever numbers the server gives them, and wherever
/// organisers have put them since, none comes twice.
///
/// A mail goes into `letters/correo/` first and into the list after, so that a run that is killed between the two fetches
/// it again and finds it there.
struct FetchedMails {
    private let folder: URL
    private let list: URL
    private var digests: Set<String>

    /// - Parameters:
    ///   - folder: where mails are put.
    ///   - list: the file of digests.
    init(into folder: URL, list: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        self.folder = folder
        self.list = list
        let text = (try? String(contentsOf: list, encoding: .utf8)) ?? ""
        // A line that a killed run left half written is none.
        digests = Set(text.split(separator: "\n").filter { $0.utf8.count == 64 }.map(String.init))
    }

    /// Puts a mail where letters are read from, as it came; whether it was not here before.
    mutating func keep(_ mail: [UInt8]) throws -> Bool {
        let digest = Digest(of: mail).hexadecimal
        guard digests.insert(digest).inserted else { return false }
        // A name of digits says nothing of anybody, and fits every file system.
        let file = folder.appending(path: digest.prefix(32) + ".eml")
        let isNew = !FileManager.default.fileExists(atPath: file.path(percentEncoded: false))
        if isNew { try Self.write(mail, to: file) }
        try note(digest)
        return isNew
    }

    /// Whole or not at all: what is half written has a name that nobody reads.
    private static func write(_ mail: [UInt8], to file: URL) throws {
        let part = file.deletingLastPathComponent().appending(path: "." + UUID().uuidString)
        do {
            try Data().write(to: part, options: .withoutOverwriting)
            let handle = try FileHandle(forWritingTo: part)
            try handle.write(contentsOf: Data(mail))
            try handle.synchronize()
            try handle.close()
            try FileManager.default.moveItem(at: part, to: file)
        } catch {
            try? FileManager.default.removeItem(at: part)
            throw error
        }
    }

    private func note(_ digest: String) throws {
        if !FileManager.default.fileExists(atPath: list.path(percentEncoded: false)) { try Data().write(to: list) }
        let handle = try FileHandle(forUpdating: list)
        try handle.seekToEnd()
        // Ends what a killed run may have left half written.
        try handle.write(contentsOf: Data("\n\(digest)\n".utf8))
        try handle.synchronize()
        try handle.close()
    }
}
