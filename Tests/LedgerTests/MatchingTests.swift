import Letters
import Testing

@testable import Ledger

@Suite struct MatchingTests {
    private func sighting(_ seed: Int, _ path: String, _ ordinal: Int? = nil) -> Matching.Sighting {
        Matching.Sighting(source: SourceReference(path: path, ordinal: ordinal), digest: digest(seed))
    }

    @Test func `what lies where it lay is left alone`() throws {
        let desk = try Desk()
        try desk.enter(entry(1, from: "letters/a"), entry(2, from: "letters/b"))
        let matching = Matching(
            of: [sighting(2, "letters/b"), sighting(1, "letters/a")], with: try desk.ledger.items())
        #expect(matching.unchanged == 2)
        #expect(matching.fresh.isEmpty && matching.moved.isEmpty && matching.gone.isEmpty)
    }

    @Test func `a file that was renamed keeps its code`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1, from: "letters/a"))[0]
        let matching = Matching(of: [sighting(1, "letters/b")], with: try desk.ledger.items())
        #expect(matching.moved == [Matching.Move(code: code, source: SourceReference(path: "letters/b"))])
        #expect(matching.fresh.isEmpty && matching.gone.isEmpty)
    }

    @Test func `a second copy of a file is new, and the first stays where it is`() throws {
        let desk = try Desk()
        try desk.enter(entry(1, from: "letters/b"))
        let matching = Matching(
            of: [sighting(1, "letters/a"), sighting(1, "letters/b")], with: try desk.ledger.items())
        #expect(matching.fresh.map(\.source.path) == ["letters/a"])
        #expect(matching.unchanged == 1 && matching.moved.isEmpty)
    }

    @Test func `a message put in front of an mbox moves the others on`() throws {
        let desk = try Desk()
        var first = entry(1)
        first.source = SourceReference(path: "letters/m.mbox", ordinal: 1)
        let code = try desk.enter(first)[0]
        let survey = [sighting(9, "letters/m.mbox", 1), sighting(1, "letters/m.mbox", 2)]
        let matching = Matching(of: survey, with: try desk.ledger.items())
        #expect(matching.moved.map(\.code) == [code])
        #expect(matching.fresh.map(\.digest) == [digest(9)])
    }

    @Test func `a changed file is a new item, and the letter it held waits for a person`() throws {
        let desk = try Desk()
        let old = try desk.enter(entry(1, from: "letters/a"))[0]
        let matching = Matching(of: [sighting(2, "letters/a")], with: try desk.ledger.items())
        #expect(matching.gone == [old])
        #expect(matching.fresh.map(\.digest) == [digest(2)])
        let new = try desk.enter(entry(2, from: "letters/a"))[0]
        try desk.ledger.noteGone([(old, new)])
        #expect(try desk.state(old) == .held)
        #expect(try desk.state(new) == .ready)
        #expect(try desk.ledger.item(old).findings(under: desk.policy).map(\.rule) == ["file-changed"])
        #expect(try desk.take(.approve, on: old) == .ready)
    }

    @Test func `a letter whose file is gone stays, is noted once, and is known again when it comes back`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1, from: "letters/a"))[0]
        try desk.ledger.noteGone([(code, nil)])
        #expect(try desk.state(code) == .ready)
        #expect(try desk.ledger.item(code).findings(under: desk.policy).map(\.rule) == ["file-gone"])
        #expect(Matching(of: [], with: try desk.ledger.items()).gone.isEmpty)
        let back = Matching(of: [sighting(1, "letters/a")], with: try desk.ledger.items())
        #expect(back.moved.map(\.code) == [code])
        #expect(back.fresh.isEmpty)
        try desk.ledger.derive([
            Derivation(
                code: code, moved: back.moved[0].source, addressee: .people([PrisonerID("manuel")]), screening: [])
        ])
        #expect(try desk.ledger.item(code).whereabouts == .there)
        #expect(try desk.ledger.events(of: code).map(\.happening.kind) == ["collected", "addressed", "gone", "moved"])
    }

    @Test func `a file put into another person's folder is for that person at once`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1, from: "letters/manuel/a.txt"))[0]
        let place = SourceReference(path: "letters/jose/a.txt")
        try desk.ledger.derive([
            Derivation(code: code, moved: place, addressee: .people([PrisonerID("jose")]), screening: [])
        ])
        let item = try desk.ledger.item(code)
        #expect(item.source == place)
        #expect(item.recipients(under: desk.policy) == [PrisonerID("jose")])
    }
}
