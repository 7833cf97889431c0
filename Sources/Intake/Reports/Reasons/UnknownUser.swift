internal import Letters

/// The server says that the address does not exist.
enum UnknownUser: ReasonRule {
    static let reason = DeliveryReport.Reason.userUnknown

    /// A server that knows its users says so when it is told the address (RCPT), or by x.1.1. One that says so later, or
    /// as a matter of security, has others behind it, or a filter: see `UnknownUserBehindFilter`. Yahoo looks an address
    /// up only when it has the mail, and then says "delivery error: dd".
    static func holds(_ diagnosis: Diagnosis) -> Bool {
        guard areSaid(in: diagnosis) else { return false }
        if diagnosis.status?.subject == 1 || diagnosis.words.contains("delivery error: dd") { return true }
        return diagnosis.step == .recipient && diagnosis.status?.subject != 7
    }

    /// Whether the words are there.
    static func areSaid(in diagnosis: Diagnosis) -> Bool {
        phrases.areFound(in: diagnosis.words.replacing(prefix, with: ""))
    }

    /// Whether the words bear what Amazon and IronPort put before whatever a server answered.
    static func isPrefixed(_ diagnosis: Diagnosis) -> Bool { diagnosis.words.contains(prefix) }

    private static let prefix = "unknown address error"

    static let phrases = Phrases([
        "user unknown", "user is unknown", "unknown user", "user not exist", "user does not exist",
        "user doesn't exist", "user don't exist", "user not found", "user could not be found", "user cannot be found",
        "user not known", "user is not known", "user invalid", "user not available here", "user (@) unknown",
        "user '@' unknown", "user doesn't have", "no such user", "no such person", "no such recipient",
        "no such account", "no such address", "no such local user", "no such alias", "no such name", "no such email",
        "no such mail", "no user", "no mailbox", "no account", "no recipient", "no local mailbox", "invalid user",
        "invalid recipient", "invalid mailbox", "invalid address", "invalid account", "invalid email", "invalid local",
        "invalid destination", "bad recipient", "bad address", "bad user", "bad mailbox", "bad destination mailbox",
        "bad destination email", "unknown recipient", "unknown address", "unknown account", "unknown mailbox",
        "unknown local", "unknown or illegal", "unknown email", "unknown to", "unknown in", "recipient unknown",
        "recipient is unknown", "recipient not found", "recipient does not exist", "recipient doesn't exist",
        "recipient not exist", "recipient invalid", "recipient is invalid", "recipient is not",
        "recipient not recognized", "recipient no longer", "recipient rejected", "mailbox unavailable",
        "mailbox is unavailable", "mailbox not available", "mailbox unknown", "mailbox not found",
        "mailbox could not be found", "mailbox does not exist", "mailbox doesn't exist", "mailbox not exist",
        "mailbox invalid", "mailbox isn't", "mailbox name not allowed", "mailbox syntax incorrect", "address unknown",
        "address is unknown", "address not found", "address does not exist", "address doesn't exist",
        "address not exist", "address invalid", "address is invalid", "address not known", "address not recognized",
        "account unknown", "account not found", "account does not exist", "account doesn't exist",
        "account not available", "account not known", "account is not available", "email account does not",
        "email account that", "alias unknown", "does not exist here", "doesn't exist here", "@ does not exist",
        "@ doesn't exist", "@ unknown", "@ not found", "@ is not known", "@ is not a", "not a known user",
        "not a valid mailbox", "not a valid user", "not a valid recipient", "not a valid address", "not a valid email",
        "not a user", "not known here", "not known at", "not our customer", "not in my", "name not found",
        "non-existent", "nonexistent", "undeliverable address", "could not be resolved to a mailbox",
        "usuario desconocido", "usuario no existe", "usuario inexistente", "usuario no encontrado",
        "no existe el usuario", "no existe ese usuario", "no existe la cuenta", "no existe el buzón",
        "no existe la dirección", "destinatario desconocido", "destinatario no existe", "destinatario inexistente",
        "destinatario no válido", "dirección desconocida", "dirección no existe", "dirección inexistente",
        "dirección no válida", "cuenta no existe", "cuenta inexistente", "buzón no existe", "buzón inexistente",
        "buzón no disponible", "utilisateur inconnu", "utilisateur inexistant", "destinataire inconnu",
        "destinataire invalide", "destinataire inexistant", "adresse inconnue", "adresse inexistante",
        "adresse invalide", "adresse email invalide", "compte inexistant", "boîte inconnue",
        "boîte aux lettres inexistante", "boîte aux lettres inconnue", "empfänger unbekannt",
        "empfänger existiert nicht", "empfänger nicht gefunden", "empfängeradresse", "benutzer unbekannt",
        "benutzer existiert nicht", "benutzer nicht gefunden", "unbekannter benutzer", "unbekannter empfänger",
        "unbekannte adresse", "adresse unbekannt", "adresse existiert nicht", "postfach existiert nicht",
        "postfach nicht gefunden", "utente sconosciuto", "utente inesistente", "utente non trovato",
        "destinatario sconosciuto", "indirizzo sconosciuto", "indirizzo inesistente", "casella inesistente",
        "casella non esiste", "account inesistente", "usuário desconhecido", "usuário não existe",
        "usuário não encontrado", "destinatário desconhecido", "destinatário não existe", "endereço inexistente",
        "endereço não existe", "conta inexistente", "conta não existe", "caixa postal inexistente",
        "нет такого пользователя", "пользователь не найден", "неизвестный пользователь", "несуществующ",
        "не существует", "адресат не найден", "получатель не найден", "недействительный адрес",
        "почтовый ящик не найден", "宛先不明", "あて先不明", "ユーザーが見つかりません", "ユーザが見つかりません", "アドレスが見つから", "存在しません", "存在しない",
        "用户不存在", "用户未找到", "收件人不存在", "帐号不存在", "账号不存在", "邮箱不存在", "地址不存在", "使用者不存在", "user hangup", "local user only",
        "no such employee", "not a registered user", "address you have entered", "no valid recipient", "is not a valid",
    ])
}
