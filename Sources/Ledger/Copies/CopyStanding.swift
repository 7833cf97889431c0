public import Foundation
public import Letters

/// How a copy stands: the last step it took, and when.
public struct CopyStanding: Hashable, Sendable {
    /// A step, and when it was taken.
    struct Moment: Hashable, Sendable {
        let step: CopyStep
        let since: Date
    }

    /// The last step.
    public let step: CopyStep
    /// When it took it; for e-mail that was in a bundle meanwhile, when it was sent.
    public let since: Date
    /// How it stood before the bundle that it is in; `nil` where it is in none, or nothing had happened to it.
    let beforeBundle: Moment?

    /// Takes a step.
    /// - Parameter previous: how the copy stood until then.
    init(_ step: CopyStep, at time: Date, after previous: CopyStanding?) {
        self.step = step
        if step.leavesBundle {
            since = step.state == .waiting ? time : previous?.beforeBundle?.since ?? time
            beforeBundle = nil
        } else {
            since = time
            let earlier = previous.map { Moment(step: $0.step, since: $0.since) }
            beforeBundle = step.bundle == nil ? nil : step.state == .bundled ? earlier : previous?.beforeBundle
        }
    }

    /// The bundle that it is in, or in which it was at the gate the last time.
    public var bundle: BundleCode? { step.leavesBundle ? nil : step.bundle }

    /// The state, as it is at the policy's time: e-mail that nobody acknowledged for too long is silent, though nothing
    /// happened that could be an event.
    public func state(under policy: Policy) -> CopyState {
        guard step.state == .emailed, let silent = policy.silence(since: since), silent <= policy.now else {
            return step.state
        }
        return .silent
    }

    /// Since when it is in that state.
    public func since(under policy: Policy) -> Date {
        state(under: policy) == .silent ? policy.silence(since: since) ?? since : since
    }
}

extension Item {
    /// The state of a copy; one that nothing has happened to is waiting.
    public func copyState(for prisoner: PrisonerID, under policy: Policy) -> CopyState {
        copies[prisoner]?.state(under: policy) ?? .waiting
    }

    /// The people whose copy is on its way, may be, or was delivered: for them the letter can be neither changed nor held.
    public var served: [PrisonerID] {
        let left = copies.filter { !CopyState.open.contains($0.value.step.state) }
        return Set(left.keys).union(inQuestion.keys).sorted()
    }

    /// Whether nothing has happened to any copy, and none can have been sent.
    var isUntouched: Bool { copies.isEmpty && inQuestion.isEmpty }
}
