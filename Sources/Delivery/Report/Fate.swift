public import Letters

/// What became of a copy, as a person asks: the states in few words, in the order in which things get better.
public enum Fate: String, Hashable, Codable, Sendable, CaseIterable {
    /// Delivered: received or let in at the gate, or acknowledged by mail.
    case delivered
    /// On its way: sent and not answered yet, or in a bundle.
    case underWay = "under-way"
    /// Waits to be sent or bundled, also after e-mail failed.
    case waiting
    /// Turned away or given back.
    case cameBack = "came-back"
    /// Kept by the facility without a signature.
    case kept

    /// What a state comes to.
    public init(_ state: CopyState) {
        self =
            switch state {
            case .received, .charged, .acknowledged: .delivered
            case .emailed, .bundled, .printed, .carried: .underWay
            case .waiting, .bounced, .silent: .waiting
            case .refused, .returned: .cameBack
            case .kept: .kept
            }
    }
}
