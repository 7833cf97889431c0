internal import Letters

/// The server takes mail for that domain only from its own people.
enum RelayDenied: ReasonRule {
    static let reason = DeliveryReport.Reason.noRelaying

    static let phrases = Phrases([
        "relay access denied", "relay denied", "relaying denied", "relaying is denied", "relay not permitted",
        "relaying not permitted", "relaying is not permitted", "relay not allowed", "relaying not allowed",
        "relaying is not allowed", "relay is not allowed", "relay prohibited", "relaying prohibited",
        "relay operation rejected", "relay rejected", "relay rights", "relay refused", "relaying refused",
        "relay disabled", "relaying disabled", "relay forbidden", "relaying forbidden", "not permitted to relay",
        "not allowed to relay", "not authorized to relay", "unable to relay", "cannot relay", "can not relay",
        "can't relay", "won't relay", "will not relay", "do not relay", "does not relay", "don't relay", "no relay",
        "unauthorized relay", "not an open relay", "relay for @", "relay to @", "rcpthosts", "not a gateway",
        "domain is not hosted here", "domain isn't hosted here", "domain not hosted", "we don't handle mail for",
        "we do not handle mail for", "not a local domain", "not local domain", "is not local", "recipient not local",
        "no local recipients", "mail to @ not accepted here", "relé denegado", "retransmisión denegada",
        "reenvío denegado", "no se permite retransmitir", "relais refusé", "relais interdit",
        "weiterleitung nicht erlaubt", "weiterleitung verweigert", "relay negato", "inoltro negato",
        "encaminhamento negado", "пересылка запрещена", "ретрансляция запрещена", "中継は許可", "中継拒否",
    ])
}
