import Foundation
import Ledger
import Letters
import TestSupport
import Testing
import Words

@testable import Delivery

/// What comes back of mails that were sent.
@Suite struct ReportMatchTests {
    private let facility = "social@example.net"

    /// Two mails, one for Manuel and one for José, taken by a server.
    private func sent(to addresses: [String]) throws -> Sorting {
        let sorting = try Sorting(["letters/manuel/a.txt": "uno", "letters/jose/b.txt": "dos"])
        _ = try sorting.desk.collect()
        for (index, (person, path)) in zip(["manuel", "jose"], ["letters/manuel/a.txt", "letters/jose/b.txt"])
            .enumerated()
        {
            let copy = Copy(of: try sorting.code(path), for: PrisonerID(person))
            let draft = MessageDraft(
                messageID: "\(person)@example.org", facility: FacilityID("cerss"), prisoner: PrisonerID(person),
                address: addresses[index], sha256: Sorting.digest(of: person), copies: [copy])
            let number = try sorting.desk.ledger.intend(draft, under: sorting.desk.policy)
            try sorting.desk.ledger.note(
                .accepted(reply: 250, promisesReports: true), onMessage: number, under: sorting.desk.policy)
        }
        return sorting
    }

    private func failure(of id: String? = nil, to address: String? = nil, returned: [String] = []) -> Reading {
        Reading(
            kind: .report(Sentence("kinds.report-delivery")),
            report: DeliveryReport(
                kind: .failure, originalMessageID: id, originalRecipients: returned,
                recipients: [
                    DeliveryReport.Recipient(
                        address: address, action: .failed, status: "5.1.1", reason: .userUnknown, permanence: .permanent
                    )
                ]))
    }

    private func reply(_ text: String, from sender: String, to ids: [String] = []) -> Reading {
        Reading(
            kind: .letter, sender: Correspondent(address: sender), blocks: [.paragraph([.text(text)])], references: ids)
    }

    private func states(_ sorting: Sorting) throws -> [PrisonerID: CopyState] {
        var states: [PrisonerID: CopyState] = [:]
        let policy = sorting.desk.policy
        for item in try sorting.desk.ledger.items() where item.state(under: policy) == .ready {
            for prisoner in item.recipients(under: policy) {
                states[prisoner] = item.copyState(for: prisoner, under: policy)
            }
        }
        return states
    }

    private let manuel = PrisonerID("manuel")
    private let jose = PrisonerID("jose")

    @Test func `a bounce is matched by the Message-ID it returns`() throws {
        let sorting = try sent(to: [facility, facility])
        sorting.put(failure(of: "jose@example.org", to: facility), at: "letters/z.eml")
        _ = try sorting.desk.collect()
        #expect(try states(sorting) == [manuel: .emailed, jose: .bounced])
        _ = try sorting.desk.collect()
        #expect(try sorting.desk.status().messages.map { $0.history.count } == [2, 3], "noted once")
    }

    @Test func `without an ID it is matched by address only where one mail fits`() throws {
        let two = try sent(to: ["uno@example.net", "dos@example.net"])
        two.put(failure(to: "DOS@example.net"), at: "letters/z.eml")
        _ = try two.desk.collect()
        #expect(try states(two) == [manuel: .emailed, jose: .bounced])
        let same = try sent(to: [facility, facility])
        same.put(failure(to: facility, returned: [facility]), at: "letters/z.eml")
        _ = try same.desk.collect()
        #expect(try states(same) == [manuel: .emailed, jose: .emailed], "a person reads which")
    }

    @Test func `a bounce of somebody else's mail changes nothing`() throws {
        let sorting = try sent(to: ["uno@example.net", "dos@example.net"])
        sorting.put(failure(of: "foreign@example.com", to: "dos@example.net"), at: "letters/z.eml")
        _ = try sorting.desk.collect()
        #expect(try states(sorting) == [manuel: .emailed, jose: .emailed])
    }

    @Test func `a delay is noted and the copy stays sent`() throws {
        let sorting = try sent(to: [facility, facility])
        var delay = failure(of: "jose@example.org", to: facility)
        delay.report?.kind = .delay
        sorting.put(delay, at: "letters/z.eml")
        _ = try sorting.desk.collect()
        #expect(try states(sorting) == [manuel: .emailed, jose: .emailed])
        #expect(try sorting.desk.status().messages[1].history.last?.happening.kind == "reported-delayed")
    }

    @Test func `what a person answers is laid before a person, and is printed for nobody`() throws {
        let sorting = try sent(to: [facility, facility])
        sorting.put(reply("Recibido, gracias.", from: facility, to: ["jose@example.org"]), at: "letters/jose/z.eml")
        _ = try sorting.desk.collect()
        let code = try sorting.code("letters/jose/z.eml")
        #expect(try sorting.state("letters/jose/z.eml") == .report)
        #expect(try states(sorting) == [manuel: .emailed, jose: .emailed])
        _ = try sorting.desk.acknowledge(code.description)
        #expect(try states(sorting) == [manuel: .emailed, jose: .acknowledged])
    }

    @Test func `a machine confirms only by the facility's own phrase, from the facility's own address`() throws {
        let sorting = try sent(to: [facility, facility])
        sorting.campaign.facilities[0].acknowledgementPhrase = "Acuse de recepción"
        sorting.put(
            reply("ACUSE DE RECEPCION núm. 7", from: "otro@example.com", to: ["manuel@example.org"]),
            at: "letters/x.eml")
        sorting.put(
            reply("Su mensaje: ACUSE DE RECEPCION núm. 7", from: facility, to: ["jose@example.org"]),
            at: "letters/z.eml")
        _ = try sorting.desk.collect()
        #expect(try states(sorting) == [manuel: .emailed, jose: .acknowledged])
    }

    @Test func `a letter that answers somebody else's mail stays a letter`() throws {
        let sorting = try sent(to: [facility, facility])
        sorting.put(
            reply("Querido Manuel", from: "ana@example.org", to: ["call@example.com"]), at: "letters/manuel/z.eml")
        _ = try sorting.desk.collect()
        #expect(try sorting.state("letters/manuel/z.eml") == .ready)
    }

    private func fresh(_ subject: String, _ text: String) -> Reading {
        var reading = reply(text, from: facility)
        reading.subject = subject
        return reading
    }

    @Test func `a fresh mail from a facility is tied to no mail, and a letter in it stays a letter`() throws {
        let sorting = try sent(to: [facility, "otro@example.net"])
        sorting.put(fresh("Carta para Jose", "Hola Jose, te escribo desde aquí."), at: "letters/jose/z.eml")
        sorting.put(fresh("Sin asunto", "Hola a todas."), at: "letters/y.eml")
        _ = try sorting.desk.collect()
        #expect(try sorting.state("letters/jose/z.eml") == .ready)
        #expect(try sorting.state("letters/y.eml") == .question)
        #expect(try sorting.desk.status().messages.allSatisfy { $0.reports.isEmpty })
        #expect(try sorting.desk.waitingReplies().isEmpty)
    }

    @Test func `a reply that names no mail confirms one only by its number, and may be a letter after all`() throws {
        let sorting = try sent(to: [facility, facility])
        for (path, subject) in [("y", "RE: 77 Jose"), ("z", "Acuse")] {
            sorting.put(fresh(subject, "Recibido, gracias \(path)."), at: "letters/\(path).eml")
        }
        let answer = try sorting.desk.collect()
        #expect(answer.replies == 2)
        let code = try sorting.code("letters/z.eml")
        #expect(throws: UnclearReply(code: code)) { try sorting.desk.acknowledge(code.description) }
        let list = try sorting.desk.attention()
        #expect(list.answers.map { $0.reply?.mails.map(\.number) } == [[1, 2], [1, 2]])
        let page = try AttentionPage(layouts: TestSupport.root.appending(path: "Layouts"), words: Words(.spanish))
        let html = String(decoding: page.html(of: list, campaign: "Prueba"), as: UTF8.self)
        #expect(html.contains("Confirma que tienen las cartas para Jose (envío 2)"))
        #expect(html.contains("pasamuros acknowledge 2") && html.contains("pasamuros assign \(code)"))
        _ = try sorting.desk.acknowledge("2")
        #expect(try states(sorting) == [manuel: .emailed, jose: .acknowledged])
    }

    @Test func `answers of people are counted apart from a machine's, until somebody has read them`() throws {
        let sorting = try sent(to: [facility, facility])
        for path in ["x", "y"] {
            sorting.put(failure(of: "\(path)@example.com", to: facility), at: "letters/\(path).eml")
        }
        sorting.put(reply("Recibido, gracias.", from: facility, to: ["jose@example.org"]), at: "letters/z.eml")
        #expect(try sorting.desk.collect().replies == 1)
        let status = try sorting.desk.status()
        #expect(status.account.letters[.report] == 3 && status.answers == 1)
        let waiting = try #require(try sorting.desk.waitingReplies().first)
        #expect(waiting.isTied && waiting.mails.map(\.prisoner.id) == [jose])
        _ = try sorting.desk.acknowledge(waiting.code.description)
        #expect(try sorting.desk.collect().replies == 0)
    }

    @Test func `the campaign's own mails that come back are no letters, and are shown as what they are`() throws {
        let sorting = try sent(to: [facility, facility])
        try sorting.ledger.noteProof("proof@example.org")
        for (path, id) in [("a", "jose@example.org"), ("b", "proof@example.org"), ("c", "other@example.org")] {
            var mail = reply("Buen día: adjunto cartas (\(path)).", from: "cartas@example.org")
            mail.messageID = id
            sorting.put(mail, at: "letters/jose/\(path).eml")
        }
        _ = try sorting.desk.collect()
        #expect(
            try ["a", "b", "c"].map { try sorting.state("letters/jose/\($0).eml") } == [
                .notALetter, .notALetter, .ready,
            ])
        let shown = try sorting.desk.attention().setAside
        #expect(shown.map(\.reasons) == Array(repeating: [.init(Sentence("desk.own-mail"))], count: 2))
    }
}
