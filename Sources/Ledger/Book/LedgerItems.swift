internal import Foundation
internal import GRDB
public import Letters

extension Ledger {
    /// Everything collected as it stands now, in the order of collecting.
    public func items() throws -> [Item] { try read { try self.items($0) } }

    /// One item as it stands now.
    /// - Throws: `Refusal.unknownLetter` where there is none with that code.
    public func item(_ code: LetterCode) throws -> Item { try read { try self.item(code, in: $0) } }

    /// All that Intake made of an item.
    /// - Throws: `Refusal.unknownLetter` where there is none with that code.
    public func reading(of code: LetterCode) throws -> Reading {
        let json = try read { database in
            try String.fetchOne(
                database,
                sql: """
                    SELECT COALESCE(again.json, reading.json)
                    FROM item JOIN reading ON reading.item = item.sequence \(Self.again) WHERE code = ?
                    """, arguments: [code.description])
        }
        guard let json else { throw Refusal.unknownLetter(code.description) }
        return try LedgerFault.explaining { try Column.value(from: json) }
    }

    /// The events of an item, in their order.
    public func events(of code: LetterCode) throws -> [Event] {
        try read { database in
            let item = try self.item(code, in: database)
            return try self.events(in: database, of: item.sequence).map(\.event)
        }
    }

    /// The account of everything collected.
    /// - Throws: `Unbalanced` where the sums do not agree.
    public func account(under policy: Policy) throws -> Account {
        let (items, collected) = try read { database in
            let count = "SELECT count(*) FROM event WHERE kind = 'collected'"
            return (try self.items(database), try Int.fetchOne(database, sql: count) ?? 0)
        }
        return try Account(of: items, collected: collected, under: policy)
    }

    func item(_ code: LetterCode, in database: Database) throws -> Item {
        let sequence = try Int64.fetchOne(
            database, sql: "SELECT sequence FROM item WHERE code = ?", arguments: [code.description])
        guard let sequence, let item = try items(database, only: sequence).first else {
            throw Refusal.unknownLetter(code.description)
        }
        return item
    }

    /// Joins to each item what it was read as the last time, where that was not the first.
    static let again = """
        LEFT JOIN rereading AS again
        ON again.sequence = (SELECT max(sequence) FROM rereading WHERE rereading.item = item.sequence)
        """

    func items(_ database: Database, only sequence: Int64? = nil) throws -> [Item] {
        let events = Dictionary(grouping: try events(in: database, of: sequence), by: \.item)
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT item.sequence, item.code, item.digest, item.duplicate_reason, original.code AS original,
                    COALESCE(again.content, item.content) AS content, COALESCE(again.head, item.head) AS head,
                    addressee, screening, layout, pages
                FROM item JOIN derived ON derived.item = item.sequence \(Self.again)
                LEFT JOIN item AS original ON original.sequence = item.duplicate_of
                \(sequence == nil ? "" : "WHERE item.sequence = ?") ORDER BY item.sequence
                """, arguments: StatementArguments(sequence.map { [$0] } ?? []))
        let questions = Dictionary(grouping: try questions(in: database, of: sequence)) { $0.key.letter }
        return try rows.map { row in
            var item = try Item(row)
            for (_, event) in events[item.sequence] ?? [] { item.fold(event) }
            for (copy, message) in questions[item.code] ?? [] { item.inQuestion[copy.prisoner] = message }
            return item
        }
    }

    /// The events of one item or of all, in their order, with the items' numbers.
    func events(in database: Database, of sequence: Int64?) throws -> [(item: Int64, event: Event)] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT event.*, item.code FROM event JOIN item ON item.sequence = event.item
                \(sequence == nil ? "" : "WHERE item = ?") ORDER BY event.sequence
                """, arguments: StatementArguments(sequence.map { [$0] } ?? []))
        return try rows.map { row in (row["item"], try Event(row)) }
    }
}

extension Event {
    init(_ row: Row) throws {
        let prisoner: String? = row["prisoner"]
        self.init(
            sequence: row["sequence"], at: try Column.date(row["at"]), code: try Column.code(row["code"]),
            prisoner: prisoner.map { PrisonerID($0) }, happening: try Column.value(from: row["detail"]))
    }
}

extension Item {
    /// The item as it was collected; events are folded in after.
    init(_ row: Row) throws {
        let original: String? = row["original"]
        let reason = (row["duplicate_reason"] as String?).flatMap { Duplicate.Reason(rawValue: $0) }
        let head: Reading = try Column.value(from: row["head"])
        let screening = try Column.findings(from: row["screening"])
        let layout = try Column.findings(from: row["layout"])
        var duplicate: Duplicate?
        if let original, let reason { duplicate = Duplicate(of: try Column.code(original), reason: reason) }
        self.init(
            sequence: row["sequence"], code: try Column.code(row["code"]), digest: row["digest"],
            content: row["content"], duplicate: duplicate, head: head, source: SourceReference(path: ""),
            addressee: try Column.value(from: row["addressee"]), noticed: head.findings + screening,
            laidOut: layout, pages: row["pages"])
    }

    /// Takes the next event.
    mutating func fold(_ event: Event) {
        decisions.fold(event.happening)
        if case .collected = event.happening { collectedAt = event.at }
        switch event.happening {
        case .collected(let source), .moved(let source):
            self.source = source
            whereabouts = .there
        case .gone(let replacedBy):
            whereabouts = .gone(replacedBy: replacedBy)
        case .corrected(let other):
            whereabouts = .gone(replacedBy: other)
            duplicate = Duplicate(of: other, reason: .corrected)
        case .answers:
            isAnswer = true
        case .follows(let other):
            noticed.append(.follows(other, code: code))
        case .readAgain(let repetition):
            if let repetition { duplicate = repetition }
        case .copy(let step):
            guard let prisoner = event.prisoner else { return }
            copies[prisoner] = CopyStanding(step, at: event.at, after: copies[prisoner])
        case .addressed, .assigned, .approved, .held, .withdrawn:
            break
        }
    }
}
