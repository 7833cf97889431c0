internal import Letters

/// The words are those of `UnknownUser`, but they come after the mail itself was sent, or nobody knows when: a system
/// behind the server, or a filter that does not want to say what it is. Asked after it.
enum UnknownUserBehindFilter: ReasonRule {
    static let reason = DeliveryReport.Reason.filtered

    static let phrases = UnknownUser.phrases

    static func holds(_ diagnosis: Diagnosis) -> Bool { UnknownUser.areSaid(in: diagnosis) }
}
