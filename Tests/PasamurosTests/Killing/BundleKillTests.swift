import Foundation
import TestSupport
import Testing

/// `bundle` and `receipt` killed at any moment: no copy is lost, none is in two bundles, every closed bundle is whole.
@Suite(.serialized) struct BundleKillTests {
    @Test func `a closing killed at any moment leaves whole bundles and every copy in one place`() throws {
        let program = try Program(["manuel/0.txt": "Querido Manuel:\n\nVa la primera.\n\nLucha"])
        var random = SystemRandomNumberGenerator()
        let whole = try time(of: program, ["bundle"])
        var letters = 1
        let killer = RunKiller()
        while killer.kills < RunKiller.wanted, letters < 4 * RunKiller.wanted {
            letters += 1
            try program.write("letters/manuel/\(letters).txt", "Querido Manuel:\n\nVa la \(letters).\n\nLucha")
            try killer.run(program, ["bundle"], killedAt: moment(letters, whole, &random))
            try check(program, atMost: letters)
        }
        #expect(killer.kills >= RunKiller.wanted, "too few runs could be killed")
        #expect(try program.run("bundle").status == 0)
        #expect(try check(program, atMost: letters) == letters)
    }

    @Test func `a receipt killed at any moment is noted whole or not at all`() throws {
        let program = try Program([
            "manuel/0.txt": "Querido Manuel:\n\nVa la primera.\n\nLucha",
            "jose/1.txt": "Querido José:\n\nVa otra.\n\nLucha",
        ])
        #expect(try program.run("bundle").status == 0)
        let bundles = try #require(try program.run("status", "--json", "--details").json["bundles"] as? [[String: Any]])
        let code = try #require(bundles.first?["code"] as? String)
        var random = SystemRandomNumberGenerator()
        let whole = try time(of: program, ["receipt", code, "kept"])
        let killer = RunKiller()
        var turn = 0
        while killer.kills < RunKiller.wanted, turn < 4 * RunKiller.wanted {
            turn += 1
            let outcome = turn % 2 == 0 ? "returned" : "kept"
            try killer.run(program, ["receipt", code, outcome], killedAt: moment(turn, whole, &random))
            let copies = try #require(try program.run("status", "--json", "--details").json["copies"] as? [String: Int])
            #expect(copies.filter { $0.value > 0 }.values.sorted() == [2], "both copies have one outcome")
        }
        #expect(killer.kills >= RunKiller.wanted, "too few runs could be killed")
    }

    /// In turn: at a commit, at any time.
    private func moment(
        _ turn: Int, _ whole: Double, _ random: inout SystemRandomNumberGenerator
    ) -> RunKiller.Moment {
        turn % 2 == 0
            ? .change(.random(in: 1...4, using: &random), of: RunKiller.ledgerLog)
            : .after(.random(in: 0...whole, using: &random))
    }

    /// How long a run takes, in seconds.
    private func time(of program: Program, _ arguments: [String]) throws -> Double {
        let start = ContinuousClock.now
        #expect(try program.run(arguments).status == 0)
        return (ContinuousClock.now - start) / .seconds(1)
    }

    /// Every closed bundle has its PDF, and no copy lies in two.
    /// - Returns: how many copies are in bundles.
    @discardableResult private func check(_ program: Program, atMost letters: Int) throws -> Int {
        let status = try program.run("status", "--json", "--details")
        #expect(status.status == 0)
        let bundles = try #require(try status.json["bundles"] as? [[String: Any]])
        var seen: [String] = []
        for bundle in bundles {
            let path = try #require(bundle["path"] as? String)
            let bytes = try Data(contentsOf: program.folder.appending(path: path))
            #expect(bundle["sha256"] as? String == TestSupport.sha256(bytes))
            seen += (bundle["letters"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
        }
        #expect(Set(seen).count == seen.count)
        let copies = try #require(try status.json["copies"] as? [String: Int])
        #expect(copies["bundled"] == seen.count)
        #expect(seen.count <= letters)
        return seen.count
    }
}
