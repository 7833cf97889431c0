public import Letters

/// What a mail is: somebody's letter, unless a machine has left a mark that only machines leave.
///
/// Words alone never make a report: a letter may tell of a returned mail, or forward one.
public enum MessageKind {
    /// Judges a mail; `bodyText` is its text as it is read, before anything is cut.
    public static func judge(_ mail: ParsedMail, bodyText: String) -> Reading.Kind {
        judgement(mail, bodyText: bodyText).kind
    }

    /// Judges a mail, and tells what it speaks of where a machine speaks of a mail sent earlier.
    static func judgement(_ mail: ParsedMail, bodyText: String) -> (kind: Reading.Kind, subject: ReportSubject?) {
        let signs = MailSigns(mail, bodyText: bodyText)
        if let evidence = reportEvidence(signs) { return (.report(evidence.sentence), evidence.subject) }
        for rule in notALetterRules {
            if let reason = rule.reason(signs) { return (.notALetter(reason), rule.subject) }
        }
        if let reason = EncryptedMail.reason(signs) { return (.unreadable(reason), nil) }
        return (EmptyMail.kind(signs) ?? .letter, nil)
    }

    /// Why the mail is a machine's report of another mail; `nil` where it is none.
    public static func reportEvidence(_ mail: ParsedMail, bodyText: String) -> ReportEvidence? {
        reportEvidence(MailSigns(mail, bodyText: bodyText))
    }

    private static func reportEvidence(_ signs: MailSigns) -> ReportEvidence? {
        reportRules.lazy.compactMap { $0.evidence(signs) }.first
    }

    /// In the order of how much they prove.
    private static let reportRules: [any ReportRule.Type] = [
        MachineReport.self, FailedRecipients.self, ServiceNotification.self, ComplaintReport.self,
        ListServerNotice.self,
        ReturnedMessage.self, DaemonNotice.self,
    ]

    private static let notALetterRules: [any NotALetterRule.Type] = [
        ChallengeResponse.self, ListAdministration.self, AutoReply.self, CalendarInvitation.self, BulkMail.self,
    ]
}

/// Why a mail is a report.
public struct ReportEvidence: Hashable, Sendable {
    /// The rule's name, such as `machine-report`.
    public let rule: String
    /// The reason, for a person.
    public let sentence: Sentence
    /// What the report speaks of: `ReportReading` reads it by this.
    public let subject: ReportSubject
}

/// A rule that knows one kind of report.
protocol ReportRule: Sendable {
    /// The evidence, `nil` where the mail is no such report.
    static func evidence(_ signs: MailSigns) -> ReportEvidence?
}

/// A rule that knows one kind of mail that is no letter.
protocol NotALetterRule: Sendable {
    /// What such a mail speaks of, where it speaks of one sent earlier.
    static var subject: ReportSubject? { get }
    /// The reason, `nil` where the mail is nothing of the kind.
    static func reason(_ signs: MailSigns) -> Sentence?
}

extension NotALetterRule {
    static var subject: ReportSubject? { nil }
}
