import Foundation
import Letters
import Testing

@testable import Ledger

@Suite struct MessageTests {
    private let manuel = PrisonerID("manuel")

    private func draft(_ id: String, _ copies: [Copy]) -> MessageDraft {
        MessageDraft(
            messageID: id, facility: FacilityID("cerss"), prisoner: manuel, address: "social@example.org",
            sha256: digest(7), copies: copies)
    }

    private func state(_ copy: Copy, in desk: Desk, at policy: Policy? = nil) throws -> CopyState {
        try desk.ledger.item(copy.letter).copyState(for: copy.prisoner, under: policy ?? desk.policy)
    }

    private func sent(_ desk: Desk) throws -> (number: Int64, copy: Copy) {
        let copy = Copy(of: try desk.enter(entry(1))[0], for: manuel)
        return (try desk.ledger.intend(draft("a@example.org", [copy]), under: desk.policy), copy)
    }

    @Test func `a mail of which nobody knows whether it was sent keeps its copies from going any other way`() throws {
        let desk = try Desk()
        let (_, copy) = try sent(desk)
        #expect(try state(copy, in: desk) == .waiting)
        #expect(try desk.ledger.copiesUnderWay() == [copy])
        #expect(throws: Refusal.notOpen(copy.letter, manuel)) {
            _ = try desk.ledger.intend(draft("b@example.org", [copy]), under: desk.policy)
        }
        #expect(throws: Refusal.notOpen(copy.letter, manuel)) {
            try desk.ledger.close([bundle(1, [copy])], under: desk.policy)
        }
        #expect(try desk.ledger.messages().count == 1)
    }

    @Test func `a person says what came of it, once`() throws {
        let desk = try Desk()
        let (number, copy) = try sent(desk)
        try desk.ledger.note(.foundUnsent, onMessage: number, under: desk.policy)
        #expect(try state(copy, in: desk) == .waiting)
        #expect(try desk.ledger.copiesUnderWay().isEmpty)
        #expect(throws: Refusal.messageSettled(number)) {
            try desk.ledger.note(.foundSent, onMessage: number, under: desk.policy)
        }
    }

    @Test(arguments: [
        (MessageHappening.accepted(reply: 250, promisesReports: true), CopyState.emailed),
        (.refused(reply: 550, status: "5.1.1"), .bounced), (.refused(reply: 450, status: nil), .waiting),
        (.notSent(why: Sentence("x.y")), .waiting), (.lost, .waiting), (.foundSent, .emailed),
    ])
    func `what the server says decides on the copies`(happening: MessageHappening, expected: CopyState) throws {
        let desk = try Desk()
        let (number, copy) = try sent(desk)
        try desk.ledger.note(happening, onMessage: number, under: desk.policy)
        #expect(try state(copy, in: desk) == expected)
        #expect(try desk.ledger.copiesUnderWay().isEmpty == (happening != .lost))
    }

    @Test func `e-mail that nobody answers is silent after the days of the campaign, and not a second before`() throws {
        let desk = try Desk()
        let (number, copy) = try sent(desk)
        try desk.ledger.note(.accepted(reply: 250, promisesReports: false), onMessage: number, under: desk.policy)
        let since = try #require(try desk.ledger.item(copy.letter).copies[manuel]).since
        func policy(after seconds: Double) -> Policy {
            Policy(
                approval: .flagged, prisoners: desk.policy.prisoners, waitDays: 5,
                now: since.addingTimeInterval(seconds))
        }
        #expect(try state(copy, in: desk, at: policy(after: 5 * 86_400 - 1)) == .emailed)
        #expect(try state(copy, in: desk, at: policy(after: 5 * 86_400)) == .silent)
        #expect(try desk.ledger.account(under: policy(after: 5 * 86_400)).copies[.silent] == 1)
        #expect(throws: Refusal.notOpen(copy.letter, manuel)) {
            try desk.ledger.close([bundle(1, [copy])], under: policy(after: 0))
        }
        try desk.ledger.close([bundle(1, [copy])], under: policy(after: 5 * 86_400))
        #expect(try state(copy, in: desk, at: policy(after: 6 * 86_400)) == .bundled)
    }

    @Test func `a report makes a copy bounce wherever it can, and leaves alone what went on paper meanwhile`() throws {
        let desk = try Desk()
        let codes = try desk.enter(entry(1), entry(2))
        let copies = codes.map { Copy(of: $0, for: manuel) }
        let number = try desk.ledger.intend(draft("a@example.org", copies), under: desk.policy)
        try desk.ledger.note(.accepted(reply: 250, promisesReports: true), onMessage: number, under: desk.policy)
        try desk.ledger.note(CopyStep(.waiting, isPersonsWord: true), of: [copies[0]], under: desk.policy)
        try desk.ledger.close([bundle(1, [copies[0]])], under: desk.policy)
        let report = try desk.enter(entry(3, kind: .report(Sentence("x.y"))))[0]
        try desk.ledger.note(.reported(by: report, .failed), onMessage: number, under: desk.policy)
        #expect(try state(copies[0], in: desk) == .bundled)
        #expect(try state(copies[1], in: desk) == .bounced)
        #expect(try desk.ledger.messages().map(\.state) == [.bounced])
    }

    @Test func `what bounced is not sent a second time, also where an older plan says so`() throws {
        let desk = try Desk()
        let (number, copy) = try sent(desk)
        try desk.ledger.note(.refused(reply: 550, status: nil), onMessage: number, under: desk.policy)
        #expect(throws: Refusal.notOpen(copy.letter, manuel)) {
            _ = try desk.ledger.intend(draft("b@example.org", [copy]), under: desk.policy)
        }
        try desk.ledger.close([bundle(1, [copy])], under: desk.policy)
    }

    @Test func `a report on a mail of which nobody knew shows that it was sent`() throws {
        let desk = try Desk()
        let (number, copy) = try sent(desk)
        let report = try desk.enter(entry(3, kind: .report(Sentence("x.y"))))[0]
        try desk.ledger.note(.reported(by: report, .delayed), onMessage: number, under: desk.policy)
        #expect(try state(copy, in: desk) == .emailed)
        #expect(try desk.ledger.copiesUnderWay().isEmpty)
        #expect(try desk.ledger.messages().map(\.state) == [.accepted])
    }

    @Test func `a late acknowledgement counts for what was silent or bounced`() throws {
        let desk = try Desk()
        let (number, copy) = try sent(desk)
        try desk.ledger.note(.accepted(reply: 250, promisesReports: true), onMessage: number, under: desk.policy)
        let report = try desk.enter(entry(3, kind: .report(Sentence("x.y"))))[0]
        try desk.ledger.note(.reported(by: report, .failed), onMessage: number, under: desk.policy)
        try desk.ledger.note(.acknowledged(by: nil, byMachine: false), onMessage: number, under: desk.policy)
        #expect(try state(copy, in: desk) == .acknowledged)
        try desk.ledger.note(.reported(by: report, .failed), onMessage: number, under: desk.policy)
        #expect(try state(copy, in: desk) == .acknowledged)
    }
}

/// A bundle of a facility with those copies.
func bundle(_ number: Int, part: Int = 1, _ copies: [Copy], facility: String = "cerss") -> BundleDraft {
    let code = BundleCode(digest: Array(digest(number * 10 + part).utf8))
    return BundleDraft(
        code: code, facility: FacilityID(facility), number: number, part: part, parts: part, sheets: 3,
        path: "bundles/\(facility)-\(number).\(part)", sha256: digest(number),
        places: copies.enumerated().map { ClosedBundle.Place(copy: $1, firstPage: $0 + 1, pages: 1) })
}
