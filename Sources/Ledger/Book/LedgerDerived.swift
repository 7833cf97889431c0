internal import GRDB
public import Letters

/// What the stages now make of an item that stands in the ledger already.
public struct Derivation: Hashable, Sendable {
    /// The item.
    public var code: LetterCode
    /// Where its original lies now, if that changed.
    public var moved: SourceReference?
    /// Whom the letter itself says it is for.
    public var addressee: Addressee
    /// What the checks notice.
    public var screening: [Finding]

    /// Makes a derivation.
    public init(code: LetterCode, moved: SourceReference? = nil, addressee: Addressee, screening: [Finding]) {
        self.code = code
        self.moved = moved
        self.addressee = addressee
        self.screening = screening
    }
}

/// What the layout of a letter came to.
public struct Layout: Hashable, Sendable {
    /// The letter.
    public var code: LetterCode
    /// How many pages it takes.
    public var pages: Int
    /// What was noticed while laying it out, such as a glyph that no font has.
    public var findings: [Finding]

    /// Makes a layout.
    public init(code: LetterCode, pages: Int, findings: [Finding]) {
        self.code = code
        self.pages = pages
        self.findings = findings
    }
}

extension Ledger {
    /// Takes what the stages now make of items. A changed addressee and a move are events; findings are a cache.
    ///
    /// Moves and their new addressees go in together: a file put into another person's folder must at no moment stand
    /// under its new place with its old recipient.
    /// - Parameter mark: what the caller wants to know the next time (`mark(_:)`), noted in the same transaction.
    public func derive(_ derivations: [Derivation], mark: (name: String, value: String)? = nil) throws {
        try write { database in
            for derivation in derivations { try self.derive(derivation, in: database) }
            guard let mark else { return }
            try database.execute(
                sql: "INSERT INTO mark (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
                arguments: [mark.name, mark.value])
        }
    }

    /// What was last noted under that name by `derive`.
    public func mark(_ name: String) throws -> String? {
        try read { try String.fetchOne($0, sql: "SELECT value FROM mark WHERE name = ?", arguments: [name]) }
    }

    /// Takes what the layout of letters came to, in place of what it came to before.
    public func noteLayouts(_ layouts: [Layout]) throws {
        try write { database in
            for layout in layouts {
                let item = try self.item(layout.code, in: database)
                try database.execute(
                    sql: "UPDATE derived SET pages = ?, layout = ? WHERE item = ?",
                    arguments: [layout.pages, try Column.json(layout.findings), item.sequence])
            }
        }
    }

    private func derive(_ derivation: Derivation, in database: Database) throws {
        let item = try item(derivation.code, in: database)
        if let source = derivation.moved, source != item.source || item.whereabouts != .there {
            try append(.moved(to: source), to: item.sequence, in: database)
        }
        // Once a copy has left, whom the letter is for is settled.
        let addressee = item.served.isEmpty ? derivation.addressee : item.addressee
        if addressee != item.addressee { try append(.addressed(addressee), to: item.sequence, in: database) }
        try database.execute(
            sql: "UPDATE derived SET addressee = ?, screening = ? WHERE item = ?",
            arguments: [
                try Column.json(addressee), try Column.json(derivation.screening), item.sequence,
            ])
    }
}
