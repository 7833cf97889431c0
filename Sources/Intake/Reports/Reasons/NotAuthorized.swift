internal import Letters

/// The sender may not do this here.
enum NotAuthorized: ReasonRule {
    static let reason = DeliveryReport.Reason.securityError

    static let phrases = Phrases([
        "not authorized", "not authorised", "unauthorized", "unauthorised", "not permitted", "permission denied",
        "insufficient permission", "authorization required", "restricted", "not allowed", "no autorizado",
        "non autorisé", "nicht autorisiert", "nicht berechtigt", "non autorizzato", "não autorizado",
    ])
}
