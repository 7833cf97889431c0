/// The lines with which mail systems lead up to the mail that they give back.
enum QuoteMarkers {
    /// Whether a line is one. Words to follow are few: a sentence that only begins alike is none.
    static func isMarker(_ line: some StringProtocol) -> Bool {
        guard line.utf8.count < 160 else { return false }
        let folded = Fold.fold(line)
        let words = folded.drop { !$0.isLetter }
        guard let count = phrases.prefix(of: words) else { return false }
        let rest = words.utf8.dropFirst(count)
        let more = String(Substring(rest)).split { !$0.isLetter && !$0.isNumber }
        return more.count <= 7 && !more.contains { $0 == "was" || $0 == "received" || $0 == "has" }
    }

    /// Folded; each begins a line, behind dashes and bars.
    private static let phrases = Phrases([
        "this is a copy of", "this is the original message", "here is a copy", "here is your message",
        "the header of the original message", "the headers of the original message", "headers of the original",
        "the original message", "original message", "original mail", "original e-mail", "message header follows",
        "message headers follow", "message text follows", "message text was", "below this line is", "below is a copy",
        "below is the original",
        "enclosed is a copy", "included is a copy", "included below is", "attached is a copy", "a copy of the message",
        "a copy of your message", "copy of the message", "copy of your message", "unsent message", "unsent mail",
        "undelivered message follows", "returned message", "returned mail follows",
        "start of the returned", "start of returned", "begin returned", "begin message", "body of message",
        "the message you sent follows", "your message reads", "your message follows",
        "the text of your message", "the following is the original",
        "mensaje original", "encabezados de mensajes originales", "encabezados de mensaje originales",
        "encabezados del mensaje original", "encabezado del mensaje original", "copia del mensaje",
        "este es el mensaje original", "message d'origine", "message original", "en-tetes de message d'origine",
        "en-tetes du message d'origine", "en-tetes d'origine", "copie du message", "ursprungliche nachricht",
        "ursprungliche nachrichtenkopfzeilen", "kopfzeilen der ursprunglichen", "originalnachricht",
        "kopie der nachricht", "messaggio originale", "intestazioni originali", "intestazioni del messaggio originale",
        "copia del messaggio", "mensagem original", "cabecalhos da mensagem original", "cabecalhos originais",
        "copia da mensagem", "исходное сообщение", "исходное письмо", "копия сообщения", "копия письма",
        "заголовки исходного", "текст письма", "元のメッセージ", "元のメール", "オリジナルメール", "送信メール", "原始邮件", "原始郵件",
        "邮件原文", "原邮件",
    ])
}
