import Letters
import Testing

@testable import Ledger

/// What is noted of a bundle moves only the copies that are in it, and a bundle may come back in parts.
@Suite struct BundlePartTests {
    private let manuel = PrisonerID("manuel")
    private let jose = PrisonerID("jose")

    private func copy(_ seed: Int, for person: String, in desk: Desk) throws -> Copy {
        Copy(of: try desk.enter(entry(seed, for: [person]))[0], for: PrisonerID(person))
    }

    private func state(_ copy: Copy, in desk: Desk) throws -> CopyState {
        try desk.ledger.item(copy.letter).copyState(for: copy.prisoner, under: desk.policy)
    }

    private func note(
        _ outcome: CopyState, for people: [PrisonerID], correcting: Bool = false, of draft: BundleDraft, in desk: Desk
    ) throws -> [Copy] {
        try desk.ledger.note(
            .outcome(GateOutcome(outcome, prisoners: people, isCorrection: correcting)), on: draft.code,
            under: desk.policy)
    }

    private func repeated(_ copy: Copy, in desk: Desk) throws {
        try desk.ledger.note(CopyStep(.waiting, isPersonsWord: true), of: [copy], under: desk.policy)
    }

    @Test(arguments: [false, true])
    func `the receipt of an older bundle leaves alone what went into a newer one`(correcting: Bool) throws {
        let desk = try Desk()
        let mine = try copy(1, for: "manuel", in: desk)
        let first = bundle(1, [mine])
        try desk.ledger.close([first], under: desk.policy)
        _ = try note(.returned, for: [manuel], of: first, in: desk)
        try repeated(mine, in: desk)
        let second = bundle(2, [mine])
        try desk.ledger.close([second], under: desk.policy)
        #expect(throws: Refusal.elsewhere(first.code, [mine])) {
            try note(.received, for: [manuel], correcting: correcting, of: first, in: desk)
        }
        #expect(try state(mine, in: desk) == .bundled)
        try desk.ledger.note(.carried, on: second.code, under: desk.policy)
        #expect(throws: Refusal.elsewhere(first.code, [mine])) {
            try note(.kept, for: [manuel], correcting: correcting, of: first, in: desk)
        }
        #expect(try note(.received, for: [manuel], of: second, in: desk) == [])
        #expect(try state(mine, in: desk) == .received)
    }

    @Test func `the copies that are still in the older bundle move, and the others are told`() throws {
        let desk = try Desk()
        let (one, two) = (try copy(1, for: "manuel", in: desk), try copy(2, for: "manuel", in: desk))
        let draft = bundle(1, [one, two])
        try desk.ledger.close([draft], under: desk.policy)
        _ = try note(.refused, for: [manuel], of: draft, in: desk)
        try repeated(two, in: desk)
        #expect(try note(.returned, for: [manuel], of: draft, in: desk) == [two])
        #expect(try state(one, in: desk) == .returned && state(two, in: desk) == .waiting)
        #expect(Refusal.elsewhere(draft.code, [two]).sentence.arguments["copies"] == "\(two.letter) (manuel)")
    }

    @Test(arguments: [BundleHappening.carried, .cancelled(why: "no hubo visita")])
    func `when one person's letters were refused the others' may still be carried or given up`(
        step: BundleHappening
    ) throws {
        let desk = try Desk()
        let (mine, theirs) = (try copy(1, for: "manuel", in: desk), try copy(2, for: "jose", in: desk))
        let draft = bundle(1, [mine, theirs])
        try desk.ledger.close([draft], under: desk.policy)
        _ = try note(.refused, for: [manuel], of: draft, in: desk)
        #expect(try desk.ledger.bundle(draft.code).state == .closed)
        #expect(try !desk.ledger.bundle(draft.code).isHere, "nobody knows where the rest lies")
        try desk.ledger.note(step, on: draft.code, under: desk.policy)
        #expect(try state(mine, in: desk) == .refused)
        #expect(try state(theirs, in: desk) == (step == .carried ? .carried : .waiting))
        // What was noted may be corrected all the same.
        _ = try note(.returned, for: [manuel], correcting: true, of: draft, in: desk)
        #expect(try state(mine, in: desk) == .returned)
        if step == .carried {
            _ = try note(.received, for: [jose], of: draft, in: desk)
            #expect(try desk.ledger.bundle(draft.code).state == .settled)
        } else {
            #expect(throws: Refusal.impossibleBundleStep(draft.code, .cancelled)) {
                try note(.received, for: [jose], of: draft, in: desk)
            }
        }
    }

    @Test func `what is noted already is not noted twice, and does not keep the others from being noted`() throws {
        let desk = try Desk()
        let (mine, theirs) = (try copy(1, for: "manuel", in: desk), try copy(2, for: "jose", in: desk))
        let draft = bundle(1, [mine, theirs])
        try desk.ledger.close([draft], under: desk.policy)
        _ = try note(.received, for: [manuel], of: draft, in: desk)
        #expect(throws: Refusal.alreadyNoted(draft.code)) {
            try note(.received, for: [manuel], correcting: true, of: draft, in: desk)
        }
        _ = try note(.received, for: [manuel, jose], of: draft, in: desk)
        #expect(try state(theirs, in: desk) == .received)
        #expect(
            try desk.ledger.bundle(draft.code).history.last?.happening
                == .outcome(GateOutcome(.received, prisoners: [jose])))
    }

    @Test func `a bundle out of which everybody was taken is neither printed nor carried, and takes no outcome`() throws
    {
        let desk = try Desk()
        let draft = bundle(1, [try copy(1, for: "manuel", in: desk)])
        try desk.ledger.close([draft], under: desk.policy)
        try desk.ledger.note(.takenOut(manuel, why: Sentence("x.y")), on: draft.code, under: desk.policy)
        for step in [BundleHappening.printed, .carried, .outcome(GateOutcome(.refused, prisoners: []))] {
            #expect(throws: Refusal.emptyBundle(draft.code)) {
                try desk.ledger.note(step, on: draft.code, under: desk.policy)
            }
        }
        try desk.ledger.note(.cancelled(why: "x"), on: draft.code, under: desk.policy)
        #expect(try desk.ledger.bundle(draft.code).state == .cancelled)
    }
}
