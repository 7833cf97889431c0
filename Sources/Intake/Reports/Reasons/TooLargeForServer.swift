internal import Letters

/// It is larger than the server takes. Asked after `TooLargeForRecipient`, which has the same words.
enum TooLargeForServer: ReasonRule {
    static let reason = DeliveryReport.Reason.messageTooBig

    static let phrases = TooLargeForRecipient.phrases
}
