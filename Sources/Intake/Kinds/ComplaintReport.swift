internal import Letters

/// A complaint that a provider passes on without the form of RFC 5965: nothing but the mail complained of, in which the
/// provider has named the first recipient.
enum ComplaintReport: ReportRule {
    static func evidence(_ signs: MailSigns) -> ReportEvidence? {
        guard let inner = signs.returned?.message else { return nil }
        let isMarked = ["X-HmXmrOriginalRecipient", "X-Original-Complaint-From"].contains { inner.header($0) != nil }
        guard isMarked, signs.subject.contains("complaint") || signs.subject.contains("abuse report") else {
            return nil
        }
        return ReportEvidence(
            rule: "complaint-report", sentence: Sentence("kinds.report-complaint"), subject: .complaint)
    }
}
