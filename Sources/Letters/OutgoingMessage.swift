public import Foundation

/// A mail to a facility with copies for one prisoner, as the ledger knows it.
public struct OutgoingMessage: Sendable {
    /// How it stands.
    public enum State: String, Hashable, Codable, Sendable, CaseIterable {
        /// It was about to be sent, and nobody knows whether it was: a person has to find out.
        case intended
        /// A server took it. That is not success.
        case accepted
        /// A server refused it for good, or a report said that it did not arrive.
        case bounced
        /// It was not sent, for now: its copies may be sent again.
        case unsent
        /// The facility confirmed that it has it.
        case acknowledged
    }

    /// Its number, from 1, by which people name it.
    public let number: Int64
    /// Its Message-ID without angle brackets (RFC 5322, section 3.6.4).
    public let messageID: String
    /// The facility it is for.
    public let facility: FacilityID
    /// Whose letters it carries.
    public let prisoner: PrisonerID
    /// The address it was sent to.
    public let address: String
    /// Which part of the packet it is, from 1, and of how many.
    public let part: Int
    /// How many parts the packet has.
    public let parts: Int
    /// SHA-256 of the attached PDF, 64 hexadecimal digits.
    public let sha256: String
    /// The copies in the PDF, in its order.
    public let copies: [Copy]
    /// What happened to it, in order.
    public private(set) var history: [(at: Date, happening: MessageHappening)] = []
    /// How it stands.
    public private(set) var state = State.intended

    /// Takes the record of a message; what happened is folded in after.
    public init(
        number: Int64, messageID: String, facility: FacilityID, prisoner: PrisonerID, address: String, part: Int,
        parts: Int, sha256: String, copies: [Copy]
    ) {
        self.number = number
        self.messageID = messageID
        self.facility = facility
        self.prisoner = prisoner
        self.address = address
        self.part = part
        self.parts = parts
        self.sha256 = sha256
        self.copies = copies
    }

    /// Takes the next thing that happened.
    public mutating func fold(_ happening: MessageHappening, at time: Date) {
        history.append((time, happening))
        state = happening.state(after: state)
    }

    /// The items that speak of it, in the order of coming in.
    public var reports: [LetterCode] {
        history.compactMap { entry in
            if case .reported(let code, _) = entry.happening { code } else { nil }
        }
    }

    /// Whether it can have arrived: a server took it, a person or a report says that it went out, or nobody knows.
    public var mayHaveArrived: Bool {
        state == .intended
            || history.contains { entry in
                switch entry.happening {
                case .accepted, .foundSent, .reported: true
                case .intended, .refused, .notSent, .lost, .foundUnsent, .acknowledged: false
                }
            }
    }

    /// When it was about to be sent.
    public var intendedAt: Date { history.first?.at ?? .distantPast }
}

/// What can happen to a message. Events are appended and never rewritten.
public enum MessageHappening: Hashable, Codable, Sendable {
    /// It is about to be sent: noted before the first byte goes out, so that nothing is ever sent twice unseen.
    case intended
    /// A server took it; with its reply code (RFC 5321, section 4.2), and whether it promised reports (RFC 3461).
    case accepted(reply: Int, promisesReports: Bool)
    /// A server refused it; with the reply code and the enhanced code (RFC 3463). For good where the code begins with 5.
    case refused(reply: Int, status: String?)
    /// It was not sent: no server was reached, or the connection ended before the mail was handed over.
    case notSent(why: Sentence)
    /// The connection ended when the mail had been handed over and nobody had said that it was taken.
    case lost
    /// A person found out that it was sent.
    case foundSent
    /// A person found out that it was not sent.
    case foundUnsent
    /// An item that was collected speaks of it.
    case reported(by: LetterCode, Verdict)
    /// The facility confirmed that it has it; with the item that says so, and whether a machine alone read that, by the
    /// facility's own phrase.
    case acknowledged(by: LetterCode?, byMachine: Bool)

    /// What a report or an answer says.
    public enum Verdict: String, Hashable, Codable, Sendable, CaseIterable {
        /// It did not arrive, and will not.
        case failed
        /// It has not arrived yet.
        case delayed
        /// Another server took it: still no success.
        case delivered
        /// A machine answered, or somebody wrote: a person has to read it.
        case answered
    }

    /// The kind, as it stands in the ledger's `kind` column and in JSON.
    public var kind: String {
        switch self {
        case .intended: "intended"
        case .accepted: "accepted"
        case .refused: "refused"
        case .notSent: "not-sent"
        case .lost: "lost"
        case .foundSent: "found-sent"
        case .foundUnsent: "found-unsent"
        case .reported(_, let verdict): "reported-" + verdict.rawValue
        case .acknowledged: "acknowledged"
        }
    }

    /// Whether the server's reply is final (RFC 5321, section 4.2.1: 5yz).
    public static func isFinal(_ reply: Int) -> Bool { reply >= 500 }

    func state(after state: OutgoingMessage.State) -> OutgoingMessage.State {
        switch self {
        case .intended, .lost: .intended
        case .accepted, .foundSent: .accepted
        case .refused(let reply, _): Self.isFinal(reply) ? .bounced : .unsent
        case .notSent, .foundUnsent: .unsent
        case .reported(_, .failed): state == .acknowledged ? .acknowledged : .bounced
        // What is spoken of was sent, whether or not that was known.
        case .reported: state == .intended ? .accepted : state
        case .acknowledged: .acknowledged
        }
    }
}
