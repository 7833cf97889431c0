internal import Letters

/// The header that Exim and Google write into their notices, and that no mail program lets a person write.
enum FailedRecipients: ReportRule {
    static func evidence(_ signs: MailSigns) -> ReportEvidence? {
        guard signs.has("X-Failed-Recipients") else { return nil }
        return ReportEvidence(
            rule: "failed-recipients", sentence: Sentence("kinds.report-delivery"), subject: .delivery)
    }
}
