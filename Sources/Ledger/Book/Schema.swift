internal import GRDB

/// The tables of the ledger.
///
/// `item`, `reading`, `rereading` and `event` are only ever appended to; triggers refuse anything else, whoever tries. `derived` and
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
        migrator.registerMigration("3 messages and bundles") { database in
            try database.execute(sql: messages)
            try database.execute(sql: bundles)
            for table in ["message", "message_copy", "message_event", "bundle", "bundle_copy", "bundle_event"] {
                for change in ["UPDATE", "DELETE"] { try database.execute(sql: refusal(of: change, on: table)) }
            }
        }
        migrator.registerMigration("readings again") { database in
            try database.execute(sql: rereadings)
            for change in ["UPDATE", "DELETE"] {
                try database.execute(sql: refusal(of: change, on: "rereading"))
            }
        }
        migrator.registerMigration("sheets of packets") { database in
            try database.execute(sql: packets)
            for change in ["UPDATE", "DELETE"] {
                try database.execute(sql: refusal(of: change, on: "bundle_packet"))
            }
        }
        migrator.registerMigration("proofs") { database in
            try database.execute(sql: proofs)
            for change in ["UPDATE", "DELETE"] { try database.execute(sql: refusal(of: change, on: "proof")) }
        }
        migrator.registerMigration("mails of a letter") {
            try $0.execute(sql: "CREATE INDEX message_copy_item ON message_copy (item)")
        }
        return migrator
    }

    /// What came of an original that was read again, since the first time something was lacking. The last one counts.
    private static let rereadings = """
        CREATE TABLE rereading (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            item INTEGER NOT NULL REFERENCES item,
            content TEXT NOT NULL,
            words TEXT,
            message_id TEXT,
            head TEXT NOT NULL,
            json TEXT NOT NULL);
        CREATE INDEX rereading_item ON rereading (item);
        """

    private static let messages = """
        CREATE TABLE message (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            message_id TEXT NOT NULL UNIQUE,
            facility TEXT NOT NULL,
            prisoner TEXT NOT NULL,
            address TEXT NOT NULL,
            part INTEGER NOT NULL,
            parts INTEGER NOT NULL,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64));
        CREATE TABLE message_copy (
            message INTEGER NOT NULL REFERENCES message,
            place INTEGER NOT NULL,
            item INTEGER NOT NULL REFERENCES item,
            prisoner TEXT NOT NULL,
            PRIMARY KEY (message, place));
        CREATE TABLE message_event (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            message INTEGER NOT NULL REFERENCES message,
            kind TEXT NOT NULL,
            detail TEXT NOT NULL);
        CREATE INDEX message_event_message ON message_event (message);
        """

    private static let bundles = """
        CREATE TABLE bundle (
            code TEXT PRIMARY KEY,
            facility TEXT NOT NULL,
            number INTEGER NOT NULL,
            part INTEGER NOT NULL,
            parts INTEGER NOT NULL,
            sheets INTEGER NOT NULL,
            path TEXT NOT NULL UNIQUE,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            UNIQUE (facility, number, part));
        CREATE TABLE bundle_copy (
            bundle TEXT NOT NULL REFERENCES bundle,
            place INTEGER NOT NULL,
            item INTEGER NOT NULL REFERENCES item,
            prisoner TEXT NOT NULL,
            first_page INTEGER NOT NULL,
            pages INTEGER NOT NULL,
            PRIMARY KEY (bundle, place));
        CREATE TABLE bundle_event (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            bundle TEXT NOT NULL REFERENCES bundle,
            kind TEXT NOT NULL,
            detail TEXT NOT NULL);
        CREATE INDEX bundle_event_bundle ON bundle_event (bundle);
        """

    /// Mails that went to the organisers themselves, to look at.
    private static let proofs = """
        CREATE TABLE proof (message_id TEXT PRIMARY KEY);
        """

    /// The sheets of each person's packet in a bundle, cover included.
    private static let packets = """
        CREATE TABLE bundle_packet (
            bundle TEXT NOT NULL REFERENCES bundle,
            prisoner TEXT NOT NULL,
            sheets INTEGER NOT NULL,
            PRIMARY KEY (bundle, prisoner));
        """

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
