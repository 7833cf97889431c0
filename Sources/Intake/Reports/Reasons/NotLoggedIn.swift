internal import Letters

/// The server wants the sender to log in.
enum NotLoggedIn: ReasonRule {
    static let reason = DeliveryReport.Reason.securityError

    static let phrases = Phrases([
        "authentication required", "authentication is required", "authentication needed", "authentication failed",
        "authentication failure", "authentication error", "authentication unsuccessful", "authentication credentials",
        "requires authentication", "require authentication", "without authentication", "need to authenticate",
        "must authenticate", "must be authenticated", "please authenticate", "not authenticated", "smtp auth",
        "unauthenticated sender", "unauthenticated user", "please log in", "log in first", "login required",
        "must log in", "must login", "pop before", "se requiere autenticación", "autenticación requerida",
        "authentification requise", "authentification nécessaire", "authentifizierung erforderlich",
        "autenticazione richiesta", "autenticação necessária", "требуется аутентификация", "требуется авторизация",
        "認証が必要", "需要身份验证", "需要认证",
    ])
}
