internal import Foundation
internal import GRDB
internal import Letters

/// How values stand in the columns: JSON with sorted keys, times in ISO 8601 (UTC).
enum Column {
    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type = Value.self, from json: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }

    /// Most letters have none: those need no parser.
    static func findings(from json: String) throws -> [Finding] { json == "[]" ? [] : try value(from: json) }

    static func time(_ date: Date) -> String { date.formatted(.iso8601) }

    static func date(_ text: String) throws -> Date {
        do {
            return try Date(text, strategy: .iso8601)
        } catch {
            throw LedgerFault.damaged
        }
    }

    /// A copy, from a row with the letter's `code` and the `prisoner`.
    static func copy(_ row: Row) throws -> Copy {
        Copy(of: try code(row["code"]), for: PrisonerID(row["prisoner"]))
    }

    static func code(_ text: String) throws -> LetterCode {
        guard let code = LetterCode(text) else { throw LedgerFault.damaged }
        return code
    }
}

extension Reading {
    /// The reading without what is large: what lists need.
    var head: Reading {
        var head = self
        head.blocks = []
        head.cuts = []
        return head
    }
}
