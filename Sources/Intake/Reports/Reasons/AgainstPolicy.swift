internal import Letters

/// A rule of the house forbids it: an attachment, words, a kind of mail.
enum AgainstPolicy: ReasonRule {
    static let reason = DeliveryReport.Reason.policyViolation

    static let phrases = Phrases([
        "violation of", "administrative prohibition", "administratively", "prohibited by", "potential security issue",
        "security problem", "security threat", "security risk", "not allowed for security", "file type",
        "attachment type", "attachments are not", "attachment not", "attachments not", "unacceptable attachment",
        "illegal attachment", "prohibited attachment", "forbidden attachment", "blocked attachment",
        "banned attachment", "attachment blocked", "banned content", "banned file", "banned name", "bad content",
        "objectionable", "contains forbidden", "contains prohibited", "prohibited content", "denied by administrator",
        "p=blockedmessage", "infringe la política", "política de", "políticas de", "razones de seguridad",
        "politique de", "règles de sécurité", "richtlinie", "sicherheitsgründen", "politica di", "motivi di sicurezza",
        "violação", "motivos de segurança", "политик", "ポリシー", "策略", "policy", "policies", "violates", "violated",
        "content presents a potential", "header error", "host network not allowed",
    ])
}
