import GRDB
import Letters
import Testing

@testable import Ledger

@Suite struct BundleTests {
    private let manuel = PrisonerID("manuel")
    private let jose = PrisonerID("jose")

    private func copy(_ seed: Int, for person: String = "manuel", in desk: Desk) throws -> Copy {
        Copy(of: try desk.enter(entry(seed, for: [person]))[0], for: PrisonerID(person))
    }

    private func state(_ copy: Copy, in desk: Desk) throws -> CopyState {
        try desk.ledger.item(copy.letter).copyState(for: copy.prisoner, under: desk.policy)
    }

    @Test func `a closed bundle owns its copies`() throws {
        let desk = try Desk()
        let copy = try copy(1, in: desk)
        try desk.ledger.close([bundle(1, [copy])], under: desk.policy)
        #expect(try state(copy, in: desk) == .bundled)
        #expect(throws: Refusal.notOpen(copy.letter, manuel)) {
            try desk.ledger.close([bundle(2, [copy])], under: desk.policy)
        }
        for decision in [Decision.hold(why: "x"), .withdraw(why: "x"), .assign([jose])] {
            #expect(throws: Refusal.served(copy.letter, [manuel])) { try desk.take(decision, on: copy.letter) }
        }
        #expect(try desk.take(.assign([jose, manuel]), on: copy.letter) == .ready)
    }

    @Test func `all parts of a number are closed together or not at all`() throws {
        let desk = try Desk()
        let one = try copy(1, in: desk)
        let two = try copy(2, in: desk)
        try desk.take(.hold(why: "x"), on: two.letter)
        #expect(throws: Refusal.notOpen(two.letter, manuel)) {
            try desk.ledger.close([bundle(1, [one]), bundle(1, part: 2, [two])], under: desk.policy)
        }
        #expect(try desk.ledger.bundles().isEmpty)
        #expect(try state(one, in: desk) == .waiting)
        try desk.take(.approve, on: two.letter)
        try desk.ledger.close([bundle(1, [one]), bundle(1, part: 2, [two])], under: desk.policy)
        #expect(try desk.ledger.bundles().map(\.part) == [1, 2])
    }

    @Test func `a number is given once, also when its bundle was cancelled`() throws {
        let desk = try Desk()
        let copy = try copy(1, in: desk)
        let draft = bundle(1, [copy])
        try desk.ledger.close([draft], under: desk.policy)
        try desk.ledger.note(.cancelled(why: "no hubo visita"), on: draft.code, under: desk.policy)
        #expect(try state(copy, in: desk) == .waiting)
        #expect(try desk.ledger.nextBundleNumber(for: FacilityID("cerss")) == 2)
        #expect(throws: Refusal.bundleNumberTaken(FacilityID("cerss"))) {
            try desk.ledger.close([bundle(1, [copy])], under: desk.policy)
        }
        try desk.ledger.close([bundle(2, [copy])], under: desk.policy)
        #expect(try state(copy, in: desk) == .bundled)
        #expect(throws: Refusal.impossibleBundleStep(draft.code, .cancelled)) {
            try desk.ledger.note(
                .outcome(GateOutcome(.received, prisoners: [manuel])), on: draft.code, under: desk.policy)
        }
    }

    @Test func `what is on its way is not cancelled, and nobody is taken out of it`() throws {
        let desk = try Desk()
        let draft = bundle(1, [try copy(1, in: desk)])
        try desk.ledger.close([draft], under: desk.policy)
        try desk.ledger.note(.printed, on: draft.code, under: desk.policy)
        try desk.ledger.note(.carried, on: draft.code, under: desk.policy)
        for step in [BundleHappening.cancelled(why: "x"), .takenOut(manuel, why: Sentence("x.y")), .printed, .carried] {
            #expect(throws: Refusal.impossibleBundleStep(draft.code, .carried)) {
                try desk.ledger.note(step, on: draft.code, under: desk.policy)
            }
        }
    }

    @Test func `a person who is taken out waits, and the others go`() throws {
        let desk = try Desk()
        let mine = try copy(1, in: desk)
        let theirs = try copy(2, for: "jose", in: desk)
        let draft = bundle(1, [mine, theirs])
        try desk.ledger.close([draft], under: desk.policy)
        try desk.ledger.note(.takenOut(jose, why: Sentence("x.y")), on: draft.code, under: desk.policy)
        #expect(try state(theirs, in: desk) == .waiting)
        #expect(throws: Refusal.notInBundle(jose, draft.code)) {
            try desk.ledger.note(
                .outcome(GateOutcome(.received, prisoners: [jose])), on: draft.code, under: desk.policy)
        }
        try desk.ledger.note(.outcome(GateOutcome(.received, prisoners: [manuel])), on: draft.code, under: desk.policy)
        #expect(try state(mine, in: desk) == .received)
        #expect(try desk.ledger.bundle(draft.code).copies == [mine])
    }

    @Test func `a bundle that is made anew is given up, and what is left in it waits for the reason`() throws {
        let desk = try Desk()
        let mine = try copy(1, in: desk)
        let theirs = try copy(2, for: "jose", in: desk)
        let draft = bundle(1, [mine, theirs])
        try desk.ledger.close([draft], under: desk.policy)
        try desk.ledger.note(.takenOut(jose, why: Sentence("x.y")), on: draft.code, under: desk.policy)
        try desk.ledger.note(.remade, on: draft.code, under: desk.policy)
        #expect(try desk.ledger.bundle(draft.code).state == .cancelled)
        #expect(try desk.ledger.bundle(draft.code).whyTakenOut(jose) == Sentence("x.y"))
        #expect(try state(mine, in: desk) == .waiting && state(theirs, in: desk) == .waiting)
        #expect(try desk.ledger.item(mine.letter).copies[manuel]?.step.why == Sentence("post.bundle-remade"))
        #expect(try desk.ledger.item(theirs.letter).copies[jose]?.step.why == Sentence("x.y"))
        let printed = bundle(2, [mine])
        try desk.ledger.close([printed], under: desk.policy)
        try desk.ledger.note(.printed, on: printed.code, under: desk.policy)
        #expect(throws: Refusal.impossibleBundleStep(printed.code, .printed)) {
            try desk.ledger.note(.remade, on: printed.code, under: desk.policy)
        }
    }

    @Test func `the sheets of each packet are kept, and a bundle of an earlier version has none`() throws {
        let desk = try Desk()
        var draft = bundle(1, [try copy(1, in: desk)])
        draft.packetSheets = [manuel: 3]
        try desk.ledger.close([draft, bundle(1, part: 2, [try copy(2, in: desk)])], under: desk.policy)
        #expect(try desk.ledger.bundle(draft.code).packetSheets == [manuel: 3])
        #expect(try desk.ledger.bundles().map(\.packetSheets) == [[manuel: 3], [:]])
    }

    @Test func `an outcome is corrected only by somebody who says that it is a correction`() throws {
        let desk = try Desk()
        let copy = try copy(1, in: desk)
        let draft = bundle(1, [copy])
        try desk.ledger.close([draft], under: desk.policy)
        try desk.ledger.note(.outcome(GateOutcome(.received, prisoners: [manuel])), on: draft.code, under: desk.policy)
        let refused = GateOutcome(.refused, prisoners: [manuel])
        #expect(throws: Refusal.impossibleStep(copy.letter, manuel, from: .received, to: .refused)) {
            try desk.ledger.note(.outcome(refused), on: draft.code, under: desk.policy)
        }
        let correction = GateOutcome(.refused, prisoners: [manuel], isCorrection: true)
        try desk.ledger.note(.outcome(correction), on: draft.code, under: desk.policy)
        #expect(try state(copy, in: desk) == .refused)
    }

    @Test func `a letter whose copy has left keeps its people and its state, whatever is noticed later`() throws {
        let desk = try Desk()
        let copy = try copy(1, in: desk)
        try desk.ledger.close([bundle(1, [copy])], under: desk.policy)
        try desk.ledger.derive([Derivation(code: copy.letter, addressee: .people([jose]), screening: [leak])])
        #expect(try desk.ledger.item(copy.letter).recipients(under: desk.policy) == [manuel])
        #expect(try desk.state(copy.letter) == .ready)
        desk.policy = Policy(approval: .flagged, prisoners: [jose])
        #expect(try desk.ledger.account(under: desk.policy).copies[.bundled] == 1)
    }

    @Test func `messages and bundles are only ever appended to`() throws {
        let desk = try Desk()
        let draft = bundle(1, [try copy(1, in: desk)])
        try desk.ledger.close([draft], under: desk.policy)
        for change in ["UPDATE bundle SET number = 9", "DELETE FROM bundle_event", "UPDATE bundle_copy SET pages = 9"] {
            let error = #expect(throws: DatabaseError.self) {
                try desk.ledger.database.write { try $0.execute(sql: change) }
            }
            #expect(error?.message?.hasSuffix("is append-only") == true)
        }
    }
}
