import Foundation
import Letters
import Testing

@testable import Ledger

@Suite struct AccountTests {
    /// A small generator with a seed, so that a failure can be run again.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ (state >> 29)) &* 0x9E37_79B9_7F4A_7C15
        }
    }

    private func randomEntry(_ seed: Int, _ dice: inout Dice) -> Entry {
        let kinds: [Reading.Kind] = [
            .letter, .letter, .letter, .letter, .report(Sentence("x.y")), .notALetter(Sentence("x.y")),
            .unreadable(Sentence("x.y")),
        ]
        let people = Desk.people.map(\.rawValue).filter { _ in Int.random(in: 0..<3, using: &dice) == 0 }
        let repeated = Int.random(in: 0..<8, using: &dice) == 0 ? max(1, seed - 3) : seed
        return entry(
            repeated, from: "letters/\(seed).eml", kind: kinds.randomElement(using: &dice) ?? .letter,
            sender: ["a@example.org", "b@example.org", nil].randomElement(using: &dice) ?? nil,
            messageID: Int.random(in: 0..<6, using: &dice) == 0 ? "same@example.org" : nil,
            words: String(Int.random(in: 0..<200, using: &dice)), for: people,
            screening: Int.random(in: 0..<5, using: &dice) == 0 ? [leak] : [])
    }

    private func randomDecision(_ dice: inout Dice) -> Decision {
        let people = Desk.people + [PrisonerID("nobody")]
        return switch Int.random(in: 0..<5, using: &dice) {
        case 0: .assign(people.filter { _ in Int.random(in: 0..<3, using: &dice) == 0 })
        case 1, 2: .approve
        case 3: .hold(why: "wait")
        default: .withdraw(why: "asked for")
        }
    }

    /// What must be true of every account, reckoned here by other means than `Account` does.
    private func check(_ desk: Desk, collected: Int) throws {
        let account = try desk.ledger.account(under: desk.policy)
        #expect(account.collected == collected)
        #expect(Set(account.letters.keys) == Set(LetterState.allCases))
        #expect(account.letters.values.reduce(0, +) == collected)
        var copies = 0
        for item in try desk.ledger.items() where item.state(under: desk.policy) == .ready {
            let recipients = item.recipients(under: desk.policy)
            #expect(!recipients.isEmpty)
            #expect(Set(recipients).isSubset(of: desk.policy.prisoners))
            copies += recipients.count
        }
        #expect(account.copies.values.reduce(0, +) == copies)
    }

    @Test(arguments: [
        (UInt64(1), Campaign.Approval.flagged), (2, .all), (3, .nothing),
    ])
    func `the account balances after every step of a random run`(seed: UInt64, approval: Campaign.Approval) throws {
        var dice = Dice(state: seed)
        let desk = try Desk(approval)
        var codes: [LetterCode] = []
        var refused = 0
        for step in 1...30 {
            codes += try desk.ledger.record((0..<10).map { randomEntry(step * 10 + $0, &dice) })
            for _ in 0..<8 {
                let code = try #require(codes.randomElement(using: &dice))
                do { try desk.take(randomDecision(&dice), on: code) } catch is Refusal { refused += 1 }
            }
            if step % 10 == 0 {
                let people = Desk.people.shuffled(using: &dice).prefix(step == 30 ? 4 : 3)
                desk.policy = Policy(approval: approval, prisoners: Set(people))
            }
            try check(desk, collected: codes.count)
        }
        #expect(codes.count == 300 && refused > 0)
        let account = try desk.ledger.account(under: desk.policy)
        for state in LetterState.allCases { #expect(account.letters[state, default: 0] > 0, "\(state) never came up") }
    }

    @Test func `a count that does not agree is a fault, not a smaller sum`() throws {
        let desk = try Desk()
        try desk.enter(entry(1))
        let items = try desk.ledger.items()
        #expect(throws: Unbalanced(what: .letters, expected: 2, found: 1)) {
            try Account(of: items, collected: 2, under: desk.policy)
        }
    }

    @Test func `the account is written as the design says`() throws {
        let desk = try Desk()
        try desk.enter(entry(1, for: ["manuel", "jose"]), entry(2, kind: .notALetter(Sentence("x.y"))))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = String(decoding: try encoder.encode(try desk.ledger.account(under: desk.policy)), as: UTF8.self)
        let copies = """
            {"acknowledged":0,"bounced":0,"bundled":0,"carried":0,"charged":0,"emailed":0,"kept":0,"printed":0,\
            "received":0,"refused":0,"returned":0,"silent":0,"waiting":2}
            """
        let letters = """
            "duplicate":0,"held":0,"not_a_letter":1,"question":0,"ready":1,"report":0,"unreadable":0,"withdrawn":0}
            """
        #expect(json == #"{"collected":2,"copies":\#(copies),\#(letters)"#)
    }
}
