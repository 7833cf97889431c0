internal import Foundation
internal import GRDB
public import Letters

extension Ledger {
    /// Enters new items: gives each a code, finds what it repeats, and notes that it was collected.
    ///
    /// All of it is decided inside the transaction, so that two runs at once cannot enter the same thing twice: what
    /// already stands in the ledger from the same place is passed over.
    /// - Returns: the codes of what was entered, in order.
    @discardableResult
    public func record(_ entries: [Entry]) throws -> [LetterCode] {
        try write { database in
            var codes: [LetterCode] = []
            for entry in entries where try !self.stands(entry, in: database) {
                codes.append(try self.enter(entry, in: database))
            }
            return codes
        }
    }

    /// Whether an item with these bytes lies at that place already.
    private func stands(_ entry: Entry, in database: Database) throws -> Bool {
        let twins = try Int64.fetchAll(
            database, sql: "SELECT sequence FROM item WHERE digest = ?", arguments: [entry.digest])
        return try twins.contains { sequence in
            try items(database, only: sequence).contains { $0.source == entry.source && $0.whereabouts == .there }
        }
    }

    private func enter(_ entry: Entry, in database: Database) throws -> LetterCode {
        let code = try freeCode(for: entry.digest, in: database)
        let original = try duplicate(entry, in: database)
        try database.execute(
            sql: """
                INSERT INTO item (code, digest, content, words, message_id, duplicate_of, duplicate_reason, head)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                code.description, entry.digest, entry.content, entry.words, entry.reading.messageID,
                original?.item, original?.reason.rawValue, try Column.json(entry.reading.head),
            ])
        let item = database.lastInsertedRowID
        try database.execute(
            sql: "INSERT INTO reading (item, json) VALUES (?, ?)", arguments: [item, try Column.json(entry.reading)])
        try database.execute(
            sql: "INSERT INTO derived (item, addressee, screening) VALUES (?, ?, ?)",
            arguments: [item, try Column.json(entry.addressee), try Column.json(entry.screening)])
        try append(.collected(from: entry.source), to: item, in: database)
        try append(.addressed(entry.addressee), to: item, in: database)
        return code
    }

    /// Odd and large, so that the code of a repetition looks nothing like the original's: one wrong character in a typed
    /// code must not name the other.
    private static let step = 0x2545_F491

    /// The first code of the digest that is not taken. Codes are never taken back, so an item's code never changes.
    private func freeCode(for digest: String, in database: Database) throws -> LetterCode {
        let bytes = Self.bytes(ofHexadecimal: digest)
        var attempt = 0
        while true {
            let code = LetterCode(digest: bytes, attempt: attempt &* Self.step)
            let taken = try Bool.fetchOne(
                database, sql: "SELECT EXISTS (SELECT 1 FROM item WHERE code = ?)", arguments: [code.description])
            if taken != true { return code }
            attempt += 1
        }
    }

    /// What the entry repeats: the earliest item that is not itself a repetition.
    /// - Parameter own: the entry's own item, where it has one already.
    func duplicate(
        _ entry: Entry, besides own: Int64? = nil, in database: Database
    ) throws -> (item: Int64, reason: Duplicate.Reason)? {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT item.sequence, code, digest, COALESCE(again.words, item.words) AS words,
                    COALESCE(again.head, item.head) AS head, addressee
                FROM item JOIN derived ON derived.item = item.sequence \(Self.again)
                WHERE duplicate_of IS NULL AND (digest = ?1 OR item.words = ?2 OR item.message_id = ?3
                    OR item.sequence IN (SELECT item FROM rereading WHERE words = ?2 OR message_id = ?3))
                ORDER BY item.sequence
                """, arguments: [entry.digest, entry.words, entry.reading.messageID])
        let rule = DuplicateRule(entry: entry)
        for row in rows where row["sequence"] != own {
            let code = try Column.code(row["code"])
            let earlier = DuplicateRule.Earlier(
                code: code, digest: row["digest"], words: row["words"], head: try Column.value(from: row["head"]),
                addressee: try Column.value(from: row["addressee"]),
                gavePlace: own == nil ? try item(code, in: database).gavePlace(to: entry) : false)
            if let reason = rule.reason(for: earlier) { return (row["sequence"], reason) }
        }
        return nil
    }

    private static func bytes(ofHexadecimal digest: String) -> [UInt8] {
        let digits = digest.compactMap(\.hexDigitValue)
        return Swift.stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
