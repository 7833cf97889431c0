/// The words of mail systems that give a mail back. Add phrases, folded: small letters, no accents.
enum BounceWords {
    /// Whether the folded subject is one that mail systems write.
    static func inSubject(_ subject: String) -> Bool { subjects.areFound(in: subject) }

    /// Whether the folded text holds a phrase that mail systems write.
    static func inText(_ text: String) -> Bool { phrases.areFound(in: text) }

    /// Whether the folded text holds a field of RFC 3464, or a reply of an SMTP server: `550 5.1.1`, `554 ` after a colon.
    static func hasStatus(_ text: String) -> Bool {
        fields.areFound(in: text) || hasReply(text)
    }

    private static func hasReply(_ text: String) -> Bool {
        let words = text.split { " \n\t()[]<>:;,'\"-".contains($0) }
        return zip(words, words.dropFirst()).contains { code, next in
            guard isReplyCode(code) else { return false }
            return isStatusCode(next)
                || ["user", "mailbox", "requested", "recipient", "no", "unknown", "sorry", "relay"].contains(next)
        }
    }

    private static func isReplyCode(_ word: Substring) -> Bool {
        word.utf8.count == 3 && (word.hasPrefix("5") || word.hasPrefix("4"))
            && word.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
    }

    private static func isStatusCode(_ word: Substring) -> Bool {
        let pieces = word.drop { $0 == "#" }.split(separator: ".", omittingEmptySubsequences: false)
        return pieces.count == 3 && (pieces[0] == "4" || pieces[0] == "5")
            && pieces.allSatisfy { (1...3).contains($0.utf8.count) && $0.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }
    }

    private static let fields = Phrases([
        "reporting-mta:", "final-recipient:", "diagnostic-code:", "original-recipient:", "remote-mta:",
        "action: failed",
        "action: delayed", "status: 5.", "status: 4.",
    ])

    private static let subjects = Phrases([
        "returned mail", "undeliverable", "undelivered mail", "undelivered message", "mail delivery fail",
        "mail delivery problem", "delivery status notification", "delivery failure", "delivery has failed",
        "failure notice",
        "failure delivery", "failed delivery", "mail failure", "mail failed", "mail system error",
        "mail could not be delivered",
        "message delivery has failed", "email delivery failure", "delivery notification", "delivery report",
        "could not send message", "there was an error sending your mail", "mail delivery error", "non recapitabile",
        "nondeliverable", "non-deliverable", "bounce notification", "mail not delivered", "delivery error",
        "message undeliverable", "warning: message", "delayed mail", "delivery delayed", "delivery delay",
        "smtp server: errors",
        "no se puede entregar", "no se pudo entregar", "correo devuelto", "error de entrega", "devolucion de correo",
        "unzustellbar", "nicht zugestellt", "zustellung fehlgeschlagen", "non remis", "echec de la remise",
        "mancata consegna", "impossibile recapitare", "nao entregue", "falha na entrega", "не доставлено",
        "недоставлен",
        "配信できません", "配信エラー", "メールエラー", "送信エラー", "エラーメール", "退信", "无法投递", "投递失败", "μη παραδοτεο",
    ])

    private static let phrases = Phrases([
        "could not be delivered", "couldn't be delivered", "could not deliver", "wasn't able to deliver",
        "was unable to deliver",
        "unable to deliver", "undeliverable", "undelivered", "not been delivered",
        "delivery to the following recipient",
        "delivery failed", "delivery has failed", "delivery attempts", "trouble delivering your message",
        "the following address", "following recipient", "returned to sender", "had permanent fatal errors",
        "transcript of session follows", "this is a permanent error",
        "this message was created automatically by mail delivery",
        "message you sent to", "mailbox is full", "mailbox full", "user unknown", "unknown user", "no such user",
        "invalid user address", "invalid recipient", "recipient address rejected", "address rejected", "over quota",
        "has been delayed", "has not yet been delivered", "will be retried", "was rejected", "was not delivered",
        "bounced e-mail",
        "unrouteable", "does not exist", "error occurred", "could not send", "cannot send message",
        "host unknown", "original message follows", "message text was:", "below this line is a copy of the message",
        "reason for failure", "the error was", "delivery report", "there was an error", "recipient(s)", "the recipient",
        "an error was detected", "undelivered-message", "unsent message", "error report", "error message below",
        "送信できませんでした", "配信できません", "届けできません", "一杯のため", "宛先不明", "お送りできませんでした", "エラーメッセージ",
        "не доставлено", "no se pudo entregar", "no se ha podido entregar", "no existe", "konnte nicht zugestellt",
        "n'a pas pu etre remis", "non e stato possibile", "nao pode ser entregue", "邮件无法", "退信",
    ])
}
