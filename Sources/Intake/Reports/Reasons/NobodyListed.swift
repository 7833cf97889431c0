internal import Letters

/// Whoever keeps the list of mailboxes says that the address is not on it.
enum NobodyListed: ReasonRule {
    static let reason = DeliveryReport.Reason.userUnknown

    static let phrases = Phrases([
        "not listed in", "not found in the recipient's", "not found in the directory", "recipnotfound",
        "recipientnotfound", "recipient not found by", "recipient name is not recognized",
        "recipient name was not found", "final delivery userid", "no valid recipients",
        "account that you tried to reach does not exist", "account that you tried to contact does not exist",
        "address couldn't be found", "address could not be found", "address wasn't found", "address was not found",
        "wasn't found at", "was not found at", "this user doesn't have a", "this user does not have a",
        "no mailbox here by that name", "no user here by that name", "no such user in the", "p=nosuchuser",
        "no se encontró la dirección", "no se encuentra la dirección", "non sono riuscito a trovare l'indirizzo",
        "adresse n'a pas été trouvée", "adresse wurde nicht gefunden", "adresse konnte nicht gefunden",
        "o endereço não foi encontrado", "адрес не найден", "メールアドレスが見つかりません", "找不到收件人", "is no longer with",
        "no longer at this", "no longer works", "no longer employed", "no longer available", "no longer valid",
        "no longer in use", "no longer in service", "no longer exists", "no longer accepting mail",
        "no longer receives", "no longer used", "no longer here", "has left the", "ya no trabaja", "ya no existe",
        "n'existe plus", "nicht mehr gültig", "nicht mehr erreichbar", "nicht mehr verfügbar", "non esiste più",
        "não existe mais", "больше не существует", "unrouteable address", "unroutable address",
        "recipient address rejected: access denied", "addressee unknown", "adressee unknown", "no longer on",
        "unknown user: @", "no longer accepts mail",
    ])
}
