import Foundation
import Ledger
import Letters
import TestSupport
import Testing
import Typesetting
import Words

@testable import Delivery

/// Many recipients, and a server that fails one mail in ten in random ways: a thousand where `PASAMUROS_MAILS=1000` asks
/// for it, fewer in every run, since a thousand take many minutes without optimisation.
@Suite struct ThousandMailsTests {
    private static let people =
        ProcessInfo.processInfo.environment["PASAMUROS_MAILS"].flatMap { Int($0) } ?? 60

    private func campaign(sending port: Int) throws -> Sorting {
        TestSupport.useProjectFonts()
        let sorting = try Sorting()
        sorting.campaign.facilities[0].email = "social@example.net"
        sorting.campaign.facilities[0].rules.accepts = [.email]
        sorting.campaign.email = Campaign.Email(
            from: "cartas@example.org", smtp: Campaign.Server(host: "localhost", port: port, security: .none))
        sorting.campaign.prisoners = (1...Self.people).map {
            Prisoner(id: PrisonerID("p\($0)x"), name: "Persona \($0)", facility: FacilityID("cerss"))
        }
        for number in 1...Self.people { sorting.files["letters/p\(number)x.txt"] = "Va la carta número \(number)." }
        _ = try sorting.desk.collect()
        return sorting
    }

    @Test(arguments: [UInt64(7)])
    func `a run against a server that fails one in ten ends with every copy accounted for`(seed: UInt64) throws {
        let server = UnreliableServer(seed: seed, failingOneIn: 10)
        try server.serve { port in
            let sorting = try campaign(sending: port)
            let layouts = TestSupport.root.appending(path: "Layouts")
            let order = BuildOrder(
                out: sorting.folder, folder: sorting.folder,
                layouts: try LayoutSet(standard: layouts.appending(path: "standard")),
                attentionPage: try AttentionPage(layouts: layouts, words: Words(.spanish)), words: Words(.spanish))
            let carrier = SMTPCarrier(
                to: try #require(sorting.campaign.email?.smtp), from: "cartas@example.org", password: { "" })
            let plan = try sorting.desk.mailPlan(order)
            #expect(plan.count == Self.people)
            var runs = 0
            while try sorting.desk.status().account.copies[.waiting] ?? 0 > 0, runs < 400 {
                runs += 1
                _ = try sorting.desk.send(
                    plan, order, mostBytes: 10 << 20, by: carrier,
                    writing: { packet, id in
                        try MailComposer.compose(
                            MailDraft(
                                from: MailDraft.Party(address: "cartas@example.org"),
                                to: MailDraft.Party(address: packet.address), subject: packet.prisoner.name,
                                text: "Va una carta.", messageID: id, date: Date(),
                                enclosures: [MailDraft.Enclosure(name: "carta.pdf", bytes: packet.document)]))
                    }, messageID: { MessageID.fresh(domain: "example.org") }, pause: {})
                // A person finds out what nobody knows.
                for question in try sorting.desk.status().messages where question.state == .intended {
                    try sorting.desk.settle(question.number, wasSent: server.taken.contains(question.messageID))
                }
            }
            try check(sorting, server)
        }
    }

    private func check(_ sorting: Sorting, _ server: UnreliableServer) throws {
        let status = try sorting.desk.status()
        let copies = status.account.copies.filter { $0.value > 0 }
        #expect(copies.values.reduce(0, +) == Self.people)
        #expect(Set(copies.keys).isSubset(of: [.emailed, .bounced]))
        let accepted = status.messages.filter { $0.state == .accepted }
        // What the ledger says was taken is what the server took, each copy once.
        #expect(Set(accepted.map(\.messageID)) == Set(server.taken))
        #expect(server.taken.count == Set(server.taken).count)
        let sent = accepted.flatMap(\.copies)
        #expect(Set(sent).count == sent.count)
        #expect(sent.count == copies[.emailed])
        #expect(copies[.bounced] ?? 0 > 0, "a server that fails one in ten refuses some")
    }
}
