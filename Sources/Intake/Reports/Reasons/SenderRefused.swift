internal import Letters

/// The sender's address is refused, or may not write to that list.
enum SenderRefused: ReasonRule {
    static let reason = DeliveryReport.Reason.rejected

    /// What does not exist when the sender is named (MAIL FROM) is the sender.
    static func holds(_ diagnosis: Diagnosis) -> Bool {
        let isSender = diagnosis.step == .sender
        return phrases.areFound(in: diagnosis.words)
            || isSender && [UnknownDomain.phrases, UnknownUser.phrases].contains { $0.areFound(in: diagnosis.words) }
    }

    static let phrases = Phrases([
        "sender address", "sender rejected", "sender refused", "sender denied", "sender blocked", "sender is blocked",
        "sender is not", "sender not", "sender unknown", "sender domain", "sender verify", "sender verification",
        "sender email address", "sender's address", "sender's domain", "sender's email", "sender was rejected",
        "sender access denied", "sender @ not", "sender %", "sender listed", "invalid sender", "unknown sender",
        "bad sender", "blocked sender", "denied sender", "unverified sender", "verify sender", "verify the sender",
        "untrusted sender", "refused sender", "domain of sender", "envelope sender", "return address", "return-path",
        "from address", "from: address", "mail from @", "mail from: @", "address @ is not allowed",
        "purported responsible address", "customfromdenied", "permission to post", "allowed to post",
        "permitted to post", "authorized to post", "post to this list", "post to the list", "not a member",
        "not member", "non-member", "nonmember", "members only", "only members", "subscribers only", "subscribers-only",
        "not subscribed", "not a subscriber", "//groups.google.com", "remitente rechazado", "remitente no",
        "remitente bloqueado", "dirección del remitente", "permisos necesarios para publicar", "permiso para publicar",
        "expéditeur refusé", "expéditeur rejeté", "adresse de l'expéditeur", "autorisé à lui envoyer",
        "absender abgelehnt", "absender nicht", "absenderadresse", "mittente rifiutato", "mittente non",
        "indirizzo del mittente", "remetente rejeitado", "remetente não", "endereço do remetente", "адрес отправителя",
        "отправитель отклонен", "送信者アドレス", "送信者のアドレス", "发件人地址", "发件人被拒", "sender is rejected", "fake sender",
        "address is not verified", "address that has been blacklisted", "sender has been blacklisted",
        "sender is blacklisted",
    ])
}
