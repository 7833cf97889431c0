internal import Letters

/// The mailbox is there, and is closed or locked.
enum SuspendedMailbox: ReasonRule {
    static let reason = DeliveryReport.Reason.suspend

    static let phrases = Phrases([
        "account is disabled", "account has been disabled", "account disabled",
        "account that you tried to reach is disabled", "account that you tried to reach is inactive",
        "account is inactive", "account inactive", "account is suspended", "account has been suspended",
        "account suspended", "account is locked", "account has been locked", "account locked", "account is frozen",
        "account is closed", "account has been closed", "account closed", "account is blocked",
        "account has been deactivated", "account is deactivated", "account deactivated", "account has expired",
        "account expired", "account is not active", "account not active", "account is temporarily",
        "mailbox is disabled", "mailbox disabled", "mailbox has been disabled", "mailbox is inactive",
        "mailbox inactive", "mailbox is suspended", "mailbox suspended", "mailbox has been suspended",
        "mailbox is locked", "mailbox locked", "mailbox is frozen", "mailbox frozen", "mailbox is blocked",
        "mailbox is closed", "mailbox closed", "mailbox is not active", "mailbox not active",
        "mailbox currently suspended", "mailbox is currently", "mailbox has been blocked", "mailbox for @ is disabled",
        "user is disabled", "user disabled", "user is inactive", "user inactive", "user is suspended", "user suspended",
        "user is locked", "user is not active", "user has been suspended", "inactive user", "inactive account",
        "inactive mailbox", "disabled user", "disabled recipient", "disabled mailbox", "disabled account",
        "suspended user", "suspended account", "recipient is disabled", "recipient disabled", "recipient is suspended",
        "recipient suspended", "recipient is inactive", "recipient inactive", "address is disabled",
        "address has been disabled", "address is no longer active", "email address is inactive", "domain is suspended",
        "domain suspended", "service is suspended", "has been terminated for", "p=disableduser", "p=inactiveuser",
        "cuenta suspendida", "cuenta esta suspendida", "cuenta deshabilitada", "cuenta esta deshabilitada",
        "cuenta desactivada", "cuenta esta desactivada", "cuenta bloqueada", "cuenta inactiva", "buzón desactivado",
        "buzón deshabilitado", "buzón bloqueado", "compte désactivé", "compte est désactivé", "compte suspendu",
        "compte bloqué", "boite desactivee", "boite aux lettres desactivee", "adresse désactivée", "konto gesperrt",
        "konto ist gesperrt", "konto deaktiviert", "konto ist deaktiviert", "postfach gesperrt", "postfach deaktiviert",
        "empfänger gesperrt", "account disattivato", "account disabilitato", "account sospeso", "casella disabilitata",
        "casella disattivata", "casella sospesa", "utente disabilitato", "conta suspensa", "conta desativada",
        "conta bloqueada", "caixa desativada", "ящик заблокирован", "ящик отключен", "аккаунт заблокирован",
        "учетная запись отключена", "пользователь заблокирован", "利用停止", "利用を停止", "アカウントは停止", "账号已停用", "帐户已停用", "账户被冻结",
        "邮箱被禁用", "邮箱已停用", "用户被禁用", "due to extended inactivity", "not logged in for", "mailbox for @ is inactive",
        "disabled or discontinued", "temporary locked", "temporarily locked", "temporary disabled",
        "temporarily disabled", "user locked", "mailaddress is administrative", "administratively disabled",
        "administrative disabled",
    ])
}
