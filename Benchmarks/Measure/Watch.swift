public import Foundation
internal import Synchronization

/// Looks at something again and again, on a thread of its own, and keeps the largest of what it saw.
///
/// What is higher for less than the interval may be missed.
public final class Watch: Sendable {
    private struct State {
        var largest = 0
        var isOver = false
    }

    private let state = Mutex(State())
    private let look: @Sendable () -> Int
    private let interval: TimeInterval

    /// Starts to look.
    /// - Parameters:
    ///   - interval: seconds between two looks.
    ///   - look: what is looked at.
    public init(every interval: TimeInterval, _ look: @escaping @Sendable () -> Int) {
        self.interval = interval
        self.look = look
        let thread = Thread { [self] in run() }
        thread.name = "watch"
        thread.start()
    }

    /// The largest so far; the next look begins anew.
    public func largest() -> Int {
        note(look())
        return state.withLock { state in
            defer { state.largest = 0 }
            return state.largest
        }
    }

    /// Ends it.
    public func end() { state.withLock { $0.isOver = true } }

    private func run() {
        while !state.withLock({ $0.isOver }) {
            note(look())
            Thread.sleep(forTimeInterval: interval)
        }
    }

    private func note(_ value: Int) { state.withLock { $0.largest = max($0.largest, value) } }
}
