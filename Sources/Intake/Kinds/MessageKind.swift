public import Letters

/// What a mail is: somebody's letter, unless a machine has left a mark that only machines leave.
///
/// Words alone never make a report: a letter may tell of a returned mail, or forward one.
public enum MessageKind {
    /// Judges a mail; `bodyText` is its text as it is read, before anything is cut.
    public static func judge(_ mail: ParsedMail, bodyText: String) -> Reading.Kind {
        let signs = MailSigns(mail, bodyText: bodyText)
        if let evidence = reportEvidence(signs) { return .report(evidence.sentence) }
        if let reason = notALetterRules.lazy.compactMap({ $0.reason(signs) }).first { return .notALetter(reason) }
        if let reason = EncryptedMail.reason(signs) { return .unreadable(reason) }
        return EmptyMail.kind(signs) ?? .letter
    }

    /// Why the mail is a machine's report of another mail, and where the report stands; `nil` where it is none.
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
        ChallengeResponse.self, AutoReply.self, CalendarInvitation.self, BulkMail.self,
    ]
}

/// Why a mail is a report: which rule says so, and the part that a reader of status codes starts from.
public struct ReportEvidence: Hashable, Sendable {
    /// The rule's name, such as `machine-report`.
    public let rule: String
    /// The reason, for a person.
    public let sentence: Sentence
    /// The part that machines can read (`message/delivery-status` and the like), where there is one.
    public let machinePart: ParsedPart?
    /// The mail it speaks of, or its headers, where it came back whole.
    public let returnedPart: ParsedPart?
}

/// A rule that knows one kind of report.
protocol ReportRule: Sendable {
    /// The evidence, `nil` where the mail is no such report.
    static func evidence(_ signs: MailSigns) -> ReportEvidence?
}

/// A rule that knows one kind of mail that is no letter.
protocol NotALetterRule: Sendable {
    /// The reason, `nil` where the mail is nothing of the kind.
    static func reason(_ signs: MailSigns) -> Sentence?
}
