internal import Letters

/// The name of the domain could not be looked up: that it does not exist is not proved.
enum LookupFailed: ReasonRule {
    static let reason = DeliveryReport.Reason.networkError

    static let phrases = Phrases([
        "dns error", "dns type", "dns failure", "dns temporary", "dns timeout", "nxdomain", "servfail",
        "host name lookup failure", "hostname lookup failure", "temporary lookup", "lookup failed temporarily",
        "fallo de dns", "error de dns", "erreur dns", "dns-fehler", "errore dns", "erro de dns", "ошибка dns",
    ])
}
