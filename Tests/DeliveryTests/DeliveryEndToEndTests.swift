import Foundation
import Intake
import Ledger
import Letters
import Synchronization
import TestSupport
import Testing
import Typesetting
import Words

@testable import Delivery

/// From two letters to a refusal and a receipt, through a real mail server that bounces one of them with its own report.
@Suite(.enabled(if: PostfixServer.missing == nil, "\(PostfixServer.missing ?? "")"))
struct DeliveryEndToEndTests {
    /// A clock that a test sets.
    private final class TestClock: Sendable {
        private let time = Mutex(Date(timeIntervalSince1970: 1_790_000_000))
        func now() -> Date { time.withLock { $0 } }
        func advance(days: Double) { time.withLock { $0 += days * 86_400 } }
    }

    /// A campaign in a folder: two people at two facilities that take e-mail, of which one has no such mailbox.
    private struct Post {
        let desk: Desk
        let order: BuildOrder
        let clock = TestClock()
        let folder: URL
        let carrier: SMTPCarrier

        init(in folder: URL, sending port: Int) throws {
            let layouts = TestSupport.root.appending(path: "Layouts")
            let server = Campaign.Server(host: "localhost", port: port, security: .none)
            let facilities = [("cerss", "cartas@centro.example"), ("otro", "rebota@centro.example")].map {
                Facility(
                    id: FacilityID($0), name: "Centro \($0)", email: $1,
                    rules: FacilityRules(accepts: [.email, .print]))
            }
            let campaign = Campaign(
                name: "Prueba", email: Campaign.Email(from: "cartas@campana.example", smtp: server, waitDays: 5),
                facilities: facilities,
                prisoners: [
                    Prisoner(id: PrisonerID("manuel"), name: "Manuel Gómez Vázquez", facility: FacilityID("cerss")),
                    Prisoner(id: PrisonerID("jose"), name: "José Díaz", facility: FacilityID("otro")),
                ])
            let ledger = try Ledger(at: folder.appending(path: "ledger.sqlite"), clock: clock.now)
            self.folder = folder
            desk = Desk(
                campaign: campaign, ledger: ledger,
                stages: Stages(campaign: campaign, folder: folder, reader: DirectReader(), ledger: ledger))
            order = BuildOrder(
                out: folder.appending(path: "out"), folder: folder,
                layouts: try LayoutSet(standard: layouts.appending(path: "standard")),
                attentionPage: try AttentionPage(layouts: layouts, words: Words(.spanish)), words: Words(.spanish))
            carrier = SMTPCarrier(to: server, from: "cartas@campana.example", password: { "" })
        }

        /// The copies by state; the account balances, or this throws.
        func copies() throws -> [CopyState: Int] {
            let account = try desk.status().account
            #expect(account.letters.values.reduce(0, +) == account.collected)
            return account.copies.filter { $0.value > 0 }
        }

        func put(_ bytes: [UInt8], at path: String) throws {
            let file = folder.appending(path: "letters").appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }

        func send() throws -> SendAnswer {
            try desk.send(
                try desk.mailPlan(order), order, mostBytes: 10 << 20, by: carrier,
                writing: { packet, id in
                    try MailComposer.compose(
                        MailDraft(
                            from: MailDraft.Party(address: "cartas@campana.example"),
                            to: MailDraft.Party(address: packet.address), subject: packet.prisoner.name,
                            text: "Van \(packet.copies.count) cartas.", messageID: id, date: clock.now(),
                            enclosures: [MailDraft.Enclosure(name: "cartas.pdf", bytes: packet.document)]))
                }, messageID: { MessageID.fresh(domain: "campana.example") }, pause: {})
        }
    }

    @Test func `one mail bounces, one is never answered, and both letters go on paper with an outcome`() throws {
        TestSupport.useProjectFonts()
        try TestSupport.withFolder { folder in
            try PostfixServer.serve { server in
                let post = try Post(in: folder, sending: server.port)
                try post.put(Array("Querido Manuel:\n\nUn abrazo.\n\nLucha".utf8), at: "manuel/a.txt")
                try post.put(Array("Querido José:\n\nAquí llueve.\n\nLucha".utf8), at: "jose/b.txt")
                _ = try post.desk.collect()
                #expect(try post.copies() == [.waiting: 2])

                #expect(try post.send().accepted == 2, "\(server.log)")
                #expect(try post.copies() == [.emailed: 2])
                #expect(try post.desk.close(post.order, alsoEmail: true).closed.isEmpty)

                let reports = try server.mailbox(of: "cartas@campana.example").mails(awaiting: 1)
                post.clock.advance(days: 1)
                try post.put(try #require(reports?.first, "\(server.log)"), at: "correo/1.eml")
                _ = try post.desk.collect()
                #expect(try post.copies() == [.emailed: 1, .bounced: 1])
                #expect(try post.desk.status().account.letters[.report] == 1)

                post.clock.advance(days: 3.9)
                #expect(try post.copies() == [.emailed: 1, .bounced: 1])
                post.clock.advance(days: 0.2)
                #expect(try post.copies() == [.silent: 1, .bounced: 1])

                let closed = try post.desk.close(post.order, alsoEmail: false).closed
                #expect(closed.map(\.facility.rawValue) == ["cerss", "otro"])
                #expect(try post.copies() == [.bundled: 2])

                _ = try post.desk.receipt(ReceiptOrder(.received), for: closed[0])
                #expect(try post.copies() == [.received: 1, .bundled: 1])
                let refusal = ReceiptOrder(.refused, note: "Hoy no reciben.")
                let refused = try post.desk.receipt(refusal, for: closed[1]).bundle
                #expect(try post.copies() == [.received: 1, .refused: 1])
                let record = try #require(try post.desk.writeRecord(of: refusal, for: refused, post.order))
                #expect(FileManager.default.fileExists(atPath: folder.appending(path: record).path))

                #expect(try server.mailbox(of: "cartas@centro.example").mails().count == 1)
                #expect(try post.send().accepted == 0)
            }
        }
    }
}
