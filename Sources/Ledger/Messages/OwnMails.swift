internal import GRDB

extension Ledger {
    /// Notes that a proof is about to be sent to the organisers, so that it is known again when it is collected.
    /// - Parameter messageID: without angle brackets.
    public func noteProof(_ messageID: String) throws {
        try write { try $0.execute(sql: "INSERT OR IGNORE INTO proof (message_id) VALUES (?)", arguments: [messageID]) }
    }

    /// Whether a mail with that Message-ID (without angle brackets) was written here: to a facility, or as a proof. It is
    /// random, so nobody knows it who did not get that mail.
    public func wrote(_ messageID: String) throws -> Bool {
        try read { database in
            try Bool.fetchOne(
                database,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM message WHERE message_id = ?1)
                        OR EXISTS (SELECT 1 FROM proof WHERE message_id = ?1)
                    """, arguments: [messageID]) ?? false
        }
    }
}
