internal import Letters

/// What an enhanced status says where words say nothing: RFC 3463 and the registry of RFC 5248.
enum StatusReason {
    /// The reason of a status; `nil` where it does not tell one.
    static func reason(_ diagnosis: Diagnosis) -> DeliveryReport.Reason? {
        guard let status = diagnosis.status else { return nil }
        if status.group == 2 { return .delivered }
        return switch status.subject {
        // Before whatever a server answered Amazon and IronPort put "5.1.0 - Unknown address error".
        case 1: UnknownUser.isPrefixed(diagnosis) && status.detail == 0 ? nil : address[status.detail]
        case 2: mailbox[status.detail]
        case 3: system[status.detail]
        case 4: way[status.detail]
        case 5: `protocol`[status.detail]
        case 6: .contentError
        case 7: security(status.detail)
        default: nil
        }
    }

    private static let address: [Int: DeliveryReport.Reason] = [
        0: .userUnknown, 1: .userUnknown, 2: .hostUnknown, 3: .userUnknown, 6: .hasMoved, 7: .rejected, 8: .rejected,
        10: .notAccept,
    ]

    private static let mailbox: [Int: DeliveryReport.Reason] = [
        0: .filtered, 1: .suspend, 2: .mailboxFull, 3: .exceedLimit,
    ]

    private static let system: [Int: DeliveryReport.Reason] = [
        1: .systemFull, 2: .notAccept, 3: .systemError, 4: .messageTooBig, 5: .systemError,
    ]

    private static let way: [Int: DeliveryReport.Reason] = [
        1: .expired, 2: .expired, 3: .systemError, 4: .networkError, 5: .expired, 6: .networkError, 7: .expired,
    ]

    private static let `protocol`: [Int: DeliveryReport.Reason] = [
        1: .syntaxError, 2: .syntaxError, 3: .tooManyConnections, 4: .syntaxError, 5: .syntaxError,
    ]

    private static func security(_ detail: Int) -> DeliveryReport.Reason {
        switch detail {
        case 9: .policyViolation  // RFC 4954 means weak authentication; who sends it today means policy.
        case 10, 30: .failedSTARTTLS
        case 13: .suspend
        case 17, 18: .hasMoved
        case 20...24, 26, 29: .authFailure
        case 25: .requirePTR
        case 27: .rejected
        case 28: .speeding
        // Microsoft's own: https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online
        case 509, 515: .authFailure
        case 512: .notCompliantRFC
        case 606...649: .blocked
        case 650, 651: .badReputation
        default: .securityError
        }
    }
}
