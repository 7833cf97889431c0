import Foundation

@testable import Intake

/// A folder of its own for a test, gone afterwards.
final class ScratchFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "pasamuros-intake-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url.appending(path: "letters"), withIntermediateDirectories: true)
    }

    func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    func write(_ bytes: [UInt8], to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// The bytes of the messages of an mbox with this content.
    func messages(of mbox: [UInt8]) throws -> [[UInt8]] {
        try write(mbox, to: "test.mbox")
        var splitter = try MboxSplitter(FileWindow(url.appending(path: "test.mbox")))
        var messages: [[UInt8]] = []
        while let slice = try splitter.next() { messages.append(try splitter.bytes(of: slice)) }
        return messages
    }

    func messages(of mbox: String) throws -> [String] {
        try messages(of: Array(mbox.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
