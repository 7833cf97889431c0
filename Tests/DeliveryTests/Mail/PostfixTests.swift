import Bindings
import Delivery
import Foundation
import Letters
import TestSupport
import Testing

@Suite(.enabled(if: PostfixServer.missing == nil, "\(PostfixServer.missing ?? "")")) struct PostfixTests {
    @Test func `an accepted mail arrives whole, and reports are promised`() throws {
        try PostfixServer.serve { server in
            let mail = try TestMails.mail(subject: "Número 17, José Pérez")
            let happening = TestMails.carrier(to: server.port).carry(mail)
            #expect(happening == .accepted(reply: 250, promisesReports: true), "\(server.log)")
            let arrived = try #require(try server.mailbox(of: mail.to).mails(awaiting: 1))
            #expect(arrived.count == 1)
            let text = String(decoding: arrived[0], as: UTF8.self)
            let sent = String(decoding: mail.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
            #expect(text.hasSuffix(sent))
            #expect(text.contains("X-Original-To: \(mail.to)\n"))
        }
    }

    @Test func `a mail refused at RCPT, after the mail, or for now is refused with both codes`() throws {
        try PostfixServer.serve { server in
            let carrier = TestMails.carrier(to: server.port)
            let addresses = ["nadie", "filtra", "gris", "gris", "cartas"].map { $0 + "@centro.example" }
            let happenings = try addresses.map { carrier.carry(try TestMails.mail(to: $0)) }
            #expect(
                happenings == [
                    .refused(reply: 550, status: "5.1.1"), .refused(reply: 554, status: "5.7.1"),
                    .refused(reply: 450, status: "4.2.0"), .accepted(reply: 250, promisesReports: true),
                    .accepted(reply: 250, promisesReports: true),
                ])
            let arrived = try server.mailbox(of: "gris@centro.example").mails(awaiting: 1)
            #expect(arrived?.count == 1)
            #expect(server.log.components(separatedBy: "]: connect from").count == 2, "more than one connection")
        }
    }

    @Test func `a mail over the server's limit is refused before it is sent`() throws {
        var settings = PostfixServer.Settings()
        settings.largestMail = 10_000
        try PostfixServer.serve(settings) { server in
            var draft = TestMails.draft()
            draft.enclosures = [.init(name: "cartas.pdf", bytes: [UInt8](repeating: 65, count: 20_000))]
            let happening = TestMails.carrier(to: server.port).carry(try MailComposer.compose(draft))
            #expect(happening == .refused(reply: 552, status: "5.3.4"))
        }
    }

    @Test func `a mail that bounces later brings a report that names its Message-ID`() throws {
        try PostfixServer.serve { server in
            let mail = try TestMails.mail(to: "rebota@centro.example")
            #expect(TestMails.carrier(to: server.port).carry(mail) == .accepted(reply: 250, promisesReports: true))
            let reports = try #require(try server.mailbox(of: TestMails.campaign).mails(awaiting: 1), "\(server.log)")
            let report = String(decoding: reports[0], as: UTF8.self)
            #expect(report.contains("report-type=delivery-status"))
            #expect(report.contains("Status: 5.1.1"))
            #expect(report.contains("Original-Envelope-Id: \(mail.messageID)"))
            #expect(report.contains("Original-Recipient: rfc822;\(mail.to)"))
            #expect(report.contains("Message-Id: <\(mail.messageID)>"))
        }
    }

    @Test func `a report says what another server refused`() throws {
        try PostfixServer.serve { other in
            var settings = PostfixServer.Settings()
            settings.relayed = ["nadie@centro.example": other.port]
            try PostfixServer.serve(settings) { server in
                let mail = try TestMails.mail(to: "nadie@centro.example")
                #expect(TestMails.carrier(to: server.port).carry(mail) == .accepted(reply: 250, promisesReports: true))
                let reports = try #require(
                    try server.mailbox(of: TestMails.campaign).mails(awaiting: 1), "\(server.log)")
                #expect(String(decoding: reports[0], as: UTF8.self).contains("Diagnostic-Code: smtp; 550 5.1.1"))
            }
        }
    }

    @Test func `a server that offers no reports promises none`() throws {
        var settings = PostfixServer.Settings()
        settings.offersReports = false
        try PostfixServer.serve(settings) { server in
            let happening = TestMails.carrier(to: server.port).carry(try TestMails.mail())
            #expect(happening == .accepted(reply: 250, promisesReports: false))
        }
    }
}
