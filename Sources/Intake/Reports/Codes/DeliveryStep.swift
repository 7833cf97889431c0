/// How far a delivery had come when the server refused (RFC 5321, section 3).
enum DeliveryStep: CaseIterable {
    /// The connection was refused or closed at once.
    case connection
    /// The sending server had named itself.
    case greeting
    /// It had named the sender.
    case sender
    /// It had named the recipient.
    case recipient
    /// It had sent the mail.
    case data

    /// The step that stands first in a text, as `Wording` makes it.
    static func first(in words: String) -> DeliveryStep? {
        let bytes = Array(words.utf8)
        let places = allCases.compactMap { step in step.phrases.firstPlace(in: bytes).map { (step, $0) } }
        return places.min { $0.1 < $1.1 }?.0
    }

    private var phrases: Phrases {
        switch self {
        case .connection: Self.connectionPhrases
        case .greeting: Self.greetingPhrases
        case .sender: Self.senderPhrases
        case .recipient: Self.recipientPhrases
        case .data: Self.dataPhrases
        }
    }

    // Postfix: "(in reply to RCPT TO command)". Exim: "after RCPT TO:". Sendmail, Courier: ">>> RCPT To:". DragonFly: "did
    // not like our RCPT TO". qmail: "RCPT TO response", "does not like recipient". Yahoo: "[RCPT_TO]".
    private static let connectionPhrases = Phrases([
        "refused to talk to me", "after initial connection", "initial greeting", "greeting failed", "[connect]",
        "server greeting",
    ])
    private static let greetingPhrases = Phrases([
        "in reply to ehlo", "in reply to helo", "after ehlo", "after helo", ">>> ehlo", ">>> helo", "our ehlo",
        "our helo", "my name was rejected", "ehlo command", "helo command", "[ehlo]", "[helo]",
    ])
    private static let senderPhrases = Phrases([
        "in reply to mail from", "after mail from", "after pipelined mail", ">>> mail", "sent <<< mail",
        "our mail from",
        "sender was rejected", "mail from response", "mail from command", "mail command", "(mail from)", "(mail)",
        "[mail_from]", "smtp:mail", "smtp command mail", "does not like sender",
    ])
    private static let recipientPhrases = Phrases([
        "in reply to rcpt to", "after rcpt", "after pipelined rcpt", ">>> rcpt", "sent <<< rcpt", "our rcpt to",
        "rcpt to response",
        "rcpt to command", "rcpt command", "(rcpt to)", "(rcpt)", "[rcpt_to]", "smtp:rcpt", "smtp command rcpt",
        "does not like recipient", "(state 14)", "rejected address", "rejected the recipient address", "in: rcpt",
    ])
    private static let dataPhrases = Phrases([
        "in reply to end of data", "in reply to data", "after end of data", "after data", "after pipelined data",
        "after pipelined end of data", "after sending data", ">>> data", "sent <<< data", "our final data", "our data",
        "data response",
        "data command", "text command", "(data)", "[data]", "smtp:data", "smtp command data", "in: data",
        "failed after i sent the message", "(state 17)", "(state 18)",
    ])
}
