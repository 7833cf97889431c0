internal import Letters

/// It is larger than the recipient may receive.
enum TooLargeForRecipient: ReasonRule {
    static let reason = DeliveryReport.Reason.exceedLimit

    /// By words alone the two limits cannot be told apart: the status does (RFC 3463: x.2.3 is the recipient's).
    static func holds(_ diagnosis: Diagnosis) -> Bool {
        diagnosis.status?.subject == 2 && phrases.areFound(in: diagnosis.words)
    }

    static let phrases = Phrases([
        "message too large", "message too big", "message is too large", "message is too big", "message size exceeded",
        "message size is too", "message exceeds", "message length exceeds", "message larger than",
        "message file too big", "message was too large", "mail is too large", "mail too large", "size exceeds",
        "size limit", "size restriction", "exceeds size", "exceeds administrative limit", "exceeded maximum message",
        "exceeded the maximum message", "maximum message size", "maximum size", "max message size", "too large message",
        "too large a message", "too big message", "larger than the current", "larger than allowed",
        "message content length", "p=messagesize", "p=maxsize", "demasiado grande", "tamaño máximo", "excede el tamaño",
        "supera el tamaño", "trop volumineux", "taille maximale", "nachricht zu groß", "nachricht ist zu groß",
        "maximale größe", "maximale nachrichtengröße", "messaggio troppo grande", "dimensione massima",
        "dimensioni massime", "mensagem muito grande", "tamanho máximo", "excede o tamanho", "слишком большой",
        "слишком большое", "превышает допустимый", "サイズが大き", "サイズ制限", "サイズを超え", "サイズオーバー", "邮件过大", "邮件太大", "邮件大小超",
    ])
}
