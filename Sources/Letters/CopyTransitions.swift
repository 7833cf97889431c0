extension CopyState {
    /// What can come of a bundle at the gate.
    public static let outcomes: Set<CopyState> = [.received, .refused, .charged, .returned, .kept]

    /// The states in which a copy waits to be sent or bundled: nothing of it is under way, and nothing was delivered.
    public static let open: Set<CopyState> = [.waiting, .bounced, .silent]

    /// The states a copy may go to from this one without a person's word.
    ///
    /// Each is a step that somebody or some server takes. What is not here is refused, such as handing over what was
    /// never bundled. `printed` and `carried` need not be noted before an outcome is: what was at the gate was carried.
    public var next: Set<CopyState> {
        switch self {
        case .waiting: [.emailed, .bounced, .bundled]
        case .emailed: [.bounced, .acknowledged]
        case .bounced: [.acknowledged, .bundled]
        case .silent: [.bounced, .acknowledged, .bundled]
        case .acknowledged: []
        case .bundled: Self.outcomes.union([.printed, .carried])
        case .printed: Self.outcomes.union([.carried])
        case .carried: Self.outcomes
        // The paper was brought again, or what was kept was handed over in the end.
        case .refused, .returned, .kept: Self.outcomes.subtracting([self])
        case .charged: [.received, .returned, .kept]
        // Given back later.
        case .received: [.returned]
        }
    }

    /// The states that a person may put a copy into from this one: it waits again, so that it is sent or bundled a second
    /// time, or what was noted of the gate was wrong. What lies in a bundle comes out by cancelling the bundle.
    public var onPersonsWord: Set<CopyState> {
        switch self {
        case .waiting, .bundled, .printed, .carried: next
        case .emailed, .bounced, .silent, .acknowledged: next.union([.waiting])
        case .received, .refused, .charged, .returned, .kept: Self.outcomes.subtracting([self]).union([.waiting])
        }
    }

    /// Whether a copy may take the step.
    public func allows(_ step: CopyStep) -> Bool {
        if step.leavesBundle { return self == .bundled || self == .printed }
        return (step.isPersonsWord ? onPersonsWord : next).contains(step.state)
    }
}

extension CopyStep {
    /// Whether it takes the copy out of a bundle that still lies here, back to what it was before: what was e-mailed must
    /// not wait to be e-mailed once more.
    public var leavesBundle: Bool { bundle != nil && [.waiting, .emailed, .bounced].contains(state) }
}
