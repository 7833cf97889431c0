internal import Letters

/// The words by which a notice that has no fields says that it gives up nothing yet, or that all went well.
enum DelayWords {
    /// What the notice says was done; `nil` where it does not say that nothing failed.
    static func action(of notice: String) -> DeliveryReport.Action? {
        let words = Wording.plain(notice)
        if gaveUp.areFound(in: words) { return nil }
        if delay.areFound(in: words) { return .delayed }
        return success.areFound(in: words) ? .delivered : nil
    }

    private static let gaveUp = Phrases([
        "failed permanently", "permanent error", "permanent failure", "permanent fatal errors", "given up", "giving up",
        "not going to try again", "no further delivery attempts", "will not be retried", "could not be delivered for",
        "error permanente", "erreur permanente",
    ])

    private static let delay = Phrases([
        "warning message only", "has been delayed", "is delayed for", "delivery is delayed", "delivery delayed",
        "not yet been delivered", "not been delivered yet", "not yet received your message", "still undelivered",
        "will be retried", "will retry", "will keep trying", "will continue trying", "will continue to try",
        "will try again", "attempts will continue", "do not need to resend", "do not need to re-send",
        "no need to resend", "need not resend", "only a notification about a delay", "temporary failure report",
        "todavía no se ha entregado", "aún no se ha entregado", "se ha retrasado", "se seguirá intentando",
        "n'a pas encore été", "a été retardé", "noch nicht zugestellt", "verzögert", "non è ancora stato",
        "ainda não foi entregue", "еще не доставлено", "задержано",
    ])

    private static let success = Phrases([
        "successfully delivered", "was delivered to", "has been delivered", "were delivered", "successfully relayed",
        "was relayed", "entregado correctamente", "se entregó", "a été remis", "wurde zugestellt",
        "wurde erfolgreich zugestellt", "è stato recapitato", "foi entregue", "успешно доставлено",
    ])
}
