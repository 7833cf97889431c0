internal import Letters

/// The server has a fault of its own.
enum FaultyServer: ReasonRule {
    static let reason = DeliveryReport.Reason.systemError

    static let phrases = Phrases([
        "internal error", "internal software error", "system error", "system failure", "server error", "server failure",
        "server configuration", "local error", "local configuration", "local problem", "local processing error",
        "configuration error", "configuration problem", "misconfigured", "misconfiguration", "service unavailable",
        "service not available", "service currently unavailable", "service temporarily unavailable",
        "service is unavailable", "temporary system problem", "temporary error on", "cannot process", "can't process",
        "unable to process", "write error", "i/o error", "out of memory", "memory allocation", "cannot allocate",
        "database error", "database failure", "ldap error", "directory failure", "directory server", "unexpected error",
        "unknown error", "unexpected failure", "duplicated message-id", "duplicate message-id", "loop alert",
        "aliasing/forwarding", "alias loop", "error interno", "error del servidor", "error de configuración",
        "servicio no disponible", "erreur interne", "erreur système", "service indisponible", "interner fehler",
        "serverfehler", "dienst nicht verfügbar", "errore interno", "errore del server", "servizio non disponibile",
        "erro interno", "erro do servidor", "serviço indisponível", "внутренняя ошибка", "ошибка сервера", "システムエラー",
        "サーバーエラー", "内部错误", "系统错误", "transaction failed", "incorrectly configured", "config error",
    ])
}
