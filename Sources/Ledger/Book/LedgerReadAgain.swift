internal import GRDB
public import Letters

extension Ledger {
    /// Takes what came of an original that was read again: a program or a key was lacking the first time, or a picture of
    /// it was lost.
    ///
    /// The item keeps its code and what persons decided on it; an approval is for the content they saw. One of which a
    /// copy has left stays as it left.
    /// - Returns: whether it says anything else than before.
    @discardableResult
    public func readAgain(_ code: LetterCode, as entry: Entry) throws -> Bool {
        let known = try reading(of: code)
        guard entry.reading != known else { return false }
        return try write { database in
            let item = try self.item(code, in: database)
            guard item.isUntouched else { return false }
            try database.execute(
                sql: "INSERT INTO rereading (item, content, words, message_id, head, json) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    item.sequence, entry.content, entry.words, entry.reading.messageID,
                    try Column.json(entry.reading.head), try Column.json(entry.reading),
                ])
            let repetition = try repetition(of: item, entry, in: database)
            try append(.readAgain(repeats: repetition), to: item.sequence, in: database)
            if entry.addressee != item.addressee {
                try append(.addressed(entry.addressee), to: item.sequence, in: database)
            }
            try database.execute(
                sql: "UPDATE derived SET addressee = ?, screening = ?, layout = '[]', pages = NULL WHERE item = ?",
                arguments: [try Column.json(entry.addressee), try Column.json(entry.screening), item.sequence])
            return true
        }
    }

    /// What it turns out to repeat, now that it can be read.
    private func repetition(of item: Item, _ entry: Entry, in database: Database) throws -> Duplicate? {
        guard item.duplicate == nil,
            let (sequence, reason) = try duplicate(entry, besides: item.sequence, in: database),
            let original = try items(database, only: sequence).first, original.duplicate == nil
        else { return nil }
        return Duplicate(of: original.code, reason: reason)
    }
}
