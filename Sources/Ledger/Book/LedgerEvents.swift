internal import Foundation
internal import GRDB
public import Letters

extension Ledger {
    /// Takes down a person's decision.
    /// - Returns: the item as it stands then.
    /// - Throws: `Refusal` where the decision makes no sense; nothing has changed then.
    @discardableResult
    public func take(_ decision: Decision, on code: LetterCode, under policy: Policy) throws -> Item {
        try write { database in
            let item = try self.item(code, in: database)
            try self.append(try item.happening(of: decision, under: policy), to: item.sequence, in: database)
            return try self.item(code, in: database)
        }
    }

    /// Notes that files are not there any more, each with the item that now lies in its place, if one does.
    public func noteGone(_ gone: [(code: LetterCode, replacedBy: LetterCode?)]) throws {
        try write { database in
            for (code, other) in gone {
                let item = try self.item(code, in: database)
                guard item.whereabouts == .there else { continue }
                let happening = try self.corrected(item, by: other, in: database) ?? .gone(replacedBy: other)
                try self.append(happening, to: item.sequence, in: database)
                guard case .gone(let other?) = happening, !item.served.isEmpty else { continue }
                let follower = try self.item(other, in: database)
                try self.append(.follows(code), to: follower.sequence, in: database)
            }
        }
    }

    /// Notes that an item answers a mail to a facility.
    /// - Parameter message: which mail, where that is known.
    public func noteAnswer(_ code: LetterCode, of message: Int64?) throws {
        try write { database in
            let item = try self.item(code, in: database)
            try self.append(.answers(message: message), to: item.sequence, in: database)
        }
    }

    /// That the other has the item's words and stands in its place; `nil` where it does not.
    private func corrected(_ item: Item, by other: LetterCode?, in database: Database) throws -> Happening? {
        guard let other, item.duplicate == nil, try self.item(other, in: database).duplicate == nil else { return nil }
        let words = try String?.fetchAll(
            database,
            sql: "SELECT COALESCE(again.words, item.words) FROM item \(Self.again) WHERE code IN (?, ?)",
            arguments: [item.code.description, other.description])
        guard words.count == 2, words[0] != nil, words[0] == words[1] else { return nil }
        guard item.decisions == Decisions(), item.isUntouched else { return nil }
        return .corrected(by: other)
    }

    func append(
        _ happening: Happening, to item: Int64, prisoner: PrisonerID? = nil, in database: Database
    ) throws {
        try database.execute(
            sql: "INSERT INTO event (at, item, prisoner, kind, detail) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                Column.time(clock()), item, prisoner?.rawValue, happening.kind, try Column.json(happening),
            ])
    }
}
