internal import Letters

/// A newsletter or an advertisement: only where a sending service has signed itself *and* offers to unsubscribe with one
/// click (RFC 8058). A letter that came over a mailing list has a List-Id as well, and stays a letter.
enum BulkMail: NotALetterRule {
    static func reason(_ signs: MailSigns) -> Sentence? {
        guard signs.header("List-Unsubscribe-Post").contains("one-click"), !signs.has("List-Post"),
            !signs.has("In-Reply-To")
        else { return nil }
        return services.contains { signs.has($0) } ? Sentence("kinds.bulk") : nil
    }

    private static let services = [
        "X-MC-User", "X-Mailchimp-Campaign-Id", "X-Campaign", "X-CampaignID", "X-Campaign-Id", "X-Mailgun-Tag",
        "X-SG-EID",
        "X-Mailer-LID", "X-CSA-Complaints", "X-Sib-Id", "X-Mailin-Campaign", "X-Mailin-EID", "X-Klaviyo-Message-Id",
        "X-Acymailing-Campaign", "X-Newsletter-Id", "X-job", "X-HS-CID",
    ]
}
