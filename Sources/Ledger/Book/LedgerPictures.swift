internal import Foundation
internal import GRDB
public import Letters

extension Ledger: PictureShelf {
    /// Keeps a packed picture under its digest; one that is kept already costs nothing.
    /// - Throws: `LedgerFault`.
    public func keep(_ picture: PackedPicture, as digest: String) throws {
        try write { database in
            try database.execute(
                sql: "INSERT OR IGNORE INTO picture (digest, width, height, encoding, bytes) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    digest, picture.width, picture.height, picture.encoding.rawValue, Data(picture.bytes),
                ])
        }
    }

    /// Forgets a picture that is damaged, so that it can be kept anew.
    /// - Throws: `LedgerFault`.
    public func discardPicture(_ digest: String) throws {
        try write { try $0.execute(sql: "DELETE FROM picture WHERE digest = ?", arguments: [digest]) }
    }

    /// See `PictureShelf`.
    /// - Throws: `LedgerFault`.
    public func packed(_ digest: String) throws -> PackedPicture? {
        try read { database in
            let sql = "SELECT width, height, encoding, bytes FROM picture WHERE digest = ?"
            guard let row = try Row.fetchOne(database, sql: sql, arguments: [digest]) else { return nil }
            guard let encoding = PackedPicture.Encoding(rawValue: row["encoding"]) else { throw LedgerFault.damaged }
            let bytes: Data = row["bytes"]
            return PackedPicture(
                width: row["width"], height: row["height"], encoding: encoding, bytes: Array(bytes))
        }
    }
}
