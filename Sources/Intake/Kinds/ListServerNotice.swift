internal import Letters

/// What a list server tells of a mail it refused or would send in a circle (fml, Majordomo, Mailman).
enum ListServerNotice: ReportRule {
    static func evidence(_ signs: MailSigns) -> ReportEvidence? {
        let isServer = ["X-MLServer", "X-ML-Version", "X-Mailman-Notice"].contains { signs.has($0) }
        let isNotice = signs.autoSubmitted != "" && signs.autoSubmitted != "no" || !signs.has("List-Post")
        guard isServer, isNotice, subjects.contains(where: signs.subject.contains) else { return nil }
        return ReportEvidence(
            rule: "list-server-notice", sentence: Sentence("kinds.report-list"), subject: .list)
    }

    private static let subjects = [
        "loop alert", "not ml article from", "not member article", "ignored not ml article", "error processing",
        "your message could not be", "returned mail", "undeliver", "duplicated message-id",
    ]
}
