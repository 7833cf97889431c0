internal import Letters

/// The sender's domain is not proved: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489).
enum SenderNotProved: ReasonRule {
    static let reason = DeliveryReport.Reason.authFailure

    /// Advice on SPF belongs to mails that were taken for spam as well.
    static func holds(_ diagnosis: Diagnosis) -> Bool {
        phrases.areFound(in: diagnosis.words) && !diagnosis.words.contains("spam classification")
    }

    static let phrases = Phrases([
        "spf fail", "spf hardfail", "spf hard fail", "spf softfail", "spf check", "spf record", "spf policy",
        "spf validation", "spf error", "spf permerror", "spf temperror", "spf:", "bad spf", "fail spf", "fails spf",
        "failed spf", "failing spf", "pass spf", "passed spf", "by spf", "per spf", "with spf", "it's spf",
        "sender policy framework", "openspf", "dmarc", "dkim fail", "dkim signature", "dkim check", "dkim validation",
        "dkim verification", "fail dkim", "fails dkim", "failed dkim", "no dkim", "passing dkim", "pass dkim",
        "invalid dkim", "unauthenticated email", "unauthenticated mail", "unauthenticated message",
        "not authenticated email", "does not have authentication information", "authentication checks",
        "fails to pass authentication", "failed to pass authentication", "fails authentication", "email authentication",
        "message is unauthenticated", "arc validation", "not allowed to send from", "not permitted to send from",
        "not authorized to send from", "not designated", "domain does not designate",
        "envelope sender is not authorised", "sender id check", "sender-id", "spoofed", "spoofing", "forged sender",
        "p=unauthenticated", "p=spf", "p=dkim", "autenticación del remitente", "no supera spf", "échec spf",
        "SPF-Prüfung", "не прошло проверку", "送信ドメイン認証", "なりすまし",
    ])
}
