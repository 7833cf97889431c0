internal import Letters

/// A mail that a machine wrote of another mail -> what it says.
enum ReportReading {
    /// What the mail says; `nil` where it is a letter, or nothing that speaks of a mail sent earlier.
    static func report(of mail: ParsedMail, subject: ReportSubject?, bodyText: String) -> DeliveryReport? {
        guard let subject else { return nil }
        let parts = NoticeParts(mail, bodyText: bodyText)
        return switch subject {
        case .delivery: ServiceNotice.report(parts) ?? DeliveryNotice(parts).report()
        case .receipt: ReadReceipt.report(parts)
        case .complaint: ServiceNotice.report(parts) ?? Complaint.report(parts)
        case .list: ListNotice.report(parts)
        case .answer: MachineAnswer.report(parts, kind: .autoReply)
        case .challenge: MachineAnswer.report(parts, kind: .challenge)
        }
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
