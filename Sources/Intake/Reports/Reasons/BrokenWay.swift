internal import Letters

/// The way there is broken: no route, a loop, a connection that breaks off.
enum BrokenWay: ReasonRule {
    static let reason = DeliveryReport.Reason.networkError

    static let phrases = Phrases([
        "hop count", "too many hops", "hops exceeded", "mail loop", "routing loop", "message loop", "loop detected",
        "loop count", "looping", "loops back to", "loop back to", "name server", "nameserver", "dns lookup",
        "dns query", "dns server", "lookup failure", "lookup failed", "lookup of", "mx lookup", "cname lookup",
        "unable to lookup", "name service error", "could not resolve host", "couldn't resolve host", "cannot resolve",
        "can't resolve", "no route", "unreachable", "network error", "network is down", "network problem",
        "routing error", "routing issue", "establish an smtp connection", "establish a connection", "connection reset",
        "connection aborted", "connection closed", "connection lost", "lost connection", "protocol error", "tcp error",
        "socket error while", "error de red", "bucle", "problème de réseau", "boucle", "netzwerkfehler", "schleife",
        "errore di rete", "erro de rede", "ошибка сети", "ネットワーク", "ループ", "网络", "forwarding loop", "no valid route",
        "unable to look up", "no address associated", "lowest numbered mx",
    ])
}
