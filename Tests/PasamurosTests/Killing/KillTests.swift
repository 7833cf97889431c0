import Foundation
import Testing

/// What a run that is killed leaves behind.
@Suite struct KillTests {
    private static let count = 450

    /// One mailbox of many letters, so that reading takes several transactions.
    private func mailbox() -> String {
        (1...Self.count).map { number in
            "From ana@example.org Fri Sep 18 12:00:00 2026\n"
                + mail(
                    "Para José Díaz", id: "\(number)", "Querido José:\n\nEsta es la carta número \(number).\n\nLucha")
        }.joined(separator: "\n")
    }

    @Test func `a collection killed at any moment loses nothing and enters nothing twice`() throws {
        let program = try Program(["buzon.mbox": mailbox()])
        let log = program.folder.appending(path: "ledger.sqlite-wal").path
        for threshold in [1, 200_000, 200_000] {
            let run = try program.start(["collect"])
            while run.process.isRunning, size(of: log) < threshold { sched_yield() }
            kill(run.process.processIdentifier, SIGKILL)
            run.process.waitUntilExit()
            try FileManager.default.removeItem(at: run.errors)
            let status = try program.run("status", "--json").json
            let collected = try #require(status["collected"] as? Int)
            #expect(collected % 200 == 0, "a batch goes in whole or not at all")
            #expect(status["ready"] as? Int == collected)
        }
        #expect(try program.run("collect").status == 0)
        let status = try program.run("status", "--json").json
        #expect(status["collected"] as? Int == Self.count)
        #expect(status["ready"] as? Int == Self.count)
        #expect(status["duplicate"] as? Int == 0)
    }

    @Test func `a killed run leaves no worker behind`() throws {
        let program = try Program(["buzon.mbox": mailbox()])
        let run = try program.start(["collect"])
        var workers: [pid_t] = []
        while run.process.isRunning, workers.isEmpty { workers = children(of: run.process.processIdentifier) }
        kill(run.process.processIdentifier, SIGKILL)
        run.process.waitUntilExit()
        try FileManager.default.removeItem(at: run.errors)
        #expect(!workers.isEmpty)
        let deadline = ContinuousClock.now + .seconds(20)
        while workers.contains(where: { kill($0, 0) == 0 }), ContinuousClock.now < deadline { sched_yield() }
        #expect(workers.allSatisfy { kill($0, 0) != 0 })
    }

    /// The processes that a process started (proc(5), `task/<thread>/children`).
    private func children(of process: pid_t) -> [pid_t] {
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
        return threads.flatMap { thread in
            let list = try? String(contentsOfFile: "/proc/\(process)/task/\(thread)/children", encoding: .utf8)
            return (list ?? "").split(separator: " ").compactMap { pid_t($0) }
        }
    }

    private func size(of path: String) -> Int {
        ((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? NSNumber)?.intValue ?? 0
    }
}
