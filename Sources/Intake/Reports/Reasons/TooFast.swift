internal import Letters

/// Too much too fast; greylisting, which wants a second try, is a part of it.
enum TooFast: ReasonRule {
    static let reason = DeliveryReport.Reason.speeding

    /// The quotas of a sender, as against those of a mailbox.
    static let quotas = Phrases([
        "sending quota", "send quota", "daily quota", "hourly quota", "relay quota", "rate quota", "outgoing quota",
        "quota of messages per",
    ])

    static let phrases = Phrases([
        "rate limit", "rate-limit", "ratelimit", "rate is too", "rate exceeded", "rate control", "message rate",
        "mail rate", "sending rate", "exceeded the rate", "at a rate that", "receiving mail at a rate",
        "receiving email at a rate", "too quickly", "too fast", "too frequent", "too much mail", "too many messages",
        "too many mails", "too many emails", "too many e-mails", "too many errors from", "sending too many",
        "sent too many", "slow down", "throttling", "throttle", "daily limit", "hourly limit", "daily user sending",
        "daily quota", "sending limit", "sending quota", "send quota", "limit on the number of messages",
        "limit exceeded", "maximum number of messages per", "mail flood", "greylist", "graylist", "p=receivingrate",
        "límite de envío", "límite diario", "demasiados mensajes", "demasiado rápido", "trop de messages",
        "trop rapide", "zu viele nachrichten", "zu schnell", "troppi messaggi", "muitas mensagens",
        "слишком много сообщений", "слишком часто", "送信数制限", "发送频率", "發送頻率", "hourly quota", "unusual rate",
        "too many requests", "exceeded max", "exceeded the max", "per hour", "per day", "per minute",
    ])
}
