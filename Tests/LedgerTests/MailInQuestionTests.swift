import Letters
import Testing

@testable import Ledger

/// A mail of which nobody knows whether it was sent may have been.
@Suite struct MailInQuestionTests {
    private let manuel = PrisonerID("manuel")

    private func mail(_ happenings: MessageHappening...) throws -> (desk: Desk, copy: Copy, mail: Int64) {
        let desk = try Desk()
        let copy = Copy(of: try desk.enter(entry(1))[0], for: manuel)
        let draft = MessageDraft(
            messageID: "a@example.org", facility: FacilityID("cerss"), prisoner: manuel, address: "social@example.org",
            sha256: digest(7), copies: [copy])
        let mail = try desk.ledger.intend(draft, under: desk.policy)
        for happening in happenings { try desk.ledger.note(happening, onMessage: mail, under: desk.policy) }
        return (desk, copy, mail)
    }

    private func state(_ copy: Copy, in desk: Desk) throws -> CopyState {
        try desk.ledger.item(copy.letter).copyState(for: copy.prisoner, under: desk.policy)
    }

    private let confirmed = MessageHappening.acknowledged(by: nil, byMachine: false)

    @Test func `whoever confirms a mail in question says that it was sent`() throws {
        let (desk, copy, mail) = try mail(.lost)
        try desk.ledger.note(confirmed, onMessage: mail, under: desk.policy)
        #expect(try state(copy, in: desk) == .acknowledged)
        #expect(try desk.ledger.messages().map(\.state) == [.acknowledged])
        #expect(
            try desk.ledger.messages().first?.history.map(\.happening.kind)
                == ["intended", "lost", "found-sent", "acknowledged"])
        #expect(try desk.ledger.copiesUnderWay().isEmpty)
        #expect(try desk.ledger.item(copy.letter).inQuestion.isEmpty)
    }

    @Test(arguments: [
        MessageHappening.notSent(why: Sentence("x.y")), .refused(reply: 450, status: nil),
        .refused(reply: 550, status: nil), .foundUnsent,
    ])
    func `nobody confirms what did not go out`(happening: MessageHappening) throws {
        let (desk, copy, mail) = try mail(happening)
        let before = try state(copy, in: desk)
        #expect(throws: Refusal.messageNotSent(mail)) {
            try desk.ledger.note(confirmed, onMessage: mail, under: desk.policy)
        }
        #expect(try state(copy, in: desk) == before)
        #expect(try desk.ledger.messages().map(\.state) != [.acknowledged])
    }

    @Test func `an answer shows that a mail went out which somebody had found unsent`() throws {
        let (desk, copy, mail) = try mail(.foundUnsent)
        let answer = try desk.enter(entry(3))[0]
        try desk.ledger.note(.reported(by: answer, .answered), onMessage: mail, under: desk.policy)
        try desk.ledger.note(confirmed, onMessage: mail, under: desk.policy)
        #expect(try state(copy, in: desk) == .acknowledged)
    }

    @Test func `a letter that may have been sent is neither stopped nor given to others, until somebody finds out`()
        throws
    {
        let (desk, copy, mail) = try mail(.lost)
        let decisions: [Decision] = [.assign([PrisonerID("jose")]), .hold(why: "x"), .withdraw(why: "x")]
        for decision in decisions {
            #expect(throws: Refusal.inQuestion(copy.letter, message: mail)) {
                try desk.take(decision, on: copy.letter)
            }
        }
        #expect(try desk.ledger.item(copy.letter).served == [manuel])
        #expect(try desk.ledger.account(under: desk.policy).copies[.waiting] == 1)
        try desk.ledger.note(.foundUnsent, onMessage: mail, under: desk.policy)
        #expect(try desk.take(.withdraw(why: "x"), on: copy.letter) == .withdrawn)
    }
}
