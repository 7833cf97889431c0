import Letters
import Testing

@testable import Ledger

@Suite struct RefusalTests {
    @Test func `a code that no letter has is refused`() throws {
        let desk = try Desk()
        let code = try #require(LetterCode("7K3-QF2"))
        #expect(throws: Refusal.unknownLetter("7K3-QF2")) { try desk.take(.approve, on: code) }
        #expect(throws: Refusal.unknownLetter("7K3-QF2")) { try desk.ledger.reading(of: code) }
    }

    @Test func `a prisoner whom nobody knows is refused and nothing is written`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1))[0]
        let before = try desk.ledger.events(of: code)
        #expect(throws: Refusal.unknownPrisoner(PrisonerID("pedro"), candidates: Desk.people.sorted())) {
            try desk.take(.assign([PrisonerID("jose"), PrisonerID("pedro")]), on: code)
        }
        #expect(throws: Refusal.nobodyGiven(code)) { try desk.take(.assign([]), on: code) }
        #expect(try desk.ledger.events(of: code) == before)
    }

    @Test(arguments: [
        (Reading.Kind.report(Sentence("x.y")), LetterState.report),
        (.notALetter(Sentence("x.y")), .notALetter),
        (.unreadable(Sentence("x.y")), .unreadable),
    ])
    func `what is no letter takes no decision`(kind: Reading.Kind, state: LetterState) throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1, kind: kind))[0]
        let decisions: [Decision] = [
            .assign([PrisonerID("jose")]), .approve, .hold(why: "x"), .withdraw(why: "x"),
        ]
        for decision in decisions {
            #expect(throws: Refusal.noLetter(code, state)) { try desk.take(decision, on: code) }
        }
    }

    @Test func `a question needs somebody assigned before it can be approved`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1, for: []))[0]
        #expect(throws: Refusal.needsAssign(code)) { try desk.take(.approve, on: code) }
    }

    @Test func `holding and withdrawing need a reason`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1))[0]
        #expect(throws: Refusal.noReason(code)) { try desk.take(.hold(why: " \n"), on: code) }
        #expect(throws: Refusal.noReason(code)) { try desk.take(.withdraw(why: ""), on: code) }
        try desk.take(.withdraw(why: "asked for"), on: code)
        #expect(throws: Refusal.alreadyWithdrawn(code)) { try desk.take(.hold(why: "x"), on: code) }
    }

    @Test func `a duplicate takes no decision but to be given people of its own`() throws {
        let desk = try Desk()
        let codes = try desk.enter(entry(1), entry(1, from: "letters/again.eml"))
        #expect(throws: Refusal.isDuplicate(codes[1], of: codes[0])) { try desk.take(.approve, on: codes[1]) }
        #expect(throws: Refusal.isDuplicate(codes[1], of: codes[0])) { try desk.take(.hold(why: "x"), on: codes[1]) }
        #expect(try desk.take(.assign([PrisonerID("jose")]), on: codes[1]) == .ready)
    }
}
