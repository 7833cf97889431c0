internal import Letters

/// A robot (an address that takes no answer) sends a mail back with words on why.
enum ReturnedMessage: ReportRule {
    static func evidence(_ signs: MailSigns) -> ReportEvidence? {
        guard signs.returned != nil, MachineSender.isRobot(signs), BounceWords.inText(signs.text) else {
            return nil
        }
        return ReportEvidence(
            rule: "returned-message", sentence: Sentence("kinds.report-delivery"), subject: .delivery)
    }
}
