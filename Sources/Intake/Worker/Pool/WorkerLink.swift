internal import Bindings
internal import Letters

/// The trusted side's end of one worker.
struct WorkerLink: Sendable {
    private let process: ChildProcess
    /// How many items it has been given.
    private(set) var served = 0
    /// The walls that it said stand around it; `nil` before it has greeted.
    private(set) var walls: Confinement.Strength?

    /// Starts a worker. Does not wait for it.
    init(executable: String, environment: [String: String]) throws(WorkerFailure) {
        do {
            process = try ChildProcess(
                program: executable, arguments: [Worker.command], environment: environment)
        } catch {
            throw .notStarted
        }
    }

    /// Waits until it has said that it is shut in. It has seen nothing from outside so far, so this can be believed.
    mutating func awaitGreeting() throws(WorkerFailure) {
        guard walls == nil else { return }
        let deadline = SuspendingClock.now + WorkerPolicy.start
        guard let greeting = try? process.read(Wire.greeting.count + 1, until: deadline),
            Array(greeting.dropLast()) == Wire.greeting, let bits = greeting.last
        else { throw .notStarted }
        walls = Confinement.Strength(rawValue: bits)
    }

    /// Has an item opened.
    mutating func open(
        _ item: UntrustedItem, within time: Duration, check: SentenceCheck, page: PageSink
    ) throws(WorkerFailure) -> Opening {
        try awaitGreeting()
        served += 1
        let deadline = SuspendingClock.now + time
        do throws(AnswerFault) {
            try send(item, until: deadline)
            var answer = AnswerReader(PipeSource(process: process, deadline: deadline), check: check)
            return try answer.opening(page: page)
        } catch {
            throw failure(after: error)
        }
    }

    /// Makes an end of it.
    func end() { _ = process.end() }

    private func send(_ item: UntrustedItem, until deadline: SuspendingClock.Instant) throws(AnswerFault) {
        var head = WireWriter()
        do throws(WireWriter.BeyondBounds) {
            try head.request(item.format)
            try head.count(item.untrustedBytes.count)
        } catch {
            throw .beyondBounds
        }
        do throws(ChildProcess.Trouble) {
            try process.write(head.bytes, until: deadline)
            try process.write(item.untrustedBytes, until: deadline)
        } catch {
            throw AnswerFault(error)
        }
    }

    private func failure(after fault: AnswerFault) -> WorkerFailure {
        switch fault {
        case .nonsense: .nonsense
        case .beyondBounds: .tooMuchOutput
        case .late: .tooLong
        case .ended: WorkerFailure(process.ending(within: WorkerPolicy.ending))
        }
    }
}

/// An answer as it comes out of the worker's pipe.
private struct PipeSource: AnswerSource {
    let process: ChildProcess
    let deadline: SuspendingClock.Instant

    mutating func bytes(_ count: Int) throws(AnswerFault) -> [UInt8] {
        do throws(ChildProcess.Trouble) {
            return try process.read(count, until: deadline)
        } catch {
            throw AnswerFault(error)
        }
    }
}

extension AnswerFault {
    fileprivate init(_ trouble: ChildProcess.Trouble) { self = trouble == .late ? .late : .ended }
}
