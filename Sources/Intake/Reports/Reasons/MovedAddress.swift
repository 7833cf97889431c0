internal import Letters

/// The recipient is to be reached elsewhere.
enum MovedAddress: ReasonRule {
    static let reason = DeliveryReport.Reason.hasMoved

    /// "No longer here" says that somebody has moved only where the status says so too.
    static func holds(_ diagnosis: Diagnosis) -> Bool {
        let isMoved = diagnosis.status?.subject == 1 && diagnosis.status?.detail == 6
        return phrases.areFound(in: diagnosis.words) || isMoved && diagnosis.words.contains("no longer")
    }

    static let phrases = Phrases([
        "has moved", "have moved", "has been moved", "mailbox moved", "moved to @", "moved to a new", "new address is",
        "new e-mail address", "new email address", "has been replaced by", "has been changed to", "address has changed",
        "address changed", "changed address", "user not local; please", "is now reached at", "please use @",
        "please update your records", "ha cambiado de dirección", "nueva dirección", "a changé d'adresse",
        "nouvelle adresse", "neue adresse", "nuovo indirizzo", "novo endereço", "アドレスが変更", "地址已更改",
    ])
}
