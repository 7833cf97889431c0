import Foundation
import GRDB
import Letters
import Testing

@testable import Ledger

@Suite struct BookTests {
    @Test func `the ledger is written through to the disk with foreign keys on`() throws {
        let desk = try Desk()
        let pragmas = try desk.ledger.database.read { database in
            try ["journal_mode", "synchronous", "foreign_keys"].map {
                try String.fetchOne(database, sql: "PRAGMA \($0)") ?? ""
            }
        }
        #expect(pragmas == ["wal", "2", "1"])
    }

    @Test(arguments: ["item", "reading", "event"], ["UPDATE %@ SET rowid = rowid + 100", "DELETE FROM %@"])
    func `what was written can be neither changed nor taken out`(table: String, statement: String) throws {
        let desk = try Desk()
        try desk.enter(entry(1))
        let sql = statement.replacingOccurrences(of: "%@", with: table)
        let error = #expect(throws: DatabaseError.self) {
            try desk.ledger.database.write { try $0.execute(sql: sql) }
        }
        #expect(error?.message == "\(table) is append-only")
        #expect(try desk.ledger.items().count == 1)
    }

    @Test func `a reading comes back as it went in`() throws {
        let desk = try Desk()
        var full = entry(1, sender: "a@example.org", subject: "Hola")
        full.reading.received = Date(timeIntervalSince1970: 1_789_732_801)
        full.reading.cuts = [Cut(kind: .mailSignature, text: "Enviado desde mi teléfono")]
        let code = try desk.enter(full)[0]
        #expect(try desk.ledger.reading(of: code) == full.reading)
        #expect(try desk.ledger.item(code).head.blocks.isEmpty)
        #expect(try desk.ledger.item(code).head.received == full.reading.received)
    }

    @Test func `events bear the time of the clock they were given`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1))[0]
        try desk.take(.hold(why: "wait"), on: code)
        let minutes = try desk.ledger.events(of: code).map { $0.at.timeIntervalSince1970 - 1_789_732_800 }
        #expect(minutes == [60, 120, 180])
    }

    @Test func `a ledger that is open elsewhere says so, and works when it is free again`() throws {
        let desk = try Desk()
        let other = try Ledger(at: desk.folder.appending(path: "ledger.sqlite"), patience: 0.05)
        try desk.ledger.database.inDatabase { database in
            try database.inTransaction(.immediate) {
                #expect(throws: LedgerFault.busy) { try other.record([entry(1)]) }
                return .commit
            }
        }
        #expect(try other.record([entry(1)]).count == 1)
    }

    @Test func `a file that is no ledger is named, and left as it is`() throws {
        let desk = try Desk()
        let file = desk.folder.appending(path: "broken.sqlite")
        let junk = Data(repeating: 65, count: 8192)
        try junk.write(to: file)
        #expect(throws: LedgerFault.damaged) { try Ledger(at: file) }
        #expect(try Data(contentsOf: file) == junk)
    }

    @Test func `a ledger damaged in the middle is named`() throws {
        let desk = try Desk()
        for seed in 1...50 { try desk.enter(entry(seed)) }
        let copy = desk.folder.appending(path: "copy.sqlite")
        try desk.ledger.database.inDatabase { _ = try $0.checkpoint(.truncate) }
        var bytes = try Data(contentsOf: desk.folder.appending(path: "ledger.sqlite"))
        bytes.replaceSubrange(8192..<bytes.count, with: Data(repeating: 0x5A, count: bytes.count - 8192))
        try bytes.write(to: copy)
        #expect(throws: LedgerFault.damaged) { try Ledger(at: copy).items() }
    }

    @Test func `a place that cannot be written is named`() throws {
        let desk = try Desk()
        #expect(throws: LedgerFault.unwritable) {
            try Ledger(at: desk.folder.appending(path: "no/such/folder/ledger.sqlite"))
        }
    }

    @Test func `a full disk is named, and nothing is half-written`() throws {
        let desk = try Desk()
        try desk.enter(entry(1))
        try desk.ledger.database.inDatabase { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            try database.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
        }
        #expect(throws: LedgerFault.diskFull) { try desk.ledger.record((2...500).map { entry($0) }) }
        #expect(try desk.ledger.items().count == 1)
        #expect(try desk.ledger.account(under: desk.policy).collected == 1)
    }

    @Test func `a ledger of a later version is refused`() throws {
        let desk = try Desk()
        try desk.ledger.database.write { database in
            try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')")
        }
        #expect(throws: LedgerFault.tooNew) { try Ledger(at: desk.folder.appending(path: "ledger.sqlite")) }
    }

    /// What lies on the disk in the middle of a transaction is what a killed process leaves: the system keeps what was
    /// written, whoever wrote it.
    @Test func `a run killed in the middle of a transaction leaves the whole ledger of before`() throws {
        let desk = try Desk()
        try desk.ledger.record((1...20).map { entry($0) })
        let left = desk.folder.appending(path: "left")
        try desk.ledger.database.inDatabase { database in
            // A cache of one page, so that the transaction spills into the log long before it ends.
            try database.execute(sql: "PRAGMA cache_size = 1")
            try database.inTransaction(.immediate) {
                for seed in 100...300 {
                    try database.execute(
                        sql: "INSERT INTO item (code, digest, content, head) VALUES (?, ?, '', '{}')",
                        arguments: ["\(seed)-AAA", digest(seed)])
                }
                try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
                for name in ["ledger.sqlite", "ledger.sqlite-wal"] {
                    try FileManager.default.copyItem(
                        at: desk.folder.appending(path: name), to: left.appending(path: name))
                }
                return .rollback
            }
        }
        let log = try Data(contentsOf: left.appending(path: "ledger.sqlite-wal"))
        #expect(log.count > 100_000, "the transaction did not reach the disk, so the test shows nothing")
        let ledger = try Ledger(at: left.appending(path: "ledger.sqlite"))
        #expect(try ledger.items().count == 20)
        #expect(try ledger.account(under: desk.policy).collected == 20)
        #expect(try ledger.record([entry(400)]).count == 1)
    }

    @Test func `marks and layouts are kept`() throws {
        let desk = try Desk()
        let code = try desk.enter(entry(1))[0]
        #expect(try desk.ledger.mark("people") == nil)
        try desk.ledger.derive([], mark: ("people", "one"))
        try desk.ledger.derive([], mark: ("people", "two"))
        #expect(try desk.ledger.mark("people") == "two")
        let glyph = Finding(rule: "missing-glyph", severity: .note, excerpt: "x", sentence: Sentence("x.y"))
        try desk.ledger.noteLayouts([Layout(code: code, pages: 3, findings: [glyph])])
        #expect(try desk.ledger.item(code).pages == 3)
        #expect(try desk.ledger.item(code).laidOut == [glyph])
    }
}
