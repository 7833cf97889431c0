import Testing

@testable import Intake

/// The pieces that reports are read with.
@Suite struct `Pieces of notices` {
    @Test(
        arguments: [
            ("550 5.1.1 unknown", [550], ["5.1.1"]), ("550-5.7.26 a\n550 5.7.26 b", [550, 550], ["5.7.26", "5.7.26"]),
            ("(#5.1.1)", [], ["5.1.1"]), ("Reason: 554 no", [554], []), ("ERROR_CODE :550", [550], []),
            ("said: 550 550 5.7.1 no", [550, 550], ["5.7.1"]), ("220-mx 421 4.2.1 no", [220, 421], ["4.2.1"]),
            ("<421 4.4.2 late>", [421], ["4.4.2"]),
            ("mx[2001:db8:220:6d::451:1]", [], []), ("[192.0.2.1]:550", [], []), ("exim-4.2.2 v5.1.1", [], []),
            ("10.5.1.1", [], []), ("the 550 letters", [], []), ("said: 542 Rejected", [], []), ("1,550 5", [], []),
        ] as [(String, [Int], [String])])
    func `answers of servers are told from other numbers`(_ text: String, _ codes: [Int], _ statuses: [String]) {
        let found = ReplyCodes.replies(in: text)
        #expect(found.compactMap(\.code) == codes)
        #expect(found.compactMap { $0.status?.text } == statuses)
    }

    @Test(arguments: ["5.1", "5.1.1.1", "1.1.1", "5.8.1", "5.1.1000", "5..1", "a.b.c", ""])
    func `a status that is none is none`(_ text: String) {
        #expect(EnhancedStatus(text) == nil)
    }

    @Test(
        arguments: [
            ("<ana@example.org>:", ["ana@example.org"]), ("'ana@Example.ORG'", ["ana@example.org"]),
            ("rfc822;ana+x@example.org", ["ana+x@example.org"]), ("宛先ana@example.org様", ["ana@example.org"]),
            ("mailto:a@b.example, c@d.example.", ["a@b.example", "c@d.example"]),
            ("<root@localhost>", ["root@localhost"]),
            ("root@localhost", []), ("@ @example.org a@", []),
        ] as [(String, [String])])
    func `addresses are found in a line`(_ line: String, _ addresses: [String]) {
        #expect(AddressScanner.addresses(in: line).map(\.address) == addresses)
    }

    @Test func `a line of nothing but signs costs no time that grows`() {
        let line = String(repeating: "a@", count: 20_000)
        #expect(AddressScanner.addresses(in: line) == [])
    }

    @Test(
        arguments: [
            "--- Below this line is a copy of the message.", "----- Original message -----",
            "Original message headers:", "> Mensaje original", "Encabezados de mensajes originales:",
            "|---- Message text follows: ----|",
        ])
    func `the lead to a returned mail is known`(_ line: String) {
        #expect(QuoteMarkers.isMarker(line))
    }

    @Test(
        arguments: [
            "The original message was received at Thu, 1 Oct 2026", "Message header size exceeds limit",
            "Your message could not be delivered", "",
        ])
    func `a sentence that begins alike is no lead`(_ line: String) {
        #expect(!QuoteMarkers.isMarker(line))
    }

    @Test func `headers that a notice names do not end it`() {
        let notice = NoticeText(
            """
            This report relates to a message with these header fields:

              Message-id: <packet-1@letters.example>
              From: campaign@letters.example
              To: gate@prison.example

            It cannot be delivered: mailbox full
            """)
        #expect(notice.returned.messageID == "packet-1@letters.example")
        #expect(notice.lines.last == "It cannot be delivered: mailbox full")
        #expect(!notice.lines.contains { $0.contains("gate@") })
    }

    @Test func `words are compared without what differs from mail to mail`() {
        #expect(
            Wording.plain(
                "550-5.1.1 <Ana@example.org>:  Ñandú at mx.example.org 550 5.1.1 https://a.example/x?p=NoSuchUser")
                == " <@>: nandu at % //a.example p=nosuchuser ")
    }
}
