internal import Letters

/// What is left to tell a reason by where neither words nor a status do: how far the delivery had come, and the reply code.
enum CodeReason {
    /// The reason; `nil` where these tell none either.
    static func reason(_ diagnosis: Diagnosis) -> DeliveryReport.Reason? {
        guard let code = diagnosis.code, code >= 400 else { return nil }
        switch diagnosis.step {
        case .connection, .greeting: return .blocked
        case .sender: return .rejected
        case .recipient, .data, nil: return codes[code]
        }
    }

    /// RFC 5321, section 4.2.2; RFC 7504; RFC 4954; RFC 5248.
    private static let codes: [Int: DeliveryReport.Reason] = [
        452: .systemFull, 500: .syntaxError, 501: .syntaxError, 502: .syntaxError, 503: .syntaxError,
        504: .syntaxError, 521: .notAccept, 523: .exceedLimit, 525: .suspend, 530: .securityError,
        534: .securityError, 535: .securityError, 538: .failedSTARTTLS, 551: .hasMoved, 552: .mailboxFull,
        556: .notAccept,
    ]
}
