internal import Bindings
internal import Foundation
public import Letters

/// Reads in other processes, each of them shut in: the executable itself, run again as a `Worker`.
///
/// May be used by any number of threads at once. Whatever a worker does or sends, `open` ends within
/// `WorkerPolicy.time`, and with an opening within `OpeningBounds`. Where that is unreadable, pages that came before are
/// those of an item that was not read to its end: they are to be dropped.
public final class ConfinedReader: UntrustedReader {
    private let pool: WorkerPool
    private let check: SentenceCheck
    private let time: @Sendable (UntrustedItem.Format) -> Duration

    /// Makes a reader; workers are started when they are needed, and ended with it.
    /// - Parameters:
    ///   - executable: what is run as a worker: a program that calls `Worker.serve` when its argument is `Worker.command`.
    ///   - knowsSentence: whether there is a sentence of that key. A worker may use no other.
    public convenience init(executable: String, knowsSentence: @escaping @Sendable (String) -> Bool) {
        self.init(executable: executable, time: WorkerPolicy.time, knowsSentence: knowsSentence)
    }

    /// - Parameter time: how long an item may take.
    init(
        executable: String, time: @escaping @Sendable (UntrustedItem.Format) -> Duration,
        knowsSentence: @escaping @Sendable (String) -> Bool
    ) {
        let size = ProcessInfo.processInfo.activeProcessorCount
        pool = WorkerPool(executable: executable, environment: Self.environment, size: size)
        check = SentenceCheck(isKnown: knowsSentence)
        self.time = time
    }

    /// How long an item may take before it is given up.
    public static func longest(for format: UntrustedItem.Format) -> Duration { WorkerPolicy.time(for: format) }

    /// Has one item opened by a worker.
    public func open(_ item: UntrustedItem, page: PageSink) -> Opening {
        if case .unreadable(let reason) = item.format { return .unreadable(reason) }
        guard item.untrustedBytes.count <= WireBounds.requestBytes else {
            let megabytes = String(WireBounds.requestBytes >> 20)
            return .unreadable(Sentence("intake.too-large", ["megabytes": megabytes]))
        }
        let fresh = !WorkerPolicy.mayReadOthersAfter(item.format)
        do throws(WorkerFailure) {
            let first = try attempt(item, fresh: fresh, page)
            // What the worker read before may be to blame: the item gets another chance, in a worker of its own.
            guard first.isOwnFault else { return try attempt(item, fresh: true, page).opening() }
            return try first.opening()
        } catch {
            return .unreadable(error.sentence)
        }
    }

    /// Whether workers can be shut in here. Starts one, which is then used.
    public func confinement() -> ConfinementState {
        let walls = try? pool.withWorker(fresh: false) { worker throws(WorkerFailure) in
            try worker.awaitGreeting()
            return (worker.walls, isReusable: true)
        }
        return ConfinementState(walls: walls ?? nil)
    }

    /// What came of giving an item to a worker.
    private struct Attempt {
        let result: Result<Opening, WorkerFailure>
        /// Whether nobody else can be to blame: the worker had read nothing before, or something came of it.
        let isOwnFault: Bool

        func opening() throws(WorkerFailure) -> Opening { try result.get() }
    }

    private func attempt(
        _ item: UntrustedItem, fresh: Bool, _ page: PageSink
    ) throws(WorkerFailure) -> Attempt {
        try pool.withWorker(fresh: fresh) { worker throws(WorkerFailure) in
            let wasFresh = worker.served == 0
            var pages = 0
            do throws(WorkerFailure) {
                let opening = try worker.open(item, within: time(item.format), check: check) { made in
                    pages += 1
                    try page(made)
                }
                let isReusable = !fresh && worker.served < WorkerPolicy.itemsPerWorker
                return (Attempt(result: .success(opening), isOwnFault: true), isReusable: isReusable)
            } catch {
                let isOwnFault = wasFresh || pages > 0
                return (Attempt(result: .failure(error), isOwnFault: isOwnFault), isReusable: false)
            }
        }
    }

    /// What a worker needs to find libraries, fonts and models while it starts; everything else of ours stays here.
    private static let environment: [String: String] = {
        let passed = ["HOME", "XDG_CACHE_HOME", "XDG_DATA_DIRS", "LD_LIBRARY_PATH"]
        let ours = ProcessInfo.processInfo.environment.filter { passed.contains($0.key) }
        let fixed = [
            "LC_ALL": "C.UTF-8", "TZ": "UTC",
            // Each arena of glibc takes address space, which is bounded, and a worker has one thread.
            "MALLOC_ARENA_MAX": "1",
            // A crash is told in a sentence; what Swift would write about it goes nowhere.
            "SWIFT_BACKTRACE": "enable=no",
        ]
        return ours.merging(fixed) { $1 }
    }()
}

/// How well what comes from outside is shut in on this machine.
public enum ConfinementState: Hashable, Sendable {
    /// As it should be.
    case complete
    /// No Landlock: a worker that is taken over could read files. It could not send them anywhere.
    case withoutFiles
    /// Not at all, or not by system calls: a worker that is taken over could do what the user can.
    case missing
    /// Workers cannot be started: nothing can be read.
    case notStarted

    init(walls: Confinement.Strength?) {
        guard let walls else {
            self = .notStarted
            return
        }
        let lacking = Confinement.Strength.needed.subtracting(walls)
        self = lacking.isEmpty ? .complete : lacking == .files ? .withoutFiles : .missing
    }

    /// What it means, and what can be done.
    public var sentence: Sentence {
        switch self {
        case .complete: Sentence("doctor.confined")
        case .withoutFiles: Sentence("doctor.confined-without-files")
        case .missing: Sentence("doctor.not-confined")
        case .notStarted: Sentence("doctor.worker-not-started")
        }
    }
}
