/// The lines with which mail programs part what was written now from what was written before. Add a language's
/// words to the lists; dashes, stars and colons around them are left out.
enum ThreadMarkers {
    /// What a marker announces.
    enum Meaning {
        /// The mail that is answered.
        case original
        /// A mail that is passed on.
        case forwarded
    }

    /// What the line announces: one of the phrases, between dashes or before a colon.
    static func meaning(of line: MailLine) -> Meaning? {
        guard line.words.utf8.count < 240 else { return nil }
        let isRuled = line.folded.hasPrefix("--") || line.folded.hasPrefix("==") || line.folded.hasPrefix("__")
        guard isRuled || line.folded.hasSuffix(":") || line.folded.hasPrefix("*") else { return nil }
        let phrase = Fold.trim(line.folded.split { "-=_*:| ".contains($0) }.joined(separator: " "))
        if forwarded.contains(phrase) { return .forwarded }
        if original.contains(phrase) { return .original }
        // "----- Message from Ana <…> -----"
        guard isRuled, line.folded.hasSuffix("--"), Evidence.hasAddress(line.words) else { return nil }
        return forwarded.contains(where: phrase.hasPrefix) ? .forwarded : .original
    }

    /// A line of nothing but rules, as Outlook draws above the header lines.
    static func isRule(_ line: MailLine) -> Bool {
        line.folded.utf8.count >= 5 && line.folded.utf8.allSatisfy { "-_=* ".utf8.contains($0) }
    }

    private static let forwarded = phrases([
        "Forwarded message", "Begin forwarded message", "Forwarded mail", "Forward message",
        "Mensaje reenviado", "Inicio del mensaje reenviado", "Mensaje reenviado por",
        "Message transféré", "Message réexpédié", "Début du message transféré", "Début du message réexpédié",
        "Weitergeleitete Nachricht", "Anfang der weitergeleiteten Nachricht", "Anfang der weitergeleiteten E Mail",
        "Messaggio inoltrato", "Inizio messaggio inoltrato", "Messaggio Inoltrato",
        "Mensagem encaminhada", "Mensagem reencaminhada", "Início da mensagem encaminhada",
        "Início da mensagem reencaminhada",
        "Missatge reenviat", "Inici del missatge reenviat", "Berbidalitako mezua", "Birbidalitako mezua",
        "Mensaxe reenviada", "Doorgestuurd bericht", "Begin doorgestuurd bericht",
        "Vidarebefordrat meddelande", "Vidarebefordrat mail", "Vidarebefordrat brev",
        "Videresendt meddelelse", "Videresendt besked", "Videresendt melding",
        "Edelleenlähetetty viesti", "Välitetty viesti", "Wiadomość przekazana dalej", "Przekazana wiadomość",
        "Přeposlaná zpráva", "Preposlaná správa", "Továbbított üzenet", "Továbbított levél",
        "Mesaj redirecționat", "Пересылаемое сообщение", "Пересланное сообщение", "Перенаправленное сообщение",
        "Начало переадресованного сообщения", "Переслане повідомлення", "Пересланий лист", "Препратено съобщение",
        "Прослеђена порука", "Προωθημένο μήνυμα", "Έναρξη προωθημένου μηνύματος",
        "Iletilen mesaj", "Yönlendirilen ileti", "İletilmiş ileti",
        "رسالة معاد توجيهها", "الرسالة المعاد توجيهها", "رسالة محولة", "بداية الرسالة المعاد توجيهها",
        "پیام ارسال شده", "הודעה שהועברה", "転送されたメッセージ", "転送メッセージ", "转发的邮件", "轉寄郵件", "转发邮件",
        "已转发的邮件", "전달된 메일", "전달된 메시지", "Plusendita mesaĝo",
    ])

    private static let original = phrases([
        "Original Message", "Original Email", "Original mail", "Reply message", "Mensaje original", "Correo original",
        "Message d'origine", "Message original", "Message initial", "Ursprüngliche Nachricht", "Ursprüngliche Mail",
        "Originalnachricht", "Original Nachricht", "Messaggio originale", "Messaggio Originale", "Mensagem original",
        "Missatge original", "Jatorrizko mezua", "Mensaxe orixinal", "Oorspronkelijk bericht", "Origineel bericht",
        "Original bericht", "Ursprungligt meddelande", "Originalmeddelande", "Ursprungsmeddelande",
        "Oprindelig meddelelse", "Original meddelelse", "Opprinnelig melding", "Alkuperäinen viesti",
        "Oryginalna wiadomość", "Wiadomość oryginalna", "Původní zpráva", "Pôvodná správa", "Eredeti üzenet",
        "Mesaj original", "Mesajul original", "Исходное сообщение", "Оригинальное сообщение",
        "Первоначальное сообщение", "Вихідне повідомлення", "Оригінальне повідомлення", "Оригинално съобщение",
        "Оригинална порука", "Αρχικό μήνυμα", "Orijinal mesaj", "Özgün ileti", "Asıl mesaj", "Orijinal ileti",
        "الرسالة الأصلية", "رسالة أصلية", "پیام اصلی", "הודעה מקורית", "元のメッセージ", "オリジナルメッセージ",
        "原始邮件", "原始郵件", "原始訊息", "原始信件", "邮件原件", "원본 메시지", "원본 메일", "원본 이메일", "Origina mesaĝo",
    ])

    private static func phrases(_ list: [String]) -> Set<String> {
        Set(list.map { Fold.fold($0) })
    }
}

/// The beginnings of the subject of a mail that was passed on.
enum ForwardedSubject {
    /// Whether the subject, past any "Re:", begins as a forwarded one does.
    static func matches(_ subject: String) -> Bool {
        var rest = Fold.fold(Fold.trim(subject), limit: 200)[...]
        while let colon = rest.prefix(12).firstIndex(where: { $0 == ":" || $0 == "：" }) {
            let label = Fold.trim(rest[..<colon])
            if labels.contains(label) { return true }
            guard replies.contains(label) else { return false }
            rest = rest[rest.index(after: colon)...].drop { $0 == " " }
        }
        return false
    }

    private static let labels: Set<String> = Set(
        ["Fwd", "Fw", "RV", "Reenv", "TR", "WG", "I", "ENC", "Rvs", "Doorst", "VB", "VS", "VL", "Továbbítás"]
            .map { Fold.fold($0) } + ["пересл", "пер", "προθ", "πρθ", "ilt", "転送", "转发", "轉寄", "전달", "תשובה הועברה"])

    private static let replies: Set<String> = Set(
        ["re", "r", "rif", "aw", "antw", "sv", "res", "ref", "odp", "ynt", "απ", "отв", "回复", "回覆", "返信", "답장", "رد"])
}
