internal import Foundation
internal import GRDB
public import Letters

/// A mail that is about to be sent.
public struct MessageDraft: Hashable, Sendable {
    /// Its Message-ID without angle brackets.
    public var messageID: String
    /// The facility it is for.
    public var facility: FacilityID
    /// Whose letters it carries.
    public var prisoner: PrisonerID
    /// The address it goes to.
    public var address: String
    /// Which part of the packet it is, from 1.
    public var part: Int
    /// How many parts the packet has.
    public var parts: Int
    /// SHA-256 of the attached PDF, 64 hexadecimal digits.
    public var sha256: String
    /// The copies in the PDF, in its order.
    public var copies: [Copy]

    /// Makes a draft.
    public init(
        messageID: String, facility: FacilityID, prisoner: PrisonerID, address: String, part: Int = 1, parts: Int = 1,
        sha256: String, copies: [Copy]
    ) {
        self.messageID = messageID
        self.facility = facility
        self.prisoner = prisoner
        self.address = address
        self.part = part
        self.parts = parts
        self.sha256 = sha256
        self.copies = copies
    }
}

extension Ledger {
    /// Notes that a mail is about to be sent, before its first byte is. From here on its copies are under way: they are
    /// neither sent nor bundled again until it is known what came of it.
    /// - Returns: the message's number.
    /// - Throws: `Refusal.notOpen` where a copy may not be sent.
    public func intend(_ draft: MessageDraft, under policy: Policy) throws -> Int64 {
        try write { database in
            try self.checkOpen(draft.copies, among: [.waiting], under: policy, in: database)
            try database.execute(
                sql: """
                    INSERT INTO message (message_id, facility, prisoner, address, part, parts, sha256)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    draft.messageID, draft.facility.rawValue, draft.prisoner.rawValue, draft.address, draft.part,
                    draft.parts, draft.sha256,
                ])
            let number = database.lastInsertedRowID
            for (place, copy) in draft.copies.enumerated() {
                let item = try self.item(copy.letter, in: database)
                try database.execute(
                    sql: "INSERT INTO message_copy (message, place, item, prisoner) VALUES (?, ?, ?, ?)",
                    arguments: [number, place, item.sequence, copy.prisoner.rawValue])
            }
            try self.append(.intended, toMessage: number, in: database)
            return number
        }
    }

    /// Notes what came of a message, and what that means for its copies.
    /// - Throws: `Refusal.unknownMessage`, `Refusal.messageSettled` where a person settles what is settled,
    ///   `Refusal.messageNotSent` where somebody confirms what did not go out.
    public func note(_ happening: MessageHappening, onMessage number: Int64, under policy: Policy) throws {
        try write { database in
            guard let message = try self.messages(in: database, only: number).first else {
                throw Refusal.unknownMessage(String(number))
            }
            if happening == .foundSent || happening == .foundUnsent, message.state != .intended {
                throw Refusal.messageSettled(number)
            }
            if case .acknowledged = happening {
                guard message.mayHaveArrived else { throw Refusal.messageNotSent(number) }
                // Whoever has it was sent it, whether or not that was known.
                if message.state == .intended || message.state == .unsent {
                    try self.append(.foundSent, on: message, under: policy, in: database)
                }
            }
            try self.append(happening, on: message, under: policy, in: database)
        }
    }

    private func append(
        _ happening: MessageHappening, on message: OutgoingMessage, under policy: Policy, in database: Database
    ) throws {
        try append(happening, toMessage: message.number, in: database)
        guard let step = happening.step(of: message) else { return }
        try noteWherePossible(step, of: message.copies, under: policy, in: database)
    }

    /// All messages, in the order of sending.
    public func messages() throws -> [OutgoingMessage] { try read { try self.messages(in: $0) } }

    /// The copies in messages of which nobody knows whether they were sent.
    public func copiesUnderWay() throws -> Set<Copy> { try read { Set(try self.questions(in: $0).keys) } }

    func messages(in database: Database, only number: Int64? = nil) throws -> [OutgoingMessage] {
        let those = StatementArguments(number.map { [$0] } ?? [])
        let copies = try Row.fetchAll(
            database,
            sql: """
                SELECT message, code, prisoner FROM message_copy JOIN item ON item.sequence = item
                \(number == nil ? "" : "WHERE message = ?") ORDER BY message, place
                """, arguments: those)
        let events = try Row.fetchAll(
            database, sql: "SELECT * FROM message_event \(number == nil ? "" : "WHERE message = ?") ORDER BY sequence",
            arguments: those)
        let copiesOf = Dictionary(grouping: copies) { $0["message"] as Int64 }
        let eventsOf = Dictionary(grouping: events) { $0["message"] as Int64 }
        let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM message \(number == nil ? "" : "WHERE number = ?") ORDER BY number",
            arguments: those)
        return try rows.map { row in
            let number: Int64 = row["number"]
            var message = OutgoingMessage(row, copies: try (copiesOf[number] ?? []).map(Column.copy))
            for event in eventsOf[number] ?? [] {
                message.fold(try Column.value(from: event["detail"]), at: try Column.date(event["at"]))
            }
            return message
        }
    }

    /// The messages of which nobody knows whether they were sent, by the copies in them.
    /// - Parameter item: an item's number, where it is about its copies alone.
    func questions(in database: Database, of item: Int64? = nil) throws -> [Copy: Int64] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT message, code, prisoner FROM message_copy JOIN item ON item.sequence = item
                WHERE \(item == nil ? "" : "item = ? AND") NOT EXISTS (
                    SELECT 1 FROM message_event AS event
                    WHERE event.message = message_copy.message AND kind NOT IN ('intended', 'lost'))
                """, arguments: StatementArguments(item.map { [$0] } ?? []))
        return Dictionary(try rows.map { (try Column.copy($0), $0["message"]) }, uniquingKeysWith: { $1 })
    }

    private func append(_ happening: MessageHappening, toMessage number: Int64, in database: Database) throws {
        try database.execute(
            sql: "INSERT INTO message_event (at, message, kind, detail) VALUES (?, ?, ?, ?)",
            arguments: [Column.time(clock()), number, happening.kind, try Column.json(happening)])
    }
}

extension MessageHappening {
    /// What it means for the copies of the message; `nil` where they stay as they are.
    func step(of message: OutgoingMessage) -> CopyStep? {
        let number = message.number
        return switch self {
        case .accepted, .foundSent: CopyStep(.emailed, message: number)
        case .refused(let reply, _) where Self.isFinal(reply):
            CopyStep(
                .bounced, message: number, why: Sentence("post.refused-by-server", ["reply": String(reply)]))
        case .reported(_, .failed): CopyStep(.bounced, message: number)
        case .reported where message.state == .intended: CopyStep(.emailed, message: number)
        case .acknowledged: CopyStep(.acknowledged, message: number)
        case .intended, .refused, .notSent, .lost, .foundUnsent, .reported: nil
        }
    }
}

extension OutgoingMessage {
    init(_ row: Row, copies: [Copy]) {
        self.init(
            number: row["number"], messageID: row["message_id"], facility: FacilityID(row["facility"]),
            prisoner: PrisonerID(row["prisoner"]), address: row["address"], part: row["part"], parts: row["parts"],
            sha256: row["sha256"], copies: copies)
    }
}
