internal import GRDB
public import Letters

/// Why the ledger cannot be read or written. What it held before is untouched.
public enum LedgerFault: ExplainedError, Hashable {
    /// Another Pasamuros is writing in it.
    case busy
    /// The file is no ledger, or is damaged.
    case damaged
    /// The folder or the file cannot be written.
    case unwritable
    /// The disk is full.
    case diskFull
    /// It was written by a later version.
    case tooNew
    /// SQLite says something else; its result code (sqlite3.h).
    case other(code: Int)

    /// What, why, what next.
    public var sentence: Sentence {
        switch self {
        case .busy: Sentence("ledger.busy")
        case .damaged: Sentence("ledger.damaged")
        case .unwritable: Sentence("ledger.unwritable")
        case .diskFull: Sentence("ledger.disk-full")
        case .tooNew: Sentence("ledger.too-new")
        case .other(let code): Sentence("ledger.other", ["code": String(code)])
        }
    }

    init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_SCHEMA, .SQLITE_MISMATCH: self = .damaged
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .unwritable
        case .SQLITE_FULL: self = .diskFull
        default: self = .other(code: Int(error.extendedResultCode.rawValue))
        }
    }

    /// Runs work on the database; its errors come out as faults, ours as they are.
    static func explaining<Answer>(_ work: () throws -> Answer) throws -> Answer {
        do {
            return try work()
        } catch let error as DatabaseError {
            throw LedgerFault(error)
        } catch is DecodingError {
            throw LedgerFault.damaged
        } catch is RowDecodingError {
            throw LedgerFault.damaged
        }
    }
}
