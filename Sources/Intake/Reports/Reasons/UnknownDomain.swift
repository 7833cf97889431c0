internal import Letters

/// The domain does not exist.
enum UnknownDomain: ReasonRule {
    static let reason = DeliveryReport.Reason.hostUnknown

    static let phrases = Phrases([
        "host unknown", "unknown host", "host not found", "host was not found", "no such host", "host does not exist",
        "non-existent host", "nonexistent host", "hostname unknown", "bad host", "illegal host",
        "domain does not exist", "domain doesn't exist", "domain not exist", "domain not found",
        "domain name not found", "domain unknown", "domain is not reachable", "domain is invalid",
        "domain could not be found", "domain couldn't be found", "domain isn't valid", "no such domain",
        "unknown domain", "invalid domain", "bad domain", "nonexistent domain", "non-existent domain",
        "% does not exist", "% doesn't exist", "account or domain may not exist", "couldn't find any host",
        "could not find any host", "couldn't find host", "can't find host", "cannot find host",
        "name or service not known", "unrouteable mail domain", "unroutable domain", "unrouteable domain",
        "bad destination system", "nombre de dominio no", "dominio no existe", "el dominio no", "dominio desconocido",
        "dominio inexistente", "domaine inexistant", "domaine inconnu", "domaine n'existe", "domain existiert nicht",
        "domain unbekannt", "host unbekannt", "unbekannter host", "dominio sconosciuto", "dominio non esiste",
        "domínio não existe", "домен не существует", "домен не найден", "ドメインが存在しない", "ドメインが見つかりません", "域名不存在",
        "could not be found in domain name service", "domain mentioned in", "lookups failed permanently",
    ])
}
