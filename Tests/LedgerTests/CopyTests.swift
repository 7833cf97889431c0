import Letters
import Testing

@testable import Ledger

@Suite struct CopyTests {
    @Test func `every state of a copy can be reached from waiting`() {
        var reached: Set<CopyState> = [.waiting]
        var frontier = reached
        while !frontier.isEmpty {
            frontier = Set(frontier.flatMap(\.next)).subtracting(reached)
            reached.formUnion(frontier)
        }
        // Silence is no step: time alone makes it.
        #expect(reached == Set(CopyState.allCases).subtracting([.silent]))
    }

    @Test func `what was delivered goes again only on a person's word`() {
        for state in [CopyState.received, .charged, .kept, .acknowledged, .refused, .returned, .emailed] {
            #expect(!state.allows(CopyStep(.waiting)), "\(state)")
            #expect(state.allows(CopyStep(.waiting, isPersonsWord: true)), "\(state)")
            for again in [CopyState.emailed, .bundled] { #expect(!state.allows(CopyStep(again)), "\(state)") }
        }
    }

    @Test func `an impossible step is refused and the copy stays where it is`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1))[0]
        let copy = Copy(of: code, for: PrisonerID("manuel"))
        #expect(throws: Refusal.impossibleStep(code, copy.prisoner, from: .waiting, to: .received)) {
            try desk.ledger.note(CopyStep(.received), of: [copy], under: desk.policy)
        }
        try desk.ledger.note(CopyStep(.bundled), of: [copy], under: desk.policy)
        try desk.ledger.note(CopyStep(.carried), of: [copy], under: desk.policy)
        #expect(try desk.ledger.item(code).copyState(for: copy.prisoner, under: desk.policy) == .carried)
        let account = try desk.ledger.account(under: desk.policy)
        #expect(account.copies[.carried] == 1)
        #expect(account.copies[.waiting] == 0)
    }
}
