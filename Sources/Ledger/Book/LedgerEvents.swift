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
                try self.append(.gone(replacedBy: other), to: item.sequence, in: database)
            }
        }
    }

    /// Notes that a copy changed its state.
    /// - Throws: `Refusal.impossibleStep` where it cannot go from where it is to there.
    public func noteCopy(of code: LetterCode, for prisoner: PrisonerID, is state: CopyState) throws {
        try write { database in
            let item = try self.item(code, in: database)
            let current = item.copies[prisoner] ?? .waiting
            guard current.next.contains(state) else {
                throw Refusal.impossibleStep(code, prisoner, from: current, to: state)
            }
            try self.append(.copy(state), to: item.sequence, prisoner: prisoner, in: database)
        }
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
