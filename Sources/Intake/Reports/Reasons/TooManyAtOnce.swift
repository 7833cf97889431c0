internal import Letters

/// Too many connections, or too many recipients in one of them.
enum TooManyAtOnce: ReasonRule {
    static let reason = DeliveryReport.Reason.tooManyConnections

    static let phrases = Phrases([
        "too many concurrent", "too many simultaneous", "too many sessions", "too many sockets", "too many recipients",
        "too many rcpt", "too many destinations", "too many connection", "concurrent connections",
        "simultaneous connections", "concurrent sessions", "connection rate limit", "connection limit",
        "connection count", "connection frequency", "connections per", "maximum number of connections",
        "maximum number of recipients", "maximum connections", "max connections", "maximum recipients",
        "max recipients", "recipients limit", "recipient limit", "limit of recipients", "number of recipients exceeds",
        "more recipients than", "frequency limited", "p=toomanyrecipients", "demasiadas conexiones",
        "demasiados destinatarios", "trop de connexions", "trop de destinataires", "zu viele verbindungen",
        "zu viele empfänger", "troppe connessioni", "troppi destinatari", "muitas conexões", "muitos destinatários",
        "слишком много соединений", "слишком много получателей", "同時接続", "連接過多", "连接过多", "收件人过多",
    ])
}
