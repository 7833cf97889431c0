import Testing

@testable import Intake

@Suite struct RawHeaderTests {
    @Test func `a raw header is read in the charset that the body names`() throws {
        // "给 Manuel" in GB 2312, without an encoded word, as old Chinese clients send it.
        let subject: [UInt8] = [0xB8, 0xF8] + Array(" Manuel".utf8)
        let mail =
            Array("From: a@example.org\r\nSubject: ".utf8) + subject
            + Array("\r\nContent-Type: text/plain; charset=gb2312\r\n\r\nhola\r\n".utf8)
        let parsed = try #require(MailParser.parse(untrusted: mail))
        #expect(parsed.subject == "给 Manuel")
    }
}
