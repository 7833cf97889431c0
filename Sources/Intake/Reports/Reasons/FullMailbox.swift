internal import Letters

/// The mailbox takes no more.
enum FullMailbox: ReasonRule {
    static let reason = DeliveryReport.Reason.mailboxFull

    /// Senders have quotas as well: those are a matter of speed.
    static func holds(_ diagnosis: Diagnosis) -> Bool {
        phrases.areFound(in: diagnosis.words) && !TooFast.quotas.areFound(in: diagnosis.words)
    }

    static let phrases = Phrases([
        "mailbox full", "mailbox is full", "mail box full", "mail box is full", "mailfolder full", "mailbox @ is full",
        "inbox is full", "inbox full", "folder is full", "account is full", "account full", "user is full",
        "recipient is full", "mailstore full", "mailbox store full", "exceeded mailbox", "exceeded storage",
        "exceeded disk", "exceeded his storage", "exceeded its storage", "exceeded max mailbox",
        "exceeded maximum mailbox", "exceeded allocated", "exceeded the local limit", "exceeds the local limit",
        "exceeded local limit", "exceeds mailbox", "would exceed mailbox", "mailbox size limit", "mailbox limit",
        "mailbox has exceeded", "mailbox exceeds", "mailbox exceeded", "mailbox is over", "mailbox over",
        "mailbox too large", "mailbox size exceeded", "mailbox would exceed", "mailbox currently full", "storage limit",
        "storage space", "storage exceeded", "out of storage", "not enough storage", "not enough space",
        "no space left for", "insufficient mailbox", "insufficient space", "insufficient storage",
        "too many messages on this mailbox", "too much mail data", "user has too many messages", "mailbox has reached",
        "p=mailboxfull", "buzón lleno", "buzón está lleno", "buzón completo", "bandeja llena",
        "bandeja de entrada llena", "cuota excedida", "cuota superada", "cuota de disco", "cuota de almacenamiento",
        "excedido la cuota", "excedido su cuota", "superado la cuota", "superado su cuota", "sin espacio",
        "espacio insuficiente", "boîte pleine", "boîte aux lettres pleine", "boîte aux lettres est pleine",
        "boite du destinataire pleine", "boite de reception est pleine", "messagerie pleine", "postfach voll",
        "postfach ist voll", "postfach des empfängers ist voll", "mailbox voll", "mailbox ist voll", "speicherplatz",
        "speicherkontingent", "casella piena", "casella è piena", "casella postale piena", "spazio esaurito",
        "caixa cheia", "caixa está cheia", "caixa de correio cheia", "caixa de correio está cheia",
        "caixa postal cheia", "caixa de entrada cheia", "cota excedida", "ящик переполнен",
        "ящик получателя переполнен", "превышена квота", "превышен объем", "容量を超え", "容量がいっぱい", "容量オーバー", "容量超過",
        "一杯のため", "いっぱいのため", "メールボックスが一杯", "メールボックスがいっぱい", "邮箱已满", "邮箱空间", "容量已满", "空间已满", "超出配额", "信箱已滿", "quota",
        "too many messages in mailbox", "too many messages in the mailbox", "too many messages in your",
        "too many messages in recipient", "exceeds allowed size", "out of space",
    ])
}
