import Letters
import Testing

@testable import Ledger

@Suite struct StateTests {
    @Test(arguments: [
        (Reading.Kind.letter, LetterState.ready),
        (.report(Sentence("x.y")), .report),
        (.notALetter(Sentence("x.y")), .notALetter),
        (.unreadable(Sentence("x.y")), .unreadable),
    ])
    func `what a thing is decides its state`(kind: Reading.Kind, state: LetterState) throws {
        let desk = try Desk()
        let codes = try desk.enter(entry(1, kind: kind))
        #expect(try desk.state(codes[0]) == state)
    }

    @Test func `a letter nobody is named in is a question until somebody assigns it`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1, for: []))[0]
        #expect(try desk.state(code) == .question)
        #expect(try desk.take(.assign([PrisonerID("jose"), PrisonerID("manuel")]), on: code) == .ready)
        #expect(try desk.ledger.item(code).recipients(under: desk.policy).map(\.rawValue) == ["jose", "manuel"])
    }

    @Test func `a letter addressed to an empty list of people is a question, never ready without a copy`() throws {
        let desk = try Desk()
        var nobody = entry(1)
        nobody.addressee = .people([])
        let code = try desk.enter(nobody)[0]
        #expect(try desk.state(code) == .question)
    }

    @Test func `a finding that holds makes a letter wait, and approval lets it go`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1, screening: [leak]))[0]
        #expect(try desk.state(code) == .held)
        #expect(try desk.take(.approve, on: code) == .ready)
    }

    @Test func `the campaign decides which letters wait`() throws {
        let strict = try Desk(.all)
        let plain = try strict.enter(entry(1))[0]
        #expect(try strict.state(plain) == .held)
        #expect(try strict.take(.approve, on: plain) == .ready)
        let lax = try Desk(.nothing)
        let flagged = try lax.enter(entry(1, screening: [leak]))[0]
        #expect(try lax.state(flagged) == .ready)
        #expect(try lax.take(.hold(why: "wait"), on: flagged) == .held)
    }

    @Test func `an approval is void when the recipients change`() throws {
        let desk = try Desk(.all)
        let code = try desk.enter(entry(1))[0]
        #expect(try desk.take(.approve, on: code) == .ready)
        #expect(try desk.take(.assign([PrisonerID("jose")]), on: code) == .held)
        #expect(try desk.take(.approve, on: code) == .ready)
    }

    @Test func `an approval does not cover a finding that nobody saw`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1, screening: [leak]))[0]
        try desk.take(.approve, on: code)
        let other = Finding(rule: "forbidden-word", severity: .hold, excerpt: "x", sentence: Sentence("x.y"))
        let people = Addressee.people([PrisonerID("manuel")])
        try desk.ledger.derive([Derivation(code: code, addressee: people, screening: [leak, other])])
        #expect(try desk.state(code) == .held)
        try desk.ledger.derive([Derivation(code: code, addressee: people, screening: [leak])])
        #expect(try desk.state(code) == .ready)
    }

    @Test func `an assigned letter that was held stays held until it is approved`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1, for: [], screening: [leak]))[0]
        #expect(try desk.take(.assign([PrisonerID("juan")]), on: code) == .held)
        #expect(try desk.take(.approve, on: code) == .ready)
    }

    @Test func `a withdrawn letter comes back by approval only`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1))[0]
        #expect(try desk.take(.withdraw(why: "asked for"), on: code) == .withdrawn)
        #expect(try desk.take(.assign([PrisonerID("juan")]), on: code) == .withdrawn)
        #expect(try desk.take(.approve, on: code) == .ready)
    }

    @Test func `a hold outlives an approval that a later change made void`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1))[0]
        try desk.take(.hold(why: "too sad"), on: code)
        #expect(try desk.take(.approve, on: code) == .ready)
        #expect(try desk.take(.assign([PrisonerID("juan")]), on: code) == .held)
    }

    @Test func `what a person assigned survives a letter being addressed anew`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1))[0]
        try desk.take(.assign([PrisonerID("juan")]), on: code)
        try desk.ledger.derive([
            Derivation(code: code, addressee: .people([PrisonerID("jose")]), screening: [])
        ])
        #expect(try desk.ledger.item(code).recipients(under: desk.policy) == [PrisonerID("juan")])
    }

    @Test func `somebody assigned who left prisoners_csv makes it a question with the others as candidates`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1))[0]
        try desk.take(.assign([PrisonerID("juan"), PrisonerID("jose")]), on: code)
        desk.policy = Policy(approval: .flagged, prisoners: [PrisonerID("manuel"), PrisonerID("jose")])
        let item = try desk.ledger.item(code)
        #expect(item.state(under: desk.policy) == .question)
        #expect(item.addressee(under: desk.policy) == .question(.nobodyNamed, candidates: [PrisonerID("jose")]))
        #expect(item.findings(under: desk.policy).map(\.rule) == ["recipient-gone"])
        #expect(item.findings(under: desk.policy)[0].sentence.arguments["prisoners"] == "juan")
    }

    @Test func `somebody addressed who left prisoners_csv makes it a question too`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1, for: ["manuel", "jose"]))[0]
        desk.policy = Policy(approval: .nothing, prisoners: [PrisonerID("jose")])
        #expect(try desk.state(code) == .question)
    }
}
