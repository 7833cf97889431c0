import Foundation
import TestSupport
import Testing

/// `collect --mailbox` killed at any moment: every mail of the mailbox comes, and none twice.
@Suite(.serialized, .enabled(if: DovecotServer.missing == nil, "\(DovecotServer.missing ?? "")"))
struct MailboxKillTests {
    /// How many mails come in before each run.
    private static let mailsEach = 4

    private func campaign(reading server: DovecotServer) throws -> Program {
        let program = try Program()
        try program.write(
            "campaign.yaml",
            """
            name: Prueba
            mailbox:
              {host: localhost, port: \(server.port), security: none, user: \(DovecotServer.user), password_env: CLAVE}

            """)
        return program
    }

    @Test func `a mailbox read by runs that are killed at any moment comes whole, and nothing comes twice`() throws {
        try DovecotServer.serve { server in
            let program = try campaign(reading: server)
            let environment = ["CLAVE": DovecotServer.password]
            var random = SystemRandomNumberGenerator()
            var arrived = 0
            func arrive() throws {
                for _ in 0..<Self.mailsEach {
                    arrived += 1
                    let text = mail("Para José Díaz", id: "\(arrived)", "Querido José:\n\nVa la \(arrived).\n\nLucha")
                    try server.append(Array(text.replacing("\n", with: "\r\n").utf8))
                }
            }
            try arrive()
            let start = ContinuousClock.now
            #expect(try program.run(["collect", "--mailbox"], environment: environment).status == 0)
            let whole = (ContinuousClock.now - start) / .seconds(1)
            let killer = RunKiller()
            var turn = 0
            while killer.kills < RunKiller.wanted, turn < 4 * RunKiller.wanted {
                turn += 1
                try arrive()
                try killer.run(
                    program, ["collect", "--mailbox"], killedAt: moment(turn, whole, &random),
                    environment: environment)
                let status = try program.run("status", "--json").json
                #expect(status["duplicate"] as? Int == 0)
                #expect(status["ready"] as? Int == status["collected"] as? Int)
            }
            #expect(killer.kills >= RunKiller.wanted, "too few runs could be killed")
            let before = try server.standing()
            #expect(try program.run(["collect", "--mailbox"], environment: environment).status == 0)
            let status = try program.run("status", "--json").json
            #expect(status["collected"] as? Int == arrived)
            #expect(status["ready"] as? Int == arrived)
            #expect(try server.standing() == before)
            #expect(!before.contains("Seen"))
            let files = try FileManager.default.contentsOfDirectory(atPath: program.folder.path + "/letters/correo")
            #expect(files.filter { $0.hasSuffix(".eml") }.count == arrived)
        }
    }

    /// In turn: when a mail is put down, when it is written into the list of those that were fetched, when the place is
    /// noted, at a commit, at any time.
    private func moment(
        _ turn: Int, _ whole: Double, _ random: inout SystemRandomNumberGenerator
    ) -> RunKiller.Moment {
        let count = Int.random(in: 1...2 * Self.mailsEach, using: &random)
        return switch turn % 5 {
        case 0: .change(count, of: "letters/correo")
        case 1: .change(count, of: ".mailbox/fetched")
        case 2: .change(count, of: ".mailbox")
        case 3: .change(.random(in: 1...4, using: &random), of: RunKiller.ledgerLog)
        default: .after(.random(in: 0...whole, using: &random))
        }
    }
}
