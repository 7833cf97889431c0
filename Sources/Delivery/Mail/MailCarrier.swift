public import Letters

/// A mail, ready to be handed to a server.
public struct OutgoingMail: Sendable {
    /// The address it comes from.
    public let from: String
    /// The address it goes to.
    public let to: String
    /// Its Message-ID without angle brackets.
    public let messageID: String
    /// Headers and body (RFC 5322), lines ended by CR LF.
    public let bytes: [UInt8]

    /// Takes a mail.
    public init(from: String, to: String, messageID: String, bytes: [UInt8]) {
        self.from = from
        self.to = to
        self.messageID = messageID
        self.bytes = bytes
    }
}

/// Hands mails to a server, one at a time.
public protocol MailCarrier {
    /// Hands over a mail. Never throws: whatever comes of it is a happening, one of `accepted`, `refused`, `notSent` and
    /// `lost`.
    func carry(_ mail: OutgoingMail) -> MessageHappening
}
