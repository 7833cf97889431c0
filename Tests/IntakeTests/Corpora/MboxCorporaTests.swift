import Foundation
import Letters
import Testing

@testable import Intake

@Suite(.enabled(if: Corpora.isThere)) struct MboxCorporaTests {
    private struct Offsets: Decodable {
        var mboxMarkerOffset: Int
        var beginOffset: Int
        var endOffset: Int
    }

    @Test(arguments: ["content-length", "issue1189"])
    func `messages lie where MimeKit found them`(name: String) throws {
        let folder = try #require(Corpora.folder).appending(path: "mime/mimekit-mbox")
        let known = try JSONDecoder().decode(
            [Offsets].self, from: Data(contentsOf: folder.appending(path: name + ".unix-offsets.json")))
        var splitter = try MboxSplitter(FileWindow(folder.appending(path: name + ".mbox.txt")))
        var found: [MboxSplitter.Slice] = []
        while let slice = try splitter.next() { found.append(slice) }
        #expect(found.map(\.marker) == known.map(\.mboxMarkerOffset))
        #expect(found.map(\.range.lowerBound) == known.map(\.beginOffset))
        // MimeKit counts the last line end to the separator in some messages, so one byte is no difference.
        #expect(zip(found, known).allSatisfy { abs($0.range.upperBound - $1.endOffset) <= 1 })
    }

    @Test(arguments: [
        ("mimekit-mbox/simple.mbox.txt", 3), ("mimekit-mbox/unmunged.mbox.txt", 2),
        ("mime4j/mbox/src/test/resources/test-1/mbox.rlug", 5),
    ]) func `odd mailboxes hold so many messages`(path: String, count: Int) throws {
        let file = try #require(Corpora.folder).appending(path: "mime/" + path)
        let items = Array(MailSource.items(of: .file(file, path: path, isMaildir: false)))
        #expect(items.map(\.source.ordinal) == (1...count).map { $0 })
    }

    @Test(arguments: 0..<5) func `each message of a mailbox is byte for byte the one that mime4j cut out`(index: Int)
        throws
    {
        let folder = try #require(Corpora.folder).appending(path: "mime/mime4j/mbox/src/test/resources/test-1")
        let messages = try ScratchFolder().messages(of: Array(Data(contentsOf: folder.appending(path: "mbox.rlug"))))
        let known = Array(try Data(contentsOf: folder.appending(path: "mbox.rlug-\(index)")))
        #expect(Self.trimmed(messages[index]) == Self.trimmed(known))
    }

    /// Without line ends at the end, which mime4j counts otherwise, and without its From_ line where it left it.
    private static func trimmed(_ message: [UInt8]) -> [UInt8] {
        var message = message
        while let last = message.last, last == 0x0A || last == 0x0D { message.removeLast() }
        return message
    }
}
