/// What mailing lists add below a mail. Add phrases to the list; they are looked for in folded lines.
enum ListFooters {
    /// Where the footer begins that ends the paragraph, `nil` where the paragraph holds none.
    static func start(in paragraph: Range<Int>, of lines: [MailLine]) -> Int? {
        let first = paragraph.lowerBound
        let isRuled = ThreadMarkers.isRule(lines[first]) || SignatureDelimiter.isDelimiter(lines[first])
        let found = paragraph.first { isPhrase(lines[$0]) || isRuled && isListLine(lines[$0]) }
        guard let found else { return nil }
        if isRuled { return paragraph.count <= 14 ? first : nil }
        // Without a rule above it, the rest must look like a machine's: links or addresses, and no long lines.
        let rest = lines[found..<paragraph.upperBound]
        let isMachineMade = rest.contains { Evidence.hasLink($0.folded) || Evidence.hasAddress($0.words) }
        return isMachineMade && rest.count <= 14 ? found : nil
    }

    private static func isPhrase(_ line: MailLine) -> Bool { phrases.areFound(in: line.folded) }

    private static func isListLine(_ line: MailLine) -> Bool { words.areFound(in: line.folded) }

    private static let words = Phrases([
        "mailing list", "maillist", "lista de correo", "lista de distribución", "liste de diffusion", "mailingliste",
        "lista di discussione", "lista de discussão", "llista de correu", "posta-zerrenda", "mailinglijst", "sändlista",
        "lista dyskusyjna", "список рассылки", "λίστα", "メーリングリスト", "邮件列表", "listinfo", "lists.riseup.net",
        "groups.google.com", "/mailman", "/mailman3", "sympa", "groups.io", "framalistes",
    ])

    private static let phrases = Phrases([
        "unsubscribe", "You received this message because you are subscribed", "To post to this group",
        "manage your subscription", "Has recibido este mensaje porque", "Recibiste este mensaje porque",
        "darse de baja", "darte de baja", "cancelar tu suscripción", "cancelar la suscripción",
        "cancelar esta suscripción",
        "anular la suscripción", "anular tu suscripción", "désabonner", "désinscrire", "désinscription",
        "Vous recevez ce message", "abbestellen", "abzumelden", "Abmelden von", "Sie erhalten diese Nachricht",
        "disiscriver", "cancellare l'iscrizione", "Hai ricevuto questo messaggio", "cancelar a assinatura",
        "cancelar a inscrição", "cancelar a subscrição", "Você recebeu esta mensagem", "Recebeu esta mensagem porque",
        "donar-se de baixa", "donar-vos de baixa", "cancel·lar la subscripció", "harpidetza", "darse de baixa",
        "uitschrijven",
        "af te melden", "avprenumerera", "avregistrera", "afmeld", "avmeld", "peruuttaa tilauk", "wypisać się",
        "zrezygnować z subskrypcji", "odhlásit", "leiratkoz", "dezabon", "отписаться", "отказаться от подписки",
        "відписатися",
        "διαγραφή από", "να διαγραφείτε", "üyelikten çık", "abonelikten çık", "إلغاء الاشتراك", "لغو اشتراک",
        "הסרה מרשימ",
        "配信停止", "購読解除", "退会", "取消订阅", "取消訂閱", "退订", "수신거부", "구독 취소",
    ])
}
