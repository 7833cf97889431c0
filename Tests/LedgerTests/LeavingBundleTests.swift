import Foundation
import Letters
import Testing

@testable import Ledger

/// What comes out of a bundle is what it was before it: e-mailed letters are not e-mailed once more.
@Suite struct LeavingBundleTests {
    private let manuel = PrisonerID("manuel")

    /// A desk at which e-mail becomes silent at once, with a letter that a server took.
    private func emailed() throws -> (desk: Desk, copy: Copy, mail: Int64) {
        let desk = try Desk()
        desk.policy = Policy(
            approval: .flagged, prisoners: Set(Desk.people), waitDays: 5,
            now: Date(timeIntervalSince1970: 2_000_000_000))
        let copy = Copy(of: try desk.enter(entry(1))[0], for: manuel)
        let draft = MessageDraft(
            messageID: "a@example.org", facility: FacilityID("cerss"), prisoner: manuel, address: "social@example.org",
            sha256: digest(7), copies: [copy])
        let mail = try desk.ledger.intend(draft, under: desk.policy)
        try desk.ledger.note(.accepted(reply: 250, promisesReports: true), onMessage: mail, under: desk.policy)
        return (desk, copy, mail)
    }

    private func standing(_ copy: Copy, in desk: Desk) throws -> CopyStanding {
        try #require(try desk.ledger.item(copy.letter).copies[copy.prisoner])
    }

    private static let waysOut: [BundleHappening] = [
        .cancelled(why: "no hubo visita"), .remade, .takenOut(PrisonerID("manuel"), why: Sentence("x.y")),
    ]

    @Test(arguments: waysOut)
    func `e-mail that nobody answered is silent again, since the day on which it was`(way: BundleHappening) throws {
        let (desk, copy, mail) = try emailed()
        let before = try standing(copy, in: desk)
        let draft = bundle(1, [copy])
        try desk.ledger.close([draft], under: desk.policy)
        try desk.ledger.note(way, on: draft.code, under: desk.policy)
        let after = try standing(copy, in: desk)
        #expect(after.state(under: desk.policy) == .silent)
        #expect(after.since(under: desk.policy) == before.since(under: desk.policy))
        #expect(after.step.message == mail)
        #expect(after.bundle == nil)
        try desk.ledger.close([bundle(2, [copy])], under: desk.policy)
        #expect(try standing(copy, in: desk).state(under: desk.policy) == .bundled)
    }

    @Test func `what bounced is bounced again, also after a second bundle`() throws {
        let (desk, copy, mail) = try emailed()
        let report = try desk.enter(entry(3, kind: .report(Sentence("x.y"))))[0]
        try desk.ledger.note(.reported(by: report, .failed), onMessage: mail, under: desk.policy)
        for number in 1...2 {
            let draft = bundle(number, [copy])
            try desk.ledger.close([draft], under: desk.policy)
            try desk.ledger.note(.printed, on: draft.code, under: desk.policy)
            try desk.ledger.note(.cancelled(why: "x"), on: draft.code, under: desk.policy)
            #expect(try standing(copy, in: desk).state(under: desk.policy) == .bounced)
        }
    }

    @Test func `what was confirmed or came back while it lay in a bundle counts when it comes out`() throws {
        for isConfirmed in [true, false] {
            let (desk, copy, mail) = try emailed()
            let draft = bundle(1, [copy])
            try desk.ledger.close([draft], under: desk.policy)
            let report = try desk.enter(entry(3, kind: .report(Sentence("x.y"))))[0]
            try desk.ledger.note(
                isConfirmed ? .acknowledged(by: nil, byMachine: false) : .reported(by: report, .failed),
                onMessage: mail, under: desk.policy)
            #expect(try standing(copy, in: desk).state(under: desk.policy) == .bundled)
            try desk.ledger.note(.cancelled(why: "x"), on: draft.code, under: desk.policy)
            #expect(try standing(copy, in: desk).state(under: desk.policy) == (isConfirmed ? .acknowledged : .bounced))
        }
    }

    @Test func `nobody has a copy go again that stands on the paper of a bundle`() throws {
        let (desk, copy, _) = try emailed()
        let draft = bundle(1, [copy])
        try desk.ledger.close([draft], under: desk.policy)
        let again = CopyStep(.waiting, why: Sentence("x.y"), isPersonsWord: true)
        for state in [CopyState.bundled, .printed, .carried] {
            if state == .printed { try desk.ledger.note(.printed, on: draft.code, under: desk.policy) }
            if state == .carried { try desk.ledger.note(.carried, on: draft.code, under: desk.policy) }
            #expect(throws: Refusal.impossibleStep(copy.letter, manuel, from: state, to: .waiting)) {
                try desk.ledger.note(again, of: [copy], under: desk.policy)
            }
        }
    }
}
