internal import Letters

/// What sending services tell in a format of their own: Amazon SES by way of SNS, in JSON.
enum ServiceNotification: ReportRule {
    static func evidence(_ signs: MailSigns) -> ReportEvidence? {
        guard signs.from.contains("amazonaws.com") || signs.has("x-amz-sns-message-id") else { return nil }
        let kinds = ["\"bounce\"", "\"complaint\"", "\"delivery\"", "\"reject\"", "\"deliverydelay\""]
        let isNotice = signs.text.contains("notificationtype") || signs.text.contains("eventtype")
        guard isNotice, kinds.contains(where: signs.text.contains) else { return nil }
        return ReportEvidence(
            rule: "service-notification", sentence: Sentence("kinds.report-delivery"), subject: .delivery)
    }
}
