import Foundation
import Ledger
import Letters
import Testing

@testable import Delivery

@Suite struct AnswerTests {
    private func json(_ answer: some Encodable) throws -> String {
        String(decoding: try MachineAnswer.json(answer), as: UTF8.self)
    }

    @Test func `list answers with every field of the design, null where a value is not known`() throws {
        let sorting = try Sorting(["letters/manuel/a.txt": "secret"])
        _ = try sorting.desk.collect()
        let code = try sorting.code("letters/manuel/a.txt")
        let expected = """
            {"letters":[{"candidates":[],"duplicate_of":null,\
            "findings":[{"excerpt":"manuel","rule":"secret","severity":"hold"}],"id":"\(code)","language":"es",\
            "pages":null,"received":null,"recipients":["manuel"],"sender":"Ana <ana@example.org>",\
            "source":"letters/manuel/a.txt","state":"held"}]}

            """
        #expect(try json(sorting.desk.list()) == expected)
    }

    @Test func `times are in ISO 8601 and a mailbox's messages have their number`() throws {
        var reading = Reading(kind: .letter, received: Date(timeIntervalSince1970: 1_789_732_800))
        reading.sender = Correspondent(address: "ana@example.org")
        let folder = FileManager.default.temporaryDirectory.appending(path: "answer-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let ledger = try Ledger(at: folder.appending(path: "ledger.sqlite"))
        try ledger.record([
            Entry(
                source: SourceReference(path: "letters/call.mbox", ordinal: 3), digest: Sorting.digest(of: "x"),
                content: "c", words: nil, reading: reading, addressee: .question(.severalFit, candidates: []))
        ])
        let item = try #require(try ledger.items().first)
        let text = try json(LetterAnswer(item, under: Policy(approval: .flagged, prisoners: [])))
        #expect(text.contains(#""received":"2026-09-18T12:00:00Z""#))
        #expect(text.contains(#""source":"letters/call.mbox#3""#))
        #expect(text.contains(#""sender":"ana@example.org""#))
        #expect(text.contains(#""state":"question""#))
    }

    @Test func `show tells what was cut, why a letter waits, and its history`() throws {
        let sorting = try Sorting(["letters/manuel/a.txt": "secret"])
        _ = try sorting.desk.collect()
        let code = try sorting.code("letters/manuel/a.txt")
        _ = try sorting.desk.hold(code, why: "hay que hablarlo")
        let show = try sorting.desk.show(code)
        #expect(show.reading.cuts.map(\.text) == ["Enviado desde"])
        #expect(show.reasons.map(\.key) == ["desk.held-by-person", "desk.not-sure"])
        #expect(show.reasons[0].arguments["why"] == "hay que hablarlo")
        #expect(show.events.map(\.happening.kind) == ["collected", "addressed", "held"])
        #expect(try json(show).contains(#""cuts":[{"kind":"mail-signature","text":"Enviado desde"}]"#))
    }

    @Test func `a letter assigned to others is checked for them, not for those it was for`() throws {
        let sorting = try Sorting(["letters/manuel/a.txt": "secret"])
        _ = try sorting.desk.collect()
        let answer = try sorting.desk.assign(try sorting.code("letters/manuel/a.txt"), to: [PrisonerID("jose")])
        #expect(answer.recipients == [PrisonerID("jose")])
        #expect(answer.findings.map(\.excerpt) == ["jose"])
        #expect(answer.state == .held)
    }

    @Test func `status counts each person's copies, and tells who has got none`() throws {
        let sorting = try Sorting(["letters/manuel/a.txt": "uno", "letters/manuel-jose/b.txt": "dos"])
        _ = try sorting.desk.collect()
        let status = try sorting.desk.status()
        #expect(status.sections.map(\.facility.id.rawValue) == ["cerss"])
        #expect(status.sections[0].lines.map { $0.copies[.waiting] } == [2, 1, nil])
    }

    @Test func `list shows one state alone`() throws {
        let sorting = try Sorting(["letters/manuel/a.txt": "uno", "letters/b.txt": "dos"])
        _ = try sorting.desk.collect()
        #expect(try sorting.desk.list(state: .question).letters.map(\.source.path) == ["letters/b.txt"])
    }

    @Test func `only ready letters are printed, but one held by its layout is laid out anew`() throws {
        let sorting = try Sorting(["letters/manuel/a.txt": "uno", "letters/jose/b.txt": "secret"])
        _ = try sorting.desk.collect()
        let code = try sorting.code("letters/manuel/a.txt")
        let glyph = Finding(rule: "missing-glyph", severity: .hold, sentence: Sentence("desk.not-sure"))
        try sorting.desk.ledger.noteLayouts([Layout(code: code, pages: 2, findings: [glyph])])
        #expect(try sorting.desk.ready().isEmpty)
        #expect(try sorting.desk.printable().map(\.letter.code) == [code])
        #expect(try sorting.desk.list().letters.first { $0.id == code }?.pages == 2)
    }

    @Test func `what waits for a person is listed with its reasons and how it begins`() throws {
        let sorting = try Sorting([
            "letters/manuel/a.txt": "secret plan", "letters/b.txt": "a quien sea", "letters/c.eml": "! bounce",
        ])
        _ = try sorting.desk.collect()
        let list = try sorting.desk.attention()
        #expect(list.held.map(\.opening) == ["secret plan"])
        #expect(list.questions.map(\.reasons).map { $0.map(\.sentence.key) } == [["desk.nobody-named"]])
        #expect(list.setAside.count == 1)
        #expect(list.decisions == 2)
    }

    @Test func `a code that nobody can have typed right is refused`() throws {
        let sorting = try Sorting()
        #expect(throws: Refusal.unknownLetter("ábc")) { try sorting.desk.code("ábc") }
        #expect(try sorting.desk.code("ok3-qf2").description == "0K3-QF2")
    }
}
