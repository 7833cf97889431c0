internal import Letters

/// A mail system that wants the sender to confirm (TMDA, BoxTrapper, Spam Arrest and their like), known by its headers.
enum ChallengeResponse: NotALetterRule {
    static let subject: ReportSubject? = .challenge

    static func reason(_ signs: MailSigns) -> Sentence? {
        let isMarked =
            headers.contains { signs.has($0) }
            || signs.header("X-Delivery-Agent").hasPrefix("tmda") && signs.subject.contains("confirm")
        guard isMarked || signs.from.contains("spamarrest.com") else { return nil }
        return Sentence("kinds.challenge")
    }

    private static let headers = [
        "X-TMDA-Confirm", "X-Boxtrapper", "X-ChoiceMail-Registration-Request", "X-Spamarrest-Challenge", "X-ASK-Auth",
        "X-MailReactor-Challenge",
    ]
}
