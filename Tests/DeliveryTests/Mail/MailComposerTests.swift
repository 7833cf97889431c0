import Bindings
import Delivery
import Foundation
import Letters
import TestSupport
import Testing

@Suite struct MailComposerTests {
    private let pdf = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

    private func composed(_ change: (inout MailDraft) -> Void = { _ in }) throws -> (OutgoingMail, MimeMessage) {
        var draft = TestMails.draft()
        draft.enclosures = [.init(name: "Paquete de José Pérez Gómez.pdf", bytes: pdf)]
        change(&draft)
        let mail = try MailComposer.compose(draft)
        return (mail, try #require(MimeMessage(untrusted: mail.bytes)))
    }

    private static let headers = ["Content-Type", "Date", "From", "MIME-Version", "Message-Id", "Subject", "To"]

    /// The names of the headers on top, as they stand there.
    private func headerNames(_ mail: OutgoingMail) -> [String] {
        let head = String(decoding: mail.bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")[0]
        return head.components(separatedBy: "\r\n").filter { $0.first?.isWhitespace == false }
            .map { String($0.prefix { $0 != ":" }) }.sorted()
    }

    @Test func `a mail has the headers it must have and no other`() throws {
        let (mail, parsed) = try composed()
        #expect(headerNames(mail) == Self.headers)
        let date = parsed.headers(limit: 9).first { $0.name == "Date" }?.value
        #expect(date == "Mon, 21 Sep 2026 14:13:20 +0000")
        #expect(parsed.messageID == mail.messageID)
        #expect(parsed.from(limit: 9) == [MimeAddress(name: "Cartas por la libertad", address: TestMails.campaign)])
        #expect(parsed.to(limit: 9).map(\.address) == ["cartas@centro.example"])
        #expect(parsed.remarks == [])
    }

    @Test func `text, subject and enclosure come out as they went in`() throws {
        let text = "Señores:\n\n.\nFrom mí\n" + String(repeating: "largo ñ ", count: 400) + "\n=3D — “fin”\n"
        let (mail, parsed) = try composed {
            $0.text = text
            $0.subject = "Núm. 17, José Pérez Gómez: " + String(repeating: "cartas ñandú ", count: 20) + "fin"
        }
        #expect(parsed.subject?.hasPrefix("Núm. 17, José Pérez Gómez: cartas ñandú ") == true)
        #expect(parsed.subject?.hasSuffix("cartas ñandú fin") == true)
        let parts = try #require(parsed.root?.children(limit: 9))
        #expect(parsed.root?.contentType == "multipart/mixed")
        #expect(parts.map(\.contentType) == ["text/plain", "application/pdf"])
        let body = String(decoding: parts[0].untrustedBytes, as: UTF8.self)
        #expect(body.replacing("\r\n", with: "\n") == text)
        #expect(parts[0].parameters(limit: 9)["charset"]?.lowercased() == "utf-8")
        #expect(parts[1].untrustedBytes == pdf)
        #expect(parts[1].filename == "Paquete de José Pérez Gómez.pdf")
        #expect(parts[1].disposition == "attachment")
        let raw = String(decoding: mail.bytes, as: UTF8.self)
        #expect(raw.contains("filename*=UTF-8''Paquete%20de%20Jos%C3%A9"))
    }

    @Test func `every line ends with CR LF, is short and is ASCII`() throws {
        let (mail, _) = try composed {
            $0.text = String(repeating: "sin fin", count: 1000)
            $0.subject = String(repeating: "x", count: 3000)
            $0.from.name = String(repeating: "Ñ", count: 800)
        }
        #expect(mail.bytes.allSatisfy { $0 < 128 })
        let lines = String(decoding: mail.bytes, as: UTF8.self).unicodeScalars.split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.last?.isEmpty == true)
        for line in lines.dropLast() {
            #expect(line.last == "\r" && line.dropLast().allSatisfy { $0 != "\r" })
            #expect(line.count <= 998)
        }
    }

    @Test(arguments: [
        "\r\nBcc: x@y.example", "\nBcc: x@y.example\n\nbody", "\rBcc: a", "\u{85}Bcc: a", "\u{0}\u{2028}Bcc: a",
    ])
    func `nothing in a name, subject or file name begins a header`(text: String) throws {
        let (mail, parsed) = try composed {
            $0.subject = "Cartas" + text
            $0.from.name = "Cartas" + text
            $0.to.name = "Centro" + text
            $0.messageID = "a" + text + "@campana.example"
            $0.enclosures[0].name = "paquete" + text
        }
        #expect(headerNames(mail) == Self.headers)
        #expect(
            !String(decoding: mail.bytes, as: UTF8.self).unicodeScalars.split(separator: "\n").contains {
                String($0).hasPrefix("Bcc")
            })
        #expect(parsed.root?.children(limit: 9)?.count == 2)
        #expect(parsed.subject?.hasPrefix("Cartas Bcc: ") == true)
    }

    @Test func `an address that is more than one is not composed`() throws {
        #expect(throws: MailComposer.Fault.oddRecipient) {
            try composed { $0.to.address = "a@b.example, c@d.example" }
        }
        #expect(throws: MailComposer.Fault.oddSender) { try composed { $0.from.address = "a@b.example>\r\nBcc: c" } }
    }

    @Test func `no two Message-IDs are alike, and none tells where or when it was made`() {
        let all = (0..<1000).map { _ in MessageID.fresh(for: TestMails.campaign) }
        #expect(Set(all).count == 1000)
        for one in all { #expect(one.wholeMatch(of: /[0-9a-z]{26}@campana\.example/) != nil) }
    }
}
