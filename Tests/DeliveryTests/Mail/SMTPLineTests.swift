import Testing

@testable import Delivery

@Suite struct SMTPLineTests {
    private func replies(_ text: String, inPiecesOf size: Int) throws -> [SMTPReply] {
        var reader = ReplyReader()
        var replies: [SMTPReply] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            reader.take(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
            while let reply = try reader.next() { replies.append(reply) }
        }
        return replies
    }

    @Test(arguments: [1, 2, 7, 1000]) func `a reply is whole however it arrives`(size: Int) throws {
        let text = "250-mx.example\r\n250-SIZE 10\r\n250 DSN\r\n354\r\n550-5.1.1 nobody\n550 5.1.1 here\n"
        #expect(
            try replies(text, inPiecesOf: size) == [
                SMTPReply(code: 250, texts: ["mx.example", "SIZE 10", "DSN"]), SMTPReply(code: 354, texts: [""]),
                SMTPReply(code: 550, texts: ["5.1.1 nobody", "5.1.1 here"]),
            ])
    }

    @Test(arguments: [
        "hello\r\n", "25\r\n", "\r\n", "650 no\r\n", "199 no\r\n", "25x no\r\n", "250_no\r\n", "250-a\r\n251 b\r\n",
        "HTTP/1.1 400 Bad Request\r\n", String(repeating: "250-more\r\n", count: 200),
        "250 " + String(repeating: "x", count: 5000),
    ])
    func `what is no reply is not taken for one`(text: String) {
        #expect(throws: ReplyReader.Malformed.self) { try replies(text, inPiecesOf: 64) }
    }

    @Test func `a status counts where its class is the reply's`() {
        let status = { (code: Int, text: String) in SMTPReply(code: code, texts: [text]).status }
        #expect(status(550, "5.1.1 nobody") == "5.1.1")
        #expect(status(450, "4.2.0") == "4.2.0")
        #expect(status(550, "4.1.1 nobody") == nil)
        #expect(status(550, "5.1.1.1 nobody") == nil)
        #expect(status(550, "no such person 5.1.1") == nil)
    }

    @Test func `nothing in a mail ends it early`() {
        let stuffed = { (text: String) in String(decoding: DotStuffing.stuffed(Array(text.utf8)), as: UTF8.self) }
        #expect(stuffed("a\r\n.\r\nb\r\n") == "a\r\n..\r\nb\r\n")
        #expect(stuffed(".a\r\n..b") == "..a\r\n...b\r\n")
        #expect(stuffed("a\n.\nb") == "a\r\n..\r\nb\r\n")
        #expect(stuffed("a\r.\rb\r\r\n") == "a\r\n..\r\nb\r\n\r\n")
        #expect(stuffed("a.b\r\n") == "a.b\r\n")
        #expect(stuffed("") == "")
    }

    @Test func `an identifier survives RFC 3461's writing`() {
        #expect(XText.encoded("a+b=c d@e.example") == "a+2Bb+3Dc+20d@e.example")
        #expect(XText.encoded("ñ") == "+C3+B1")
    }
}
