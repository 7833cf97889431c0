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
        #expect(reached == Set(CopyState.allCases))
    }

    @Test func `a copy that was handed over or acknowledged goes nowhere else`() {
        for state in [CopyState.received, .charged, .kept, .acknowledged] { #expect(state.next.isEmpty) }
    }

    @Test func `an impossible step is refused and the copy stays where it is`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1))[0]
        let manuel = PrisonerID("manuel")
        #expect(throws: Refusal.impossibleStep(code, manuel, from: .waiting, to: .received)) {
            try desk.ledger.noteCopy(of: code, for: manuel, is: .received)
        }
        try desk.ledger.noteCopy(of: code, for: manuel, is: .bundled)
        try desk.ledger.noteCopy(of: code, for: manuel, is: .carried)
        #expect(try desk.ledger.item(code).copies == [manuel: .carried])
        let account = try desk.ledger.account(under: desk.policy)
        #expect(account.copies[.carried] == 1)
        #expect(account.copies[.waiting] == 0)
    }
}
