internal import Letters

/// The recipient's own rules keep the mail out.
enum RecipientRefused: ReasonRule {
    static let reason = DeliveryReport.Reason.filtered

    static let phrases = Phrases([
        "recipient preferences", "recipient's preferences", "filtered", "rejected by recipient", "rejected by user",
        "rejected by the user", "rejected by owner", "rejected by filter", "rejected by rule", "refused by recipient",
        "refused by user", "blocked by recipient", "blocked by user", "user reject", "user refuse", "recipient refused",
        "recipient has blocked", "recipient has rejected", "recipient does not accept", "recipient doesn't accept",
        "recipient is not accepting", "recipient only accepts", "recipient not accepting", "user does not accept",
        "user doesn't accept", "user doesn't want", "user not accepting", "not accepting mail",
        "not accepting messages", "not accepting email", "does not accept mail", "does not accept messages",
        "only accepts mail from", "mailbox restriction", "delivery restriction", "not willing to accept",
        "rechazado por el destinatario", "filtrado por", "refusé par le destinataire", "vom empfänger abgelehnt",
        "rifiutato dal destinatario", "recusado pelo destinatário", "受信拒否", "指定受信", "收件人拒收",
    ])
}
