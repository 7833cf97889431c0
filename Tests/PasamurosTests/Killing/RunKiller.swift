import Foundation
import Synchronization

/// Kills runs of the program at moments that a test chooses, with a signal that no program can hear.
///
/// Only runs that ended by it count: one that was quicker than the signal shows nothing.
final class RunKiller: Sendable {
    /// When a run is killed.
    enum Moment {
        /// After so many seconds.
        case after(Double)
        /// When a file or folder has changed so many times: the ledger's log changes with every commit.
        case change(Int, of: String)
        /// When somebody calls `strike`.
        case struck
    }

    /// How many kills a test asks for: more where `PASAMUROS_KILLS` says so.
    static let wanted = ProcessInfo.processInfo.environment["PASAMUROS_KILLS"].flatMap { Int($0) } ?? 20

    /// The ledger's write-ahead log, below the campaign folder.
    static let ledgerLog = "ledger.sqlite-wal"

    private let running = Mutex<pid_t?>(nil)
    private let counted = Mutex(0)

    /// How many runs were killed.
    var kills: Int { counted.withLock { $0 } }

    /// Starts a run, kills it, and waits until it is gone.
    /// - Returns: whether it was killed before it came to its end.
    @discardableResult
    func run(
        _ program: Program, _ arguments: [String], killedAt moment: Moment, environment: [String: String] = [:]
    ) throws -> Bool {
        let run = try program.start(arguments, environment: environment)
        running.withLock { $0 = run.process.processIdentifier }
        if wait(for: moment, in: program.folder, while: run.process) { strike() }
        run.process.waitUntilExit()
        running.withLock { $0 = nil }
        try FileManager.default.removeItem(at: run.errors)
        guard run.process.terminationReason == .uncaughtSignal else { return false }
        counted.withLock { $0 += 1 }
        return true
    }

    /// Kills the run, if there is one. May be called from any thread.
    func strike() { running.withLock { process in if let process { _ = kill(process, SIGKILL) } } }

    /// - Returns: whether the moment came while the run was still going.
    private func wait(for moment: Moment, in folder: URL, while process: Process) -> Bool {
        switch moment {
        case .struck: return false
        case .after(let seconds):
            let deadline = ContinuousClock.now + .seconds(seconds)
            while process.isRunning, ContinuousClock.now < deadline { usleep(100) }
        case .change(let count, let path):
            let file = folder.appending(path: path).path
            var last = Self.mark(of: file)
            var changes = 0
            while process.isRunning, changes < count {
                let mark = Self.mark(of: file)
                if mark != last { changes += 1 }
                last = mark
                sched_yield()
            }
        }
        return process.isRunning
    }

    /// Something that changes whenever a file is written to.
    private static func mark(of path: String) -> [Int] {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return [] }
        return [Int(facts.st_size), facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec]
    }
}
