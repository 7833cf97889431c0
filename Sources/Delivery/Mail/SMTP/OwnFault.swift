internal import Letters

/// A refusal that speaks of the campaign's own account and not of whom the mail is for: every mail would be refused like
/// that, so none may count as bounced.
enum OwnFault: String {
    /// The server wants somebody to log in first, or does not take the log-in (RFC 4954, section 6).
    case login = "login-wanted"
    /// It takes no mail from that address.
    case sender = "sender-refused"
    /// It hands on no mail to other places for whoever speaks, or takes none from there.
    case relay = "relay-denied"
    /// It takes no mail at all, though it took sender and recipient.
    case data = "data-refused"

    /// How far a mail had come.
    enum Step {
        case sender, recipient, data
    }

    /// What the refusal says of the account; `nil` where it is about this one mail, or only for now.
    init?(_ reply: SMTPReply, at step: Step) {
        guard reply.code >= 500 else { return nil }
        if [530, 534, 535, 538].contains(reply.code) {
            self = .login
            return
        }
        // RFC 1870, section 6.1: this mail is too large, the next may not be.
        if reply.code == 552 { return nil }
        switch step {
        case .sender: self = .sender
        case .data: self = .data
        case .recipient:
            // Postfix waits with these until the recipient is named.
            let words = reply.texts.joined(separator: " ").lowercased()
            // RFC 3463, section 3.2: the sender's address is at fault.
            if ["5.1.7", "5.1.8"].contains(reply.status) || words.contains("sender address rejected") {
                self = .sender
            } else if ["relay access denied", "relaying denied", "client host rejected"].contains(where: words.contains)
            {
                self = .relay
            } else {
                return nil
            }
        }
    }

    /// Why nothing was sent, and what to correct: what stands after a colon.
    func why(_ reply: SMTPReply) -> Sentence { Sentence("post.mail-\(rawValue)", ["reply": String(reply.code)]) }
}
