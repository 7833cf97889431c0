public import Foundation
public import Letters

/// How a copy stands: the last step it took, and when.
public struct CopyStanding: Hashable, Sendable {
    /// The last step.
    public let step: CopyStep
    /// When it took it.
    public let since: Date

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

    /// The people whose copy is on its way or was delivered: for them the letter can be neither changed nor held.
    public var served: [PrisonerID] {
        copies.filter { !CopyState.open.contains($0.value.step.state) }.keys.sorted()
    }
}
