internal import Foundation
internal import GRDB
public import Letters

extension Ledger {
    /// Closes bundles, all parts of a number together: from here on their copies belong to them.
    ///
    /// Everything is looked at anew inside the transaction, so that a letter that was stopped, a person who was taken out
    /// or a copy that went another way since the bundle was set keeps it from being closed.
    /// - Throws: `Refusal.notOpen`, `Refusal.bundleNumberTaken`.
    public func close(_ drafts: [BundleDraft], under policy: Policy) throws {
        try write { database in
            for draft in drafts {
                guard draft.number == (try self.nextNumber(for: draft, among: drafts, in: database)) else {
                    throw Refusal.bundleNumberTaken(draft.facility)
                }
                try self.checkOpen(draft.places.map(\.copy), under: policy, in: database)
                try self.close(draft, under: policy, in: database)
            }
        }
    }

    /// The number of a facility's next bundle: no number is given twice, not that of a cancelled bundle either, since its
    /// paper may lie somewhere.
    public func nextBundleNumber(for facility: FacilityID) throws -> Int {
        try read { try self.lastNumber(for: facility, in: $0) + 1 }
    }

    /// Notes what happened to a bundle, and what that means for its copies. Those that somebody had sent or bundled again
    /// meanwhile stay as they are: this is not their bundle any more.
    /// - Returns: those others, as far as it was about them.
    /// - Throws: `Refusal.unknownBundle`, `Refusal.impossibleBundleStep`, `Refusal.impossibleStep`,
    ///   `Refusal.notInBundle`, `Refusal.emptyBundle`, `Refusal.elsewhere`, `Refusal.alreadyNoted`.
    @discardableResult
    public func note(_ happening: BundleHappening, on code: BundleCode, under policy: Policy) throws -> [Copy] {
        try write { database in
            guard let bundle = try self.bundles(in: database, only: code).first else {
                throw Refusal.unknownBundle(code.description)
            }
            guard bundle.allows(happening) else {
                throw Refusal.impossibleBundleStep(code, bundle.state)
            }
            if case .outcome(let outcome) = happening {
                return try self.note(outcome, on: bundle, under: policy, in: database)
            }
            let elsewhere = try self.move(bundle, by: happening, under: policy, in: database)
            try self.append(happening, to: code, in: database)
            return elsewhere
        }
    }

    /// All bundles, in the order of closing.
    public func bundles() throws -> [ClosedBundle] { try read { try self.bundles(in: $0) } }

    /// One bundle.
    /// - Throws: `Refusal.unknownBundle`.
    public func bundle(_ code: BundleCode) throws -> ClosedBundle {
        guard let bundle = try read({ try self.bundles(in: $0, only: code) }).first else {
            throw Refusal.unknownBundle(code.description)
        }
        return bundle
    }

    private func close(_ draft: BundleDraft, under policy: Policy, in database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO bundle (code, facility, number, part, parts, sheets, path, sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                draft.code.description, draft.facility.rawValue, draft.number, draft.part, draft.parts, draft.sheets,
                draft.path, draft.sha256,
            ])
        for (order, place) in draft.places.enumerated() {
            try database.execute(
                sql: """
                    INSERT INTO bundle_copy (bundle, place, item, prisoner, first_page, pages)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    draft.code.description, order, try item(place.copy.letter, in: database).sequence,
                    place.copy.prisoner.rawValue, place.firstPage, place.pages,
                ])
        }
        for (prisoner, sheets) in draft.packetSheets {
            try database.execute(
                sql: "INSERT INTO bundle_packet (bundle, prisoner, sheets) VALUES (?, ?, ?)",
                arguments: [draft.code.description, prisoner.rawValue, sheets])
        }
        try note(
            CopyStep(.bundled, bundle: draft.code), of: draft.places.map(\.copy), under: policy, in: database)
        try append(.closed, to: draft.code, in: database)
    }

    private func nextNumber(for draft: BundleDraft, among drafts: [BundleDraft], in database: Database) throws -> Int {
        let last = try lastNumber(for: draft.facility, in: database)
        // The second part of a number finds the first already closed.
        let isLater = drafts.contains { $0.facility == draft.facility && $0.number == last && $0.part < draft.part }
        return isLater ? last : last + 1
    }

    private func lastNumber(for facility: FacilityID, in database: Database) throws -> Int {
        try Int.fetchOne(
            database, sql: "SELECT max(number) FROM bundle WHERE facility = ?", arguments: [facility.rawValue]) ?? 0
    }

    func append(_ happening: BundleHappening, to code: BundleCode, in database: Database) throws {
        try database.execute(
            sql: "INSERT INTO bundle_event (at, bundle, kind, detail) VALUES (?, ?, ?, ?)",
            arguments: [Column.time(clock()), code.description, happening.kind, try Column.json(happening)])
    }

    private func bundles(in database: Database, only code: BundleCode? = nil) throws -> [ClosedBundle] {
        let those = StatementArguments(code.map { [$0.description] } ?? [])
        let copies = try Row.fetchAll(
            database,
            sql: """
                SELECT bundle, first_page, pages, prisoner, code FROM bundle_copy JOIN item ON item.sequence = item
                \(code == nil ? "" : "WHERE bundle = ?") ORDER BY bundle, place
                """, arguments: those)
        let events = try Row.fetchAll(
            database, sql: "SELECT * FROM bundle_event \(code == nil ? "" : "WHERE bundle = ?") ORDER BY sequence",
            arguments: those)
        let packets = try Row.fetchAll(
            database, sql: "SELECT * FROM bundle_packet \(code == nil ? "" : "WHERE bundle = ?")", arguments: those)
        let packetsOf = Dictionary(grouping: packets) { $0["bundle"] as String }
        let copiesOf = Dictionary(grouping: copies) { $0["bundle"] as String }
        let eventsOf = Dictionary(grouping: events) { $0["bundle"] as String }
        let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM bundle \(code == nil ? "" : "WHERE code = ?") ORDER BY rowid",
            arguments: those)
        return try rows.map { row in
            let key: String = row["code"]
            let sheets = (packetsOf[key] ?? []).map { (PrisonerID($0["prisoner"]), $0["sheets"] as Int) }
            var bundle = try ClosedBundle(
                row, places: try (copiesOf[key] ?? []).map(ClosedBundle.Place.init),
                packetSheets: Dictionary(uniqueKeysWithValues: sheets))
            for event in eventsOf[key] ?? [] {
                bundle.fold(try Column.value(from: event["detail"]), at: try Column.date(event["at"]))
            }
            return bundle
        }
    }
}

extension ClosedBundle {
    init(_ row: Row, places: [Place], packetSheets: [PrisonerID: Int]) throws {
        guard let code = BundleCode(row["code"]) else { throw LedgerFault.damaged }
        self.init(
            code: code, facility: FacilityID(row["facility"]), number: row["number"], part: row["part"],
            parts: row["parts"], sheets: row["sheets"], path: row["path"], sha256: row["sha256"], places: places,
            packetSheets: packetSheets)
    }
}

extension ClosedBundle.Place {
    init(_ row: Row) throws {
        self.init(copy: try Column.copy(row), firstPage: row["first_page"], pages: row["pages"])
    }
}
