import Foundation
import Testing

@testable import Intake

@Suite struct MboxSplitterTests {
    private let from = "From ana@example.org Fri Sep 18 10:00:00 2026\n"

    @Test func `two messages are split and lose the blank line between them`() throws {
        let mbox = from + "Subject: a\n\nHola\n\n" + from + "Subject: b\n\nAdiós\n"
        #expect(try ScratchFolder().messages(of: mbox) == ["Subject: a\n\nHola\n", "Subject: b\n\nAdiós\n"])
    }

    @Test func `CR LF line ends are understood`() throws {
        let mbox = (from + "Subject: a\n\nHola\n\n" + from + "Subject: b\n\nAdiós\n").replacing("\n", with: "\r\n")
        #expect(
            try ScratchFolder().messages(of: mbox) == ["Subject: a\r\n\r\nHola\r\n", "Subject: b\r\n\r\nAdiós\r\n"])
    }

    @Test func `a sentence that begins with From stays in the letter`() throws {
        let body = "Querido Manuel:\n\nFrom Russia with love\nYear: 1963\n\nFrom here we write at 10:30 in 2026\n"
        let mbox = from + "Subject: a\n\n" + body
        #expect(try ScratchFolder().messages(of: mbox) == ["Subject: a\n\n" + body])
    }

    @Test func `a quoted From line loses one mark and only in the body`() throws {
        let mbox = from + ">From uucp\nSubject: a\n\n>From the hills\n>>From afar\n> From x\n"
        #expect(
            try ScratchFolder().messages(of: mbox)
                == [">From uucp\nSubject: a\n\nFrom the hills\n>From afar\n> From x\n"])
    }

    @Test func `Netscape's dash and a bare address count where a header follows`() throws {
        let mbox = "From - \nSubject: a\n\nuno\n\nFrom ana@example.org\nSubject: b\n\ndos\n\nFrom - \nnothing\n"
        #expect(
            try ScratchFolder().messages(of: mbox)
                == ["Subject: a\n\nuno\n", "Subject: b\n\ndos\n\nFrom - \nnothing\n"])
    }

    @Test func `a missing blank line between messages does not glue two letters together`() throws {
        let mbox = from + "Subject: a\n\nuno\n" + from + "Subject: b\n\ndos\n"
        #expect(try ScratchFolder().messages(of: mbox) == ["Subject: a\n\nuno\n", "Subject: b\n\ndos\n"])
    }

    @Test func `a right Content-Length keeps a whole mailbox inside a letter`() throws {
        let body = "Mira este buzón:\n\n" + from + "Subject: inner\n\nx\n"
        let length = body.utf8.count
        let mbox = from + "Content-Length: \(length)\n\n" + body + "\n" + from + "Subject: b\n\ndos\n"
        let messages = try ScratchFolder().messages(of: mbox)
        #expect(messages == ["Content-Length: \(length)\n\n" + body, "Subject: b\n\ndos\n"])
    }

    @Test(arguments: [0, 3, 1_000_000, -5]) func `a wrong Content-Length is not believed`(length: Int) throws {
        let mbox = from + "Content-Length: \(length)\n\nuno y más\n\n" + from + "Subject: b\n\ndos\n"
        let messages = try ScratchFolder().messages(of: mbox)
        #expect(messages == ["Content-Length: \(length)\n\nuno y más\n", "Subject: b\n\ndos\n"])
    }

    @Test func `what stands before the first separator is not dropped`() throws {
        let mbox = "Subject: no separator\n\nuno\n\n" + from + "Subject: b\n\ndos\n"
        #expect(try ScratchFolder().messages(of: mbox) == ["Subject: no separator\n\nuno\n", "Subject: b\n\ndos\n"])
    }

    @Test func `a byte order mark and blank lines before the first message are no message`() throws {
        #expect(try ScratchFolder().messages(of: "\u{FEFF}\n\n" + from + "Subject: a\n\nuno\n").count == 1)
        #expect(try ScratchFolder().messages(of: "\n\n\n").isEmpty)
    }

    @Test func `separators are found wherever a window of the file ends`() throws {
        // Bodies of such lengths that From_ lines fall across the 256 KiB windows at every offset of their first bytes.
        let folder = try ScratchFolder()
        for shift in 0..<12 {
            let filler = String(repeating: "x", count: FileWindow.size - from.utf8.count - 20 + shift)
            let mbox = from + "Subject: a\n\n" + filler + "\n\n" + from + "Subject: b\n\ndos\n"
            #expect(try folder.messages(of: mbox).map(\.utf8.count) == [12 + filler.utf8.count + 1, 16])
        }
    }
}
