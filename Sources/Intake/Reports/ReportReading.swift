internal import Letters

/// A mail that a machine wrote of another mail -> what it says.
enum ReportReading {
    /// What the mail says; `nil` where it is a letter, or nothing that speaks of a mail sent earlier.
    static func report(of mail: ParsedMail, subject: ReportSubject?, bodyText: String) -> DeliveryReport? {
        guard let subject else { return nil }
        let parts = NoticeParts(mail, bodyText: bodyText)
        return switch subject {
        case .delivery: ServiceNotice.report(parts) ?? delivery(parts)
        case .receipt: ReadReceipt.report(parts)
        case .complaint: ServiceNotice.report(parts) ?? Complaint.report(parts)
        case .list: ListNotice.report(parts)
        case .answer: MachineAnswer.report(parts, kind: .autoReply)
        case .challenge: MachineAnswer.report(parts, kind: .challenge)
        }
    }

    /// A gateway may pass on another system's notice within an empty one of its own: then the inner one speaks.
    private static func delivery(_ parts: NoticeParts) -> DeliveryReport {
        let report = DeliveryNotice(parts).report()
        guard report.recipients.allSatisfy(\.saysNothing) else { return report }
        let inner = parts.mail.root.allParts.lazy.compactMap(\.message)
            .first { MessageKind.reportEvidence($0, bodyText: "")?.subject == .delivery }
        return inner.map { DeliveryNotice(NoticeParts($0, bodyText: "")).report() } ?? report
    }
}

extension DeliveryReport.Recipient {
    fileprivate var saysNothing: Bool {
        status == nil && replyCode == nil && (reason == .undefined || reason == .onHold)
    }
}

/// What a machine speaks of.
public enum ReportSubject: Hashable, Sendable {
    /// What became of a delivery.
    case delivery
    /// What became of a mail on somebody's screen.
    case receipt
    /// That somebody did not want it.
    case complaint
    /// That a list did not pass it on.
    case list
    /// An answer for a person.
    case answer
    /// Whether a person sent it.
    case challenge
}
