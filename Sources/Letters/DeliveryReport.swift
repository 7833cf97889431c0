/// What a bounce, a delay notice, an automatic answer, a receipt or a challenge says of a mail that was sent earlier.
///
/// Read on the untrusted side out of what a stranger's machine wrote: a claim, not a fact. Its addresses belong to the
/// account of what was sent; they never stand in a log or an error.
public struct DeliveryReport: Hashable, Codable, Sendable {
    /// What sort of thing is said.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// The mail was given up for at least one recipient.
        case failure
        /// The mail has not arrived yet and is still being tried.
        case delay
        /// The mail was handed over, or passed on to a system that reports no further.
        case success
        /// A machine answers for a person who is away, or only says that mail has come (RFC 3834).
        case autoReply = "auto-reply"
        /// Somebody's mail program says what became of the mail on the screen (RFC 8098).
        case readReceipt = "read-receipt"
        /// Somebody marked the mail as unwanted, and the provider passes that on (RFC 5965).
        case complaint
        /// A filter keeps the mail until a person confirms that another person sent it.
        case challenge
        /// A mailing list did not pass the mail on.
        case listNotice = "list-notice"
    }

    /// What a mail system says it did (RFC 3464, section 2.3.3).
    public enum Action: String, Hashable, Codable, Sendable, CaseIterable {
        /// Given up.
        case failed
        /// Still being tried.
        case delayed
        /// Put into the mailbox.
        case delivered
        /// Passed on to a system that sends no reports.
        case relayed
        /// Delivered to a list, which passes it on to its members.
        case expanded
    }

    /// Whether trying the same address again makes sense. That a mail was given up is `Action.failed`, and may be either.
    public enum Permanence: String, Hashable, Codable, Sendable, CaseIterable {
        /// The address will never take mail: it does not exist, has moved, or its domain takes none.
        case permanent
        /// It may go another time, or in another way: a full mailbox, a filter, a server that did not answer.
        case temporary
        /// Nothing bounced.
        case none
    }

    /// What is said of one recipient.
    public struct Recipient: Hashable, Codable, Sendable {
        /// The address as it was written to, where that is known, else as the last system knew it.
        public var address: String?
        /// What was done; `nil` where nobody speaks of a delivery, as in an automatic answer.
        public var action: Action?
        /// The enhanced status code (RFC 3463), such as `5.1.1`, as the notice gives it; `nil` where it gives none.
        public var status: String?
        /// The reply code of the server that refused (RFC 5321, section 4.2), such as 550.
        public var replyCode: Int?
        /// Why, as far as words and codes tell.
        public var reason: Reason
        /// Whether trying again makes sense.
        public var permanence: Permanence

        /// Makes a recipient; all but the reason is unknown by default.
        public init(
            address: String? = nil, action: Action? = nil, status: String? = nil, replyCode: Int? = nil,
            reason: Reason, permanence: Permanence = .none
        ) {
            self.address = address
            self.action = action
            self.status = status
            self.replyCode = replyCode
            self.reason = reason
            self.permanence = permanence
        }
    }

    /// What sort of thing is said.
    public var kind: Kind
    /// The Message-ID of the mail that is spoken of, without angle brackets.
    public var originalMessageID: String?
    /// The addresses that the returned mail was written to.
    public var originalRecipients: [String]
    /// What is said of each recipient, in the order of the notice.
    public var recipients: [Recipient]

    /// Makes a report.
    public init(
        kind: Kind, originalMessageID: String? = nil, originalRecipients: [String] = [], recipients: [Recipient] = []
    ) {
        self.kind = kind
        self.originalMessageID = originalMessageID
        self.originalRecipients = originalRecipients
        self.recipients = recipients
    }
}

extension DeliveryReport.Kind {
    /// The kind in words.
    public var sentence: Sentence { Sentence("reports.kind-\(rawValue)") }
}
