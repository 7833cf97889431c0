internal import Letters

/// The sending server is shut out by its address, its name or a list.
enum ServerShutOut: ReasonRule {
    static let reason = DeliveryReport.Reason.blocked

    /// cPanel's servers say "they may be blacklisted" of every address that they find no way to; and an address may be on a
    /// list as well as a server.
    static func holds(_ diagnosis: Diagnosis) -> Bool {
        phrases.areFound(in: diagnosis.words) && !others.areFound(in: diagnosis.words)
    }

    private static let others = Phrases([
        "may be blacklisted", "address that has been blacklisted", "sender is blacklisted",
        "sender has been blacklisted",
    ])

    static let phrases = Phrases([
        "blacklist", "black list", "black-list", "blocklist", "block list", "block-list", "blocked list", "blackhole",
        "black hole", "denylist", " rbl", "rbl ", "dnsbl", "spamhaus", "spamcop", "sorbs", "uceprotect",
        "barracudacentral", "abuseat", "mail-abuse", "invaluement", "banned sending ip", "banned ip", "ip banned",
        "host banned", "is banned", "been banned", "client host @", "client host [", "client host %",
        "client address rejected", "host is blocked", "host blocked", "host rejected", "host denied", "host refused",
        "host is not allowed", "host has been blocked", "server is blocked", "server has been blocked", "ip blocked",
        "ip is blocked", "ip has been blocked", "ip address blocked", "ip address is blocked",
        "ip address has been blocked", "ip rejected", "ip denied", "ip refused", "ip not allowed", "ip not authorized",
        "ip address rejected", "ip address denied", "ip address is not allowed", "ip is listed", "ip listed",
        "ip address listed", "blocked ip", "blocked using", "blocked by %", "blocked by ldap", "blocked for abuse",
        "blocked because your", "blocked due to", "blocked - see", "you are blocked", "you have been blocked",
        "your ip", "your mail server has been", "listed at", "listed on", "listed by", "currently listed",
        "connection refused", "connections refused", "connection denied", "connection dropped",
        "connection was dropped", "connection not accepted", "connections not accepted", "connections are not accepted",
        "connections will not be accepted", "connection not allowed", "connection blocked", "refused connection",
        "refused to talk", "refuses to talk", "not allowed to connect", "not authorized to connect",
        "not permitted to connect", "not accepting connections from", "don't accept mail from", "not accept mail from",
        "no mail accepted from", "smtp server of your", "dynamic ip", "dynamic address", "dynamically", "dial-up",
        "dialup", " dul ", "residential", "consumer ip", "end user ip", "helo command rejected", "helo rejected",
        "bad helo", "invalid helo", "helo/ehlo", "my name was rejected", "invalid domain name", "open proxy",
        "open relay", "service refuse", "access denied from", "p=blocked", "lista negra", "ip bloqueada",
        "servidor bloqueado", "conexión rechazada", "liste noire", "liste de blocage", "connexion refusée",
        "ip bloquée", "schwarze liste", "sperrliste", "verbindung abgelehnt", "ip gesperrt", "lista nera",
        "connessione rifiutata", "lista de bloqueio", "conexão recusada", "черн спис", "черный список", "черном списке",
        "заблокирован ip", "ブラックリスト", "接続を拒否", "接続拒否", "黑名单", "IP被", "拒绝连接", "address is listed",
        "access denied, banned", "spam source", "spammer", "no access from mail server", "host access denied",
        "connection from your", "ip is rejected", "invalid ip", "bounce attacks", "recipients (@:blocked",
    ])
}
