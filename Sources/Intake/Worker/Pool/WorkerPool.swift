internal import Dispatch
internal import Foundation
internal import Synchronization

/// Workers that are at work, and those that wait for some: never more at work than the machine has processors.
final class WorkerPool: Sendable {
    private let executable: String
    private let environment: [String: String]
    private let idle = Mutex<[WorkerLink]>([])
    private let places: DispatchSemaphore

    init(executable: String, environment: [String: String], size: Int) {
        self.executable = executable
        self.environment = environment
        places = DispatchSemaphore(value: max(size, 1))
    }

    deinit { idle.withLock { $0.forEach { $0.end() } } }

    /// Lends a worker. It comes back where `body` says so, and is ended otherwise; a fresh one is then started, so that it
    /// is ready by the time it is needed.
    /// - Parameter fresh: whether it must be one that has seen nothing yet.
    func withWorker<Result>(
        fresh: Bool, _ body: (inout WorkerLink) throws(WorkerFailure) -> (Result, isReusable: Bool)
    ) throws(WorkerFailure) -> Result {
        places.wait()
        defer { places.signal() }
        var worker = try take(fresh: fresh)
        var comesBack = false
        defer { giveBack(worker, isReusable: comesBack) }
        let (result, isReusable) = try body(&worker)
        comesBack = isReusable
        return result
    }

    /// The one that has served most is used up first; where it must be fresh, one that has served none.
    private func take(fresh: Bool) throws(WorkerFailure) -> WorkerLink {
        let waiting = idle.withLock { idle -> WorkerLink? in
            let fit = idle.indices.filter { !fresh || idle[$0].served == 0 }
            return fit.max { idle[$0].served < idle[$1].served }.map { idle.remove(at: $0) }
        }
        if let waiting { return waiting }
        return try WorkerLink(executable: executable, environment: environment)
    }

    private func giveBack(_ worker: WorkerLink, isReusable: Bool) {
        guard !isReusable else { return idle.withLock { $0.append(worker) } }
        worker.end()
        let hasFresh = idle.withLock { $0.contains { $0.served == 0 } }
        guard !hasFresh, let spare = try? WorkerLink(executable: executable, environment: environment) else { return }
        idle.withLock { $0.append(spare) }
    }
}
