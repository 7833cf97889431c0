import Foundation
import Synchronization
import TestSupport
import Testing

/// `send` killed at any moment, before a server that fails now and then as well: no copy is lost, and none is sent twice.
/// What was sent is told by the server alone.
@Suite(.serialized) struct SendKillTests {
    private static let people = ["manuel", "jose", "juan"]

    /// Kills a run when the server comes to a step, some mails after the first.
    private final class Ambush: Sendable {
        let killer = RunKiller()
        private let plan = Mutex<(step: UnreliableServer.Step, mails: Int)?>(nil)

        /// The next run is killed at that step of that mail, from 0.
        func lay(at step: UnreliableServer.Step, ofMail number: Int) { plan.withLock { $0 = (step, number) } }

        func notice(_ step: UnreliableServer.Step) {
            let isNow = plan.withLock { plan -> Bool in
                guard let planned = plan, planned.step == step else { return false }
                plan = planned.mails > 0 ? (planned.step, planned.mails - 1) : nil
                return planned.mails == 0
            }
            if isNow { killer.strike() }
        }
    }

    private func campaign(sending port: Int) throws -> Program {
        let program = try Program()
        try program.sendMail(through: port)
        try program.write(
            "facilities.csv",
            "id,name,email,accepts\ncerss,CERSS,cartas@centro.example,print|email\n"
                + "otro,Otro,cartas@otro.example,email\n")
        return program
    }

    private func write(_ turn: Int, to program: Program) throws {
        for person in Self.people {
            try program.write("letters/\(person)/\(turn).txt", "Hola:\n\nVa la número \(turn) para \(person).\n\nLucha")
        }
    }

    @Test func `a sending killed at any moment loses no copy and sends none twice`() throws {
        let ambush = Ambush()
        var random = SystemRandomNumberGenerator()
        let server = UnreliableServer(
            seed: random.next(), failingOneIn: 8, observe: { ambush.notice($0) })
        try server.serve { port in
            let program = try campaign(sending: port)
            try write(0, to: program)
            let start = ContinuousClock.now
            _ = try program.run("send", "--yes")
            let whole = (ContinuousClock.now - start) / .seconds(1)
            var turn = 0
            while ambush.killer.kills < RunKiller.wanted, turn < 4 * RunKiller.wanted {
                turn += 1
                try write(turn, to: program)
                try ambush.killer.run(
                    program, ["send", "--yes"], killedAt: moment(turn, whole, ambush, &random))
                try check(program, server)
                guard Bool.random(using: &random) else { continue }
                // Before questions are answered a whole run goes by, which has to leave their copies where they are.
                _ = try program.run("send", "--yes")
                try check(program, server)
                try answer(try messages(program), in: program, server)
            }
            #expect(ambush.killer.kills >= RunKiller.wanted, "too few runs could be killed")
            try finish(program, server, letters: Self.people.count * (turn + 1))
        }
    }

    /// Half of the runs are killed at a step of the conversation, most of these around the one that decides: a mail that
    /// the server has and nobody knows of. The others at a commit, or at any time.
    private func moment(
        _ turn: Int, _ whole: Double, _ ambush: Ambush, _ random: inout SystemRandomNumberGenerator
    ) -> RunKiller.Moment {
        switch turn % 4 {
        case 0, 1:
            let steps = UnreliableServer.Step.allCases + [.heard, .answered]
            let step = steps[turn / 2 % steps.count]
            // There is one call for all mails.
            ambush.lay(at: step, ofMail: step == .called ? 0 : .random(in: 0...1, using: &random))
            return .struck
        case 2: return .change(.random(in: 1...14, using: &random), of: RunKiller.ledgerLog)
        default: return .after(.random(in: 0...whole, using: &random))
        }
    }

    private struct Mail {
        let number: Int
        let id: String
        let isQuestion: Bool
        let copies: [String]
    }

    private func messages(_ program: Program) throws -> [Mail] {
        let json = try program.run("status", "--json", "--details").json
        return try #require(json["messages"] as? [[String: Any]]).map { message in
            let prisoner = try #require(message["prisoner"] as? String)
            return Mail(
                number: try #require(message["number"] as? Int), id: try #require(message["message_id"] as? String),
                isQuestion: message["state"] as? String == "intended",
                copies: try #require(message["letters"] as? [String]).map { "\($0) \(prisoner)" })
        }
    }

    /// Nothing was taken that the ledger does not know, and no copy was taken twice.
    private func check(_ program: Program, _ server: UnreliableServer) throws {
        let mails = try messages(program)
        #expect(Set(server.taken).isSubset(of: mails.map(\.id)))
        let sent = mails.filter { server.taken.contains($0.id) }.flatMap(\.copies)
        #expect(Set(sent).count == sent.count, "a copy was sent twice")
    }

    /// A person looks what the server has, and says so.
    private func answer(_ mails: [Mail], in program: Program, _ server: UnreliableServer) throws {
        for mail in mails where mail.isQuestion {
            let answer = server.taken.contains(mail.id) ? "--was-sent" : "--not-sent"
            #expect(try program.run("send", answer, String(mail.number)).status == 0)
        }
    }

    /// Sends on until nothing waits: then every copy was taken once, or refused and is told so.
    private func finish(_ program: Program, _ server: UnreliableServer, letters: Int) throws {
        var copies: [String: Int] = [:]
        for _ in 0..<50 {
            try answer(try messages(program), in: program, server)
            copies = try #require(try program.run("status", "--json").json["copies"] as? [String: Int])
            if copies["waiting"] == 0, copies.values.reduce(0, +) == letters { break }
            _ = try program.run("send", "--yes")
        }
        try check(program, server)
        let status = try program.run("status", "--json").json
        #expect(status["collected"] as? Int == letters)
        #expect(copies.filter { $0.value > 0 }.keys.allSatisfy { ["emailed", "bounced"].contains($0) }, "\(copies)")
        #expect(copies.values.reduce(0, +) == letters)
        let sent = try messages(program).filter { server.taken.contains($0.id) }.flatMap(\.copies)
        #expect(sent.count == copies["emailed"])
    }
}
