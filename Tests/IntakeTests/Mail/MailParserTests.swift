import Foundation
import Letters
import Testing

@testable import Intake

@Suite struct MailParserTests {
    private func mail(_ text: String) throws -> ParsedMail {
        try #require(MailParser.parse(untrusted: Array(text.utf8)))
    }

    @Test func `headers are decoded and addresses become correspondents`() throws {
        let mail = try mail(
            """
            From: =?utf-8?Q?Colectivo_=C3=91and=C3=BA?= <Ana@Example.ORG>
            To: "Los cinco" <cartas@example.org>, grupo: b@example.org, c@example.org;
            Cc: d@example.org
            Subject: =?iso-8859-1?Q?Para_Manuel_G=F3mez?=
             =?iso-8859-1?Q?_V=E1zquez?=
            Date: Fri, 18 Sep 2026 10:00:00 -0600
            Message-ID: <abc.1@example.org>

            Hola
            """)
        #expect(mail.from == [Correspondent(name: "Colectivo Ñandú", address: "Ana@example.org")])
        #expect(mail.to.map(\.address) == ["cartas@example.org", "b@example.org", "c@example.org"])
        #expect(mail.to.first?.name == "Los cinco")
        #expect(mail.cc.map(\.address) == ["d@example.org"])
        #expect(mail.subject == "Para Manuel Gómez Vázquez")
        #expect(mail.messageID == "abc.1@example.org")
        #expect(mail.date == Date(timeIntervalSince1970: 1_789_747_200))
        #expect(mail.header("MESSAGE-id") == "<abc.1@example.org>")
        #expect(mail.root.text == "Hola")
    }

    @Test func `a letter split between two encoded words is one letter`() throws {
        let subject = "=?utf-8?B?w?= =?utf-8?B?sWFuZMO6?="
        #expect(try mail("Subject: \(subject)\n\nx").subject?.isEmpty == false)
        // UTF-8 0xC3 0xB1 (ñ) with each byte in an encoded word of its own.
        #expect(try mail("Subject: =?utf-8?Q?a=C3?= =?utf-8?Q?=B1o?=\n\nx").subject == "año")
    }

    @Test func `raw bytes in headers are UTF-8 or else Windows-1252`() throws {
        #expect(try mail("Subject: Compañero\n\nx").subject == "Compañero")
        let latin = Array("Subject: Compa".utf8) + [0xF1] + Array("ero\n\nx".utf8)
        #expect(MailParser.parse(untrusted: latin)?.subject == "Compañero")
    }

    @Test(arguments: ["Date: tomorrow", "Date: Fri, 18 Sep 1066 10:00:00", "Date: ", "X: y"])
    func `a date without sense is none`(header: String) throws {
        #expect(try mail("From: a@example.org\n\(header)\n\nx").date == nil)
    }

    @Test func `file names in pieces and charsets are put together`() throws {
        let mail = try mail(
            """
            MIME-Version: 1.0
            Content-Type: application/pdf
            Content-Disposition: attachment; filename*0*=utf-8''carta%20para%20; filename*1*=Jos%C3%A9.pdf
            Content-Transfer-Encoding: base64

            JVBERi0=
            """)
        #expect(mail.root.filename == "carta para José.pdf")
        #expect(mail.root.disposition == "attachment")
        #expect(mail.root.content == .bytes(Array("%PDF-".utf8)))
    }

    @Test func `a part that names no type is text where it looks like text`() throws {
        #expect(try mail("Content-Type: text\n\nHola, Manuel").root.text == "Hola, Manuel")
        #expect(try mail("Content-Type: text; charset=utf-8\n\nHola, Agustín").root.text == "Hola, Agustín")
        let bytes = MailParser.parse(untrusted: Array("Content-Type: picture\n\n".utf8) + [0x89, 0x50, 0, 1])?.root
        #expect(bytes?.content == .bytes([0x89, 0x50, 0, 1]))
    }

    @Test func `quoted-printable soft breaks and charsets are undone`() throws {
        let mail = try mail(
            """
            Content-Type: text/plain; charset=iso-8859-15; format=flowed
            Content-Transfer-Encoding: quoted-printable

            Cari=F1o, 5 =A4 y una l=EDnea que =
            sigue
            """)
        #expect(mail.root.text == "Cariño, 5 € y una línea que sigue")
        #expect(mail.root.parameters["format"] == "flowed")
        #expect(mail.root.decoding == CharsetDecoding(charset: "iso-8859-15"))
    }

    @Test func `mails within mails are mails`() throws {
        let mail = try mail(
            """
            Subject: outer
            Content-Type: multipart/mixed; boundary=b

            --b

            Hola
            --b
            Content-Type: message/rfc822

            Subject: inner

            Querido Manuel
            --b--
            """)
        #expect(mail.root.allParts.map(\.contentType) == ["multipart/mixed", "text/plain", "message/rfc822"])
        #expect(mail.root.parts.last?.message?.subject == "inner")
        #expect(mail.root.parts.last?.message?.root.text == "Querido Manuel")
    }

    @Test func `parts within parts end at a depth and say so`() throws {
        var text = "Subject: deep\n"
        for level in 0..<3_000 {
            text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
        }
        let mail = try mail(text + "Content-Type: text/plain\n\nfondo\n")
        #expect(mail.warnings.contains("nested-too-deep"))
    }

    @Test func `mails within mails end at a depth and say so`() throws {
        let text =
            String(repeating: "Subject: x\nContent-Type: message/rfc822\n\n", count: 3_000) + "Subject: y\n\nfondo"
        #expect(try mail(text).warnings.contains("nested-too-deep"))
    }

    @Test func `ten thousand parts end at a number and say so`() throws {
        let text = "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 10_000)
        let mail = try mail(text + "--b--\n")
        #expect(mail.root.parts.count < 1_000)
        #expect(mail.warnings.contains("too-many-parts"))
    }

    @Test func `ten thousand headers end at a number`() throws {
        let text = String(repeating: "X-Filler: y\n", count: 10_000) + "\nHola"
        #expect(try mail(text).headers.count == MailBounds.headers)
    }

    @Test func `a blank line with a space in it ends the headers where nothing else would`() throws {
        #expect(try mail("Subject: x\nX-Y: z\n \nQuerido Manuel\n").root.text == "Querido Manuel\n")
        #expect(try mail("Subject: x\n \nX-Y: z\n\nQuerido Manuel\n").root.text == "Querido Manuel\n")
    }

    @Test func `an empty mail and noise have no text`() {
        #expect(MailParser.parse(untrusted: [])?.root.text?.isEmpty != false)
        #expect(MailParser.parse(untrusted: [0, 255, 10, 13, 0]) == nil)
    }
}
