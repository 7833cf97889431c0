internal import GRDB

/// The tables of the ledger.
///
/// `item`, `reading` and `event` are only ever appended to; triggers refuse anything else, whoever tries. `derived` and
/// `mark` are caches that a later run may fill anew.
enum Schema {
    /// One migration per published version of the tables; a migration is never edited after it was published.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 items and events") { database in
            try database.execute(sql: tables)
            for table in ["item", "reading", "event"] {
                for change in ["UPDATE", "DELETE"] {
                    try database.execute(sql: refusal(of: change, on: table))
                }
            }
        }
        migrator.registerMigration("2 pictures") { try $0.execute(sql: pictures) }
        return migrator
    }

    /// Derived from the originals like the readings, and kept beside them so that letters and pictures are never apart.
    private static let pictures = """
        CREATE TABLE picture (
            digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            encoding TEXT NOT NULL,
            bytes BLOB NOT NULL);
        """

    private static let tables = """
        CREATE TABLE item (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            code TEXT NOT NULL UNIQUE,
            digest TEXT NOT NULL CHECK (length(digest) = 64),
            content TEXT NOT NULL,
            words TEXT,
            message_id TEXT,
            duplicate_of INTEGER REFERENCES item,
            duplicate_reason TEXT,
            head TEXT NOT NULL,
            CHECK ((duplicate_of IS NULL) = (duplicate_reason IS NULL)));
        CREATE INDEX item_digest ON item (digest);
        CREATE INDEX item_words ON item (words);
        CREATE INDEX item_message_id ON item (message_id);
        CREATE TABLE reading (
            item INTEGER PRIMARY KEY REFERENCES item,
            json TEXT NOT NULL);
        CREATE TABLE event (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            item INTEGER NOT NULL REFERENCES item,
            prisoner TEXT,
            kind TEXT NOT NULL,
            detail TEXT NOT NULL);
        CREATE INDEX event_item ON event (item);
        CREATE TABLE derived (
            item INTEGER PRIMARY KEY REFERENCES item,
            addressee TEXT NOT NULL,
            screening TEXT NOT NULL DEFAULT '[]',
            layout TEXT NOT NULL DEFAULT '[]',
            pages INTEGER);
        CREATE TABLE mark (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL);
        """

    private static func refusal(of change: String, on table: String) -> String {
        """
        CREATE TRIGGER \(table)_no_\(change.lowercased()) BEFORE \(change) ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
        """
    }
}
