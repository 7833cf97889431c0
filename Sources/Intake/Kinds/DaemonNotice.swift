internal import Letters

/// A mail system's own notice, in none of the standard forms: who sends it and what it says are weighed together, so
/// that neither a postmaster who writes a letter nor a letter about lost mail is taken for one.
enum DaemonNotice: ReportRule {
    /// The weight at which sender and words together are believed.
    private static let enough = 3

    static func evidence(_ signs: MailSigns) -> ReportEvidence? {
        let sender = MachineSender.weight(signs)
        guard sender > 0 else { return nil }
        var words = 0
        if BounceWords.inSubject(signs.subject) { words += 1 }
        if BounceWords.inText(signs.text) { words += 1 }
        if BounceWords.hasStatus(signs.text) { words += 1 }
        if signs.returned != nil { words += 1 }
        guard sender + words >= enough, words > 0 || sender > enough else { return nil }
        return ReportEvidence(
            rule: "daemon-notice", sentence: Sentence("kinds.report-delivery"), subject: .delivery)
    }
}
