internal import Letters

/// It looks like spam. Asked after the rules that name a list or a sender: their names hold the word.
enum LooksLikeSpam: ReasonRule {
    static let reason = DeliveryReport.Reason.spamDetected

    static let phrases = Phrases([
        "spam", "unsolicited", " ube", " uce", "bulk email", "bulk e-mail", "bulk mail", "junk mail", "junk email",
        "junk e-mail", "phishing", "scam", "rejected by content", "content filter", "message looks like",
        "message appears to be", "correo no deseado", "correo basura", "no solicitado", "pourriel", "indésirable",
        "non sollicité", "unerwünscht", "indesiderat", "lixo eletrônico", "não solicitad", "спам", "нежелательн",
        "迷惑メール", "スパム", "垃圾邮件", "垃圾郵件", "content denied", "content reject",
    ])
}
