public import Foundation
internal import GRDB
internal import Letters

/// The book of a campaign: everything collected and every event, in one SQLite file.
///
/// Every method is one transaction, written through to the disk before it returns (`synchronous=FULL`): after a power
/// cut either all of it is there or nothing. All methods throw `LedgerFault`, those that take decisions `Refusal` too.
public final class Ledger: Sendable {
    let database: DatabaseQueue
    let clock: @Sendable () -> Date

    /// Opens the ledger, makes it where there is none, and brings an older one up to date.
    /// - Parameters:
    ///   - url: the file, `ledger.sqlite` of a campaign folder.
    ///   - patience: for how many seconds another writer is waited for.
    ///   - clock: what time events bear.
    /// - Throws: `LedgerFault`.
    public init(at url: URL, patience: TimeInterval = 3, clock: @escaping @Sendable () -> Date = { Date() }) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(patience)
        self.clock = clock
        let settings = configuration
        database = try LedgerFault.explaining {
            let queue = try DatabaseQueue(path: url.path(percentEncoded: false), configuration: settings)
            // After opening, since GRDB sets NORMAL together with WAL.
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            if try queue.read(Schema.migrator.hasBeenSuperseded) { throw LedgerFault.tooNew }
            try Schema.migrator.migrate(queue)
            return queue
        }
    }

    /// The time that events bear now.
    public var now: Date { clock() }

    /// Reads in one consistent view.
    func read<Answer>(_ work: (Database) throws -> Answer) throws -> Answer {
        try LedgerFault.explaining { try database.read(work) }
    }

    /// Writes in one transaction: all of it or, where anything throws, nothing.
    func write<Answer>(_ work: (Database) throws -> Answer) throws -> Answer {
        try LedgerFault.explaining {
            var answer: Answer?
            try database.writeWithoutTransaction { database in
                // IMMEDIATE, so that two writers wait for each other instead of failing half-way.
                try database.inTransaction(.immediate) {
                    answer = try work(database)
                    return .commit
                }
            }
            guard let answer else { throw LedgerFault.damaged }
            return answer
        }
    }
}
