internal import Letters

/// Puts together what is said of one recipient.
enum Verdict {
    /// The recipient.
    static func recipient(
        address: String?, action: DeliveryReport.Action, _ evidence: ReasonFinder.Evidence
    ) -> DeliveryReport.Recipient {
        let codes = evidence.codes
        var reason = ReasonFinder.reason(evidence)
        let isFailure = action == .failed || action == .delayed
        if !isFailure { reason = .delivered }
        if action == .delayed, reason == .undefined || reason == .onHold { reason = .expired }
        return DeliveryReport.Recipient(
            address: address, action: action, status: codes.status?.text, replyCode: codes.code, reason: reason,
            permanence: isFailure ? permanence(reason, codes) : .none)
    }

    /// What will never change is what concerns the address itself.
    private static func permanence(
        _ reason: DeliveryReport.Reason, _ codes: Answer.Codes
    ) -> DeliveryReport.Permanence {
        switch reason {
        case .userUnknown, .hostUnknown, .hasMoved: .permanent
        case .notAccept: (codes.status?.group ?? codes.code.map { $0 / 100 } ?? 5) == 4 ? .temporary : .permanent
        default: .temporary
        }
    }
}
