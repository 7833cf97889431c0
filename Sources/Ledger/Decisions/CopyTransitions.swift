public import Letters

extension CopyState {
    /// The states a copy may go to from this one.
    ///
    /// Each is a step that somebody or some server takes. What is not here is refused, such as handing over what was
    /// never carried. Two ways lead back: a bundle cancelled before it is carried, and a copy that came back from the gate.
    public var next: Set<CopyState> {
        switch self {
        case .waiting: [.emailed, .bundled]
        case .emailed: [.bounced, .silent, .acknowledged]
        case .bounced: [.emailed, .bundled]
        case .silent: [.emailed, .bounced, .acknowledged, .bundled]
        case .acknowledged: []
        case .bundled: [.printed, .carried, .waiting]
        case .printed: [.carried, .waiting]
        case .carried: [.received, .refused, .charged, .returned, .kept]
        case .refused, .returned: [.emailed, .bundled]
        case .received, .charged, .kept: []
        }
    }
}
