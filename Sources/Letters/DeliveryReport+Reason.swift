extension DeliveryReport {
    /// Why a mail did not arrive, or what else became of it.
    ///
    /// The names are those that the bounce reader sisimai has made current, so that figures can be held against it.
    public enum Reason: String, Hashable, Codable, Sendable, CaseIterable {
        /// The sender's domain is not proved: SPF, DKIM, DMARC.
        case authFailure = "authfailure"
        /// The sending server has a bad name.
        case badReputation = "badreputation"
        /// The sending server is shut out.
        case blocked
        /// Something about how the mail is written or encoded.
        case contentError = "contenterror"
        /// It arrived.
        case delivered
        /// It is larger than this recipient may receive.
        case exceedLimit = "exceedlimit"
        /// It was tried until the time was up, or nobody answered.
        case expired
        /// The connection could not be encrypted as it had to be.
        case failedSTARTTLS = "failedstarttls"
        /// Somebody complained of it.
        case feedback
        /// The recipient's own filter, or a system behind the one that took the mail, refused it.
        case filtered
        /// The recipient has another address now.
        case hasMoved = "hasmoved"
        /// The domain does not exist.
        case hostUnknown = "hostunknown"
        /// The mailbox is full.
        case mailboxFull = "mailboxfull"
        /// A program that puts mail into the mailbox failed.
        case mailerError = "mailererror"
        /// It is larger than the server takes.
        case messageTooBig = "mesgtoobig"
        /// The way there is broken: no route, a loop, names that cannot be looked up.
        case networkError = "networkerror"
        /// The server takes mail for others only from its own people.
        case noRelaying = "norelaying"
        /// The domain takes no mail at all.
        case notAccept = "notaccept"
        /// The mail breaks the rules of how mails are built.
        case notCompliantRFC = "notcompliantrfc"
        /// A reason was given, and it is not clear which.
        case onHold = "onhold"
        /// A rule of the house forbids it.
        case policyViolation = "policyviolation"
        /// The sender's address is refused.
        case rejected
        /// The sending server has no name of its own (PTR record).
        case requirePTR = "requireptr"
        /// The sender may not send here, or has not logged in.
        case securityError = "securityerror"
        /// It looks like spam.
        case spamDetected = "spamdetected"
        /// Too much too fast.
        case speeding
        /// The mailbox is closed or locked.
        case suspend
        /// The servers did not understand each other.
        case syntaxError = "syntaxerror"
        /// The server has a fault of its own.
        case systemError = "systemerror"
        /// The server's disk is full.
        case systemFull = "systemfull"
        /// Too many connections, or too many recipients at once.
        case tooManyConnections = "toomanyconn"
        /// No reason was given.
        case undefined
        /// The address does not exist.
        case userUnknown = "userunknown"
        /// The recipient is away.
        case vacation
        /// It holds a virus, or is taken to.
        case virusDetected = "virusdetected"

        /// The reason of this name; one that is not known is undefined.
        public init(name: String) { self = Self(rawValue: name) ?? .undefined }

        /// The reason in words.
        public var sentence: Sentence { Sentence("reports.reason-\(rawValue)") }
    }
}
