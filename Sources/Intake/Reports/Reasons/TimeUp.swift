internal import Letters

/// It was tried until the time was up, or nobody answered.
enum TimeUp: ReasonRule {
    static let reason = DeliveryReport.Reason.expired

    static let phrases = Phrases([
        "timed out", "time out", "timeout", "time-out", "retry time", "did not accept our requests to connect",
        "unable to connect", "could not connect", "couldn't connect", "cannot connect", "can't connect",
        "failed to connect", "failed connect", "connect failed", "not connect to", "connection attempt",
        "connection failed", "connection timed", "no answer from", "no response from", "didn't respond", "not respond",
        "host is down", "is currently down", "unable to deliver this message after", "unable to deliver in",
        "could not be delivered for", "could not be delivered after", "could not deliver for",
        "could not be delivered within", "undeliverable for", "undelivered after", "attempts to deliver", "retries",
        "maximum number of attempts", "has been on the queue", "tiempo de espera", "tiempo agotado",
        "se agotó el tiempo", "caducado", "no se pudo conectar", "no responde", "délai dépassé", "délai d'attente",
        "expiré", "ne répond pas", "zeitüberschreitung", "zeitlimit", "abgelaufen", "antwortet nicht", "scaduto",
        "non risponde", "tempo esgotado", "tempo limite", "expirou", "não responde", "истекло время", "истек срок",
        "превышено время", "не отвечает", "タイムアウト", "接続できません", "接続できない", "超时", "逾時", "in the time allotted",
        "time limit", "failed 20 attempts", "attempts failed", "communications failure", "no further attempts",
        "maximum retry", "for several days", "not reachable",
    ])
}
