public import Foundation
public import Ledger
public import Letters

/// What `status` answers: the account, then what every person's copies came to, the bundles and the mails.
public struct StatusAnswer: Sendable {
    /// A prisoner's copies.
    public struct Line: Hashable, Sendable {
        /// The prisoner.
        public var prisoner: Prisoner
        /// Copies of ready letters by state; states without any are left out.
        public var copies: [CopyState: Int]
        /// Since when the oldest copy waits to be sent or bundled, where one does.
        public var waitsSince: Date?
        /// Whether prisoners.csv still has a row for the prisoner; without one, the id stands for the name.
        public var isListed: Bool
    }

    /// A facility's people.
    public struct Section: Hashable, Sendable {
        /// The facility.
        public var facility: Facility
        /// Its people, in the order of the file, those without letters too.
        public var lines: [Line]
    }

    /// How many of the account's reports are answers that people at a facility wrote.
    public var answers = 0
    /// The account.
    public var account: Account
    /// The facilities that hold anybody, in the order of the file.
    public var sections: [Section]
    /// The bundles that were closed, in that order.
    public var bundles: [ClosedBundle]
    /// The mails, in the order of sending.
    public var messages: [OutgoingMessage]

    /// The people of those sections who have got nothing: nothing is under way, and nothing was delivered.
    public var without: [Prisoner] {
        sections.flatMap(\.lines).filter { line in line.copies.keys.allSatisfy(CopyState.open.contains) }
            .map(\.prisoner)
    }
}

extension StatusAnswer: Encodable {
    /// Writes the account alone, as the design says.
    public func encode(to encoder: any Encoder) throws { try account.encode(to: encoder) }

    /// What else is known, for machines.
    public var details: Details { Details(status: self) }

    /// The account, and beside it each person's copies, the bundles and the mails.
    public struct Details: Encodable, Sendable {
        let status: StatusAnswer

        private enum CodingKeys: String, CodingKey { case facilities, bundles, messages }

        private struct FacilityEntry: Encodable {
            let id: FacilityID
            let prisoners: [PrisonerEntry]
        }

        private struct PrisonerEntry: Encodable {
            let id: PrisonerID
            let copies: [String: Int]
            let waitsSince: Date?

            private enum CodingKeys: String, CodingKey {
                case id, copies
                case waitsSince = "waits_since"
            }

            init(_ line: Line) {
                id = line.prisoner.id
                copies = Dictionary(uniqueKeysWithValues: line.copies.map { ($0.key.rawValue, $0.value) })
                waitsSince = line.waitsSince
            }
        }

        /// Writes the account's fields, and the lists beside them.
        public func encode(to encoder: any Encoder) throws {
            try status.account.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            let facilities = status.sections.map {
                FacilityEntry(id: $0.facility.id, prisoners: $0.lines.map(PrisonerEntry.init))
            }
            try container.encode(facilities, forKey: .facilities)
            try container.encode(status.bundles.map(BundleAnswer.init), forKey: .bundles)
            try container.encode(status.messages.map(MessageAnswer.init), forKey: .messages)
        }
    }
}

/// A mail to a facility, for machines. Its address is not told: it stands in facilities.csv. By its Message-ID it is found
/// among sent mails and in a server's log.
public struct MessageAnswer: Encodable, Sendable {
    private let number: Int64
    private let messageID: String
    private let facility: FacilityID
    private let prisoner: PrisonerID
    private let state: OutgoingMessage.State
    private let part: Int
    private let parts: Int
    private let at: Date
    private let letters: [LetterCode]
    private let history: [String]

    private enum CodingKeys: String, CodingKey {
        case number, facility, prisoner, state, part, parts, at, letters, history
        case messageID = "message_id"
    }

    /// Writes the mail as it stands.
    public init(_ message: OutgoingMessage) {
        number = message.number
        messageID = message.messageID
        facility = message.facility
        prisoner = message.prisoner
        state = message.state
        part = message.part
        parts = message.parts
        at = message.intendedAt
        letters = message.copies.map(\.letter)
        history = message.history.map(\.happening.kind)
    }
}
