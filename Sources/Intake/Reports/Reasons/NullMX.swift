internal import Letters

/// The domain takes no mail: it says so (RFC 7505), or names no host that would.
enum NullMX: ReasonRule {
    static let reason = DeliveryReport.Reason.notAccept

    /// That the *sender's* domain has a null MX is another matter.
    static func holds(_ diagnosis: Diagnosis) -> Bool {
        phrases.areFound(in: diagnosis.words) && !diagnosis.words.contains("sender address has null mx")
    }

    static let phrases = Phrases([
        "host does not accept mail", "host does not accept email", "domain does not accept mail",
        "domain does not accept email", "domain doesn't accept", "domain does not receive", "does not receive email",
        "doesn't receive email", "does not accept any mail", "does not accept any email", "doesn't accept any mail",
        "does not accept incoming mail", "accepts no mail", "never accepts mail", "null mx", "nullmx",
        "no mx record found", "no mx found", "no mx for", "no valid mx", "has no mx", "no mail exchanger",
        "couldn't find a mail exchanger", "could not find a mail exchanger", "not accepting any mail",
        "dominio no acepta correo", "dominio no recibe correo", "domaine n'accepte pas", "domain akzeptiert keine",
        "dominio non accetta", "домен не принимает", "indicated no smtp service", "reject all mails",
        "rejects all mails",
    ])
}
