import Foundation
import Ledger
import Letters
import TestSupport
import Testing
import Typesetting
import Words

@testable import Delivery

/// Sending with a server that is played, and what comes back: everything but the protocol.
@Suite struct SendTests {
    /// A server that says what it is told to, and remembers what it was given.
    private final class PlayedServer: MailCarrier {
        var says: [MessageHappening]
        private(set) var carried: [OutgoingMail] = []

        init(_ says: MessageHappening...) { self.says = says }

        func carry(_ mail: OutgoingMail) -> MessageHappening {
            carried.append(mail)
            return says.isEmpty ? .accepted(reply: 250, promisesReports: true) : says.removeFirst()
        }
    }

    /// Three letters: two for Manuel, one for José, at a facility that takes e-mail.
    private func campaign() throws -> Sorting {
        TestSupport.useProjectFonts()
        let sorting = try Sorting([
            "letters/manuel/a.txt": "uno", "letters/manuel/b.txt": "dos", "letters/jose/c.txt": "tres",
        ])
        sorting.campaign.email = Campaign.Email(
            from: "cartas@example.org", smtp: Campaign.Server(host: "localhost", security: .none))
        sorting.campaign.facilities[0].email = "social@example.net"
        sorting.campaign.facilities[0].rules.accepts = [.email, .print]
        _ = try sorting.desk.collect()
        return sorting
    }

    private func order(_ sorting: Sorting) throws -> BuildOrder {
        let layouts = TestSupport.root.appending(path: "Layouts")
        return BuildOrder(
            out: sorting.folder.appending(path: "out"), folder: sorting.folder,
            layouts: try LayoutSet(standard: layouts.appending(path: "standard")),
            attentionPage: try AttentionPage(layouts: layouts, words: Words(.spanish)), words: Words(.spanish))
    }

    private func send(
        _ sorting: Sorting, by server: PlayedServer, mostBytes: Int = 10 << 20
    ) throws -> SendAnswer {
        let order = try order(sorting)
        let plan = try sorting.desk.mailPlan(order)
        return try sorting.desk.send(
            plan, order, mostBytes: mostBytes, by: server,
            writing: { packet, id in
                OutgoingMail(from: "cartas@example.org", to: packet.address, messageID: id, bytes: packet.document)
            }, messageID: { "\(UUID().uuidString)@example.org" }, pause: {})
    }

    private func states(_ sorting: Sorting) throws -> [CopyState: Int] {
        try sorting.desk.status().account.copies.filter { $0.value > 0 }
    }

    @Test func `each person's packet is a mail, and taken is not delivered`() throws {
        let sorting = try campaign()
        let server = PlayedServer()
        let answer = try send(sorting, by: server)
        #expect(answer.accepted == 2)
        #expect(server.carried.map(\.to) == ["social@example.net", "social@example.net"])
        #expect(try states(sorting) == [.emailed: 3])
        #expect(try send(sorting, by: server).accepted == 0, "nothing is sent twice")
        #expect(server.carried.count == 2)
    }

    @Test func `a refusal for good sends the copies to paper, one for now leaves them waiting`() throws {
        let sorting = try campaign()
        let server = PlayedServer(.refused(reply: 550, status: "5.1.1"), .refused(reply: 450, status: "4.2.0"))
        let answer = try send(sorting, by: server)
        #expect(answer.refused == 1 && answer.putOff == 1)
        #expect(answer.refusals.map(\.prisoner.id) == [PrisonerID("manuel")] && answer.refusals[0].reply == 550)
        #expect(try states(sorting) == [.bounced: 2, .waiting: 1])
        let closed = try sorting.desk.close(try order(sorting), alsoEmail: false)
        #expect(closed.closed.map(\.copies.count) == [2])
        #expect(closed.forEmail == 1)
        #expect(try send(sorting, by: server).accepted == 1)
    }

    @Test func `a connection that breaks at the wrong moment leaves a question, never a second mail`() throws {
        let sorting = try campaign()
        let server = PlayedServer(.lost)
        let answer = try send(sorting, by: server)
        #expect(answer.stopped?.key == "post.lost")
        #expect(server.carried.count == 1)
        let plan = try sorting.desk.mailPlan(try order(sorting))
        #expect(plan.questions.map(\.number) == [1])
        #expect(plan.packets.map(\.prisoner.id) == [PrisonerID("jose")])
        let closed = try sorting.desk.close(try order(sorting), alsoEmail: true)
        #expect(closed.closed.flatMap(\.copies).map(\.prisoner) == [PrisonerID("jose")])
        try sorting.desk.settle(1, wasSent: false)
        #expect(try send(sorting, by: server).accepted == 1)
        #expect(throws: Refusal.messageSettled(1)) { try sorting.desk.settle(1, wasSent: true) }
    }

    @Test func `a bundle of what was e-mailed is given up without a second mail`() throws {
        let sorting = try campaign()
        let server = PlayedServer(.refused(reply: 550, status: "5.1.1"), .lost)
        _ = try send(sorting, by: server)
        #expect(try sorting.desk.acknowledge("2").state == .acknowledged)
        #expect(try states(sorting) == [.bounced: 2, .acknowledged: 1])
        let closed = try sorting.desk.close(try order(sorting), alsoEmail: false).closed
        #expect(closed.map(\.copies.count) == [2])
        _ = try sorting.desk.note(.cancelled(why: "no hubo visita"), on: closed[0])
        #expect(try states(sorting) == [.bounced: 2, .acknowledged: 1])
        #expect(throws: Refusal.messageNotSent(1)) { try sorting.desk.acknowledge("1") }
        #expect(try send(sorting, by: server).accepted == 0 && server.carried.count == 2)
        #expect(try sorting.desk.close(try order(sorting), alsoEmail: false).closed.map(\.copies.count) == [2])
    }

    @Test func `a packet that is too large goes in parts, and a letter that is too large on paper`() throws {
        let sorting = try campaign()
        let server = PlayedServer()
        let one = try send(sorting, by: server)
        #expect(one.accepted == 2)
        let sizes = server.carried.map(\.bytes.count)
        // A limit between the size of one letter's packet and that of two.
        let again = try campaign()
        let most = Int(Double(sizes[0] + sizes[1]) / 2 * 78 / 57) + 8_192
        let parted = PlayedServer()
        #expect(try send(again, by: parted, mostBytes: most).accepted == 3)
        let messages = try again.desk.status().messages
        #expect(messages.map { [$0.part, $0.parts] } == [[1, 2], [2, 2], [1, 1]])
        let third = try campaign()
        let none = try send(third, by: PlayedServer(), mostBytes: 9_000)
        #expect(none.accepted == 0 && none.tooLarge.count == 3)
        #expect(try states(third) == [.bounced: 3])
    }

    @Test func `a proof goes to the organisers, and is known again when it comes back`() throws {
        let sorting = try campaign()
        let order = try order(sorting)
        let server = PlayedServer()
        let answer = try sorting.desk.sendProof(
            try sorting.desk.mailPlan(order), order, mostBytes: 10 << 20, by: server,
            writing: { packet, id in
                OutgoingMail(from: "a@example.org", to: "a@example.org", messageID: id, bytes: packet.document)
            }, messageID: { "x@example.org" }, pause: {})
        #expect(answer.accepted == 2)
        #expect(try states(sorting) == [.waiting: 3])
        #expect(try sorting.desk.status().messages.isEmpty)
        #expect(try sorting.ledger.wrote("x@example.org"))
        #expect(try !sorting.ledger.wrote("y@example.org"))
    }

    @Test func `a fault of the campaign's own account stops sending, and nothing has bounced`() throws {
        let sorting = try campaign()
        let why = Sentence("post.mail-login-wanted", ["reply": "530"])
        let server = PlayedServer(.notSent(why: why))
        let answer = try send(sorting, by: server)
        #expect(answer.stopped == why && server.carried.count == 1)
        #expect(try states(sorting) == [.waiting: 3])
    }

    @Test func `in a letter's story what happened to its mails stands between its steps, whatever the second`() throws {
        let sorting = try campaign()
        let server = PlayedServer(.notSent(why: Sentence("post.mail-late")))
        _ = try send(sorting, by: server)
        server.says = [.accepted(reply: 250, promisesReports: true)]
        _ = try send(sorting, by: server)
        let code = try sorting.code("letters/manuel/a.txt")
        try sorting.ledger.note(.reported(by: code, .delayed), onMessage: 2, under: sorting.desk.policy)
        let sent = try #require(try sorting.desk.history(code).first { $0.happening.kind == "copy-emailed" })
        let side = try sorting.desk.sideHistory(code)
        #expect(side.map(\.after) == [sent.sequence - 1, sent.sequence])
        let kinds = side.compactMap { if case .mail(_, let what) = $0.what { what.kind } else { nil } }
        #expect(kinds == ["not-sent", "reported-delayed"])
    }
}
