internal import Bindings
internal import Glibc
internal import Letters

/// Why a worker gave no answer. Costs the item its reading and the worker its life, and nothing else.
enum WorkerFailure: Error, Hashable, CaseIterable {
    /// It could not be started, or did not say that it was shut in.
    case notStarted
    /// Its code failed.
    case crashed
    /// It took longer than `WorkerPolicy.time`.
    case tooLong
    /// It asked for more memory than it may have.
    case tooMuchMemory
    /// Its answer was larger than `OpeningBounds`.
    case tooMuchOutput
    /// It tried what no honest decoder does: the network, another program, another process.
    case forbidden
    /// Its answer was not what `Wire` says.
    case nonsense

    /// By how the worker ended, once it was found to have ended by itself.
    init(_ ending: ChildProcess.Ending) {
        self =
            switch ending {
            case .exited(CrashSignals.outOfMemory): .tooMuchMemory
            case .exited: .crashed
            case .signalled(SIGSYS), .signalled(SIGXFSZ): .forbidden
            case .signalled(SIGXCPU): .tooLong
            // Not by us: the system is short of memory and ends who has most of it.
            case .signalled(SIGKILL): .tooMuchMemory
            case .signalled: .crashed
            }
    }

    /// What to tell of the item.
    var sentence: Sentence {
        switch self {
        case .notStarted: Sentence("intake.worker-not-started")
        case .crashed: Sentence("intake.worker-crashed")
        case .tooLong: Sentence("intake.worker-too-long")
        case .tooMuchMemory: Sentence("intake.worker-too-much-memory")
        case .tooMuchOutput: Sentence("intake.worker-beyond-bounds")
        case .forbidden: Sentence("intake.worker-forbidden")
        case .nonsense: Sentence("intake.worker-nonsense")
        }
    }
}
