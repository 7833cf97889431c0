internal import Letters

/// Nothing but that it was tried for a while, or still is. Asked last.
enum QueuedTooLong: ReasonRule {
    static let reason = DeliveryReport.Reason.expired

    static let phrases = Phrases([
        "queue too long", "in the queue for too long", "too long in the queue", "giving up",
        "i'm not going to try again", "not yet been delivered", "has not been delivered", "has been delayed",
        "delivery is delayed", "delivery delayed", "will be retried", "will keep trying", "will continue to try",
        "continue trying", "attempts will continue", "still undelivered", "will retry", "warning message only",
        "deferred", "en cola", "se reintentará", "se seguirá intentando", "sera retenté", "nouvelle tentative",
        "erneuter versuch", "wird erneut", "nuovo tentativo", "nova tentativa", "повторн", "再送", "重试",
    ])
}
