import Foundation
import Letters
import Testing

@testable import Intake

/// sisimai's bounces against what sisimai's authors say of them, recipient by recipient.
@Suite(.enabled(if: Corpora.isThere), .serialized) struct `Bounces of seventy mail systems` {
    @Test func `are read at least as well as was once reached`() throws {
        let reports = try BounceCorpora.reports()
        let rows = try ExpectedRow.all().filter { reports[$0.file] != nil }
        #expect(rows.count == 330)
        let verdicts = BounceVerdict.all(rows, reports)
        // The rules were made with two thirds of the files in sight; the other third was looked at only at the end.
        let seen = verdicts.filter { !BounceCorpora.isHeldOut($0.row.file) }
        let heldOut = verdicts.filter { BounceCorpora.isHeldOut($0.row.file) }
        let table = BounceTable(columns: [("all", verdicts), ("seen", seen), ("held out", heldOut)])
        print(table)
        for verdict in verdicts where !verdict.isRight { print("NOT AS EXPECTED:", verdict) }
        #expect(table.share("detected") > 0.98)
        #expect(table.share("status") > 0.98)
        #expect(table.share("reply code") > 0.98)
        #expect(table.share("reason") > 0.95)
        #expect(table.share("hard/soft") > 0.97)
    }

    @Test func `all say something, and no mail that is none does`() throws {
        let reports = try BounceCorpora.reports()
        #expect(reports.count == 333)
        #expect(reports.filter { $0.value == nil }.keys.sorted() == [])
        let others = try BounceCorpora.reports(in: "bounces/sisimai/maildir/not")
        #expect(others.count == 2)
        // The other one of that folder is a mail system's full notice, kept there for a fault it once caused.
        #expect(others["is-not-bounce-01.eml"] == .some(nil))
    }

    @Test func `cross the wire as they were, and damaged ones never stop the reader`() throws {
        var random = SeededGenerator(seed: 4)
        for item in try BounceCorpora.items() {
            let opening = DirectReader().open(item) { _ in }
            let arrived = try taken(Gathered.answer(opening)).opening
            #expect(arrived.reading.report == opening.reading.report, "\(item.source)")
            #expect(arrived.reading.references == opening.reading.references, "\(item.source)")
            var bytes = item.untrustedBytes
            for _ in 0..<20 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            bytes.removeLast(Int.random(in: 0...bytes.count / 3, using: &random))
            let damaged = UntrustedItem(source: item.source, format: .mail, untrustedBytes: bytes)
            let answer = Gathered.answer(DirectReader().open(damaged) { _ in })
            #expect(throws: Never.self, "\(item.source)") { try taken(answer) }
        }
    }
}

/// One recipient of `expected.tsv`.
struct ExpectedRow {
    let file: String
    let index: Int
    let status: String
    let replyCode: String
    let reason: String
    let isHard: Bool

    /// All rows; some are of files that are not there.
    static func all() throws -> [ExpectedRow] {
        let file = try #require(Corpora.folder).appending(path: "bounces/sisimai/expected.tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
        return try lines.map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(cells.count >= 6)
            return ExpectedRow(
                file: cells[0], index: try #require(Int(cells[1])), status: cells[2], replyCode: cells[3],
                reason: cells[4], isHard: cells[5] == "true")
        }
    }

    /// Codes such as 5.0.911 are sisimai's own, for notices that hold none: nothing is right there, and no code.
    var honestStatus: String? { status.isEmpty || status.contains(".0.9") ? nil : status }
}

/// How one row was read.
struct BounceVerdict: CustomStringConvertible {
    let row: ExpectedRow
    let found: DeliveryReport.Recipient?

    /// The verdicts on all rows. Two files have their recipients numbered 1 and 1: there the reason tells them apart.
    static func all(_ rows: [ExpectedRow], _ reports: [String: DeliveryReport?]) -> [BounceVerdict] {
        rows.map { row in
            let recipients = reports[row.file].flatMap { $0?.recipients } ?? []
            let isTwice = rows.count { $0.file == row.file && $0.index == row.index } > 1
            let number = isTwice ? recipients.firstIndex { $0.reason.rawValue == row.reason } ?? 0 : row.index - 1
            return BounceVerdict(row: row, found: recipients.indices.contains(number) ? recipients[number] : nil)
        }
    }

    var isStatusRight: Bool { found != nil && found?.status == row.honestStatus }
    var isReplyRight: Bool { found != nil && found?.replyCode.map(String.init) ?? "" == row.replyCode }
    var isReasonRight: Bool { found?.reason.rawValue == row.reason }
    var isHardRight: Bool { found != nil && (found?.permanence == .permanent) == row.isHard }
    var isRight: Bool { isStatusRight && isReplyRight && isReasonRight && isHardRight }

    /// The file and what differs: no address, no word of the mail.
    var description: String {
        let reply = found?.replyCode.map(String.init) ?? ""
        let ours =
            "\(found?.status ?? "-") \(reply) \(found?.reason.rawValue ?? "none") \(found?.permanence.rawValue ?? "")"
        return "\(row.file) \(row.index): \(row.status) \(row.replyCode) \(row.reason) \(row.isHard ? "hard" : "soft")"
            + " is read as \(ours)"
    }
}

/// The figures, as percentages of the rows.
struct BounceTable: CustomStringConvertible {
    let columns: [(name: String, verdicts: [BounceVerdict])]

    private static let lines: [(name: String, isRight: @Sendable (BounceVerdict) -> Bool)] = [
        ("detected", { $0.found != nil }), ("status", { $0.isStatusRight }), ("reply code", { $0.isReplyRight }),
        ("reason", { $0.isReasonRight }), ("hard/soft", { $0.isHardRight }),
    ]

    /// The share of the first column's rows that are right.
    func share(_ name: String) -> Double {
        guard let line = Self.lines.first(where: { $0.name == name }), let column = columns.first else { return 0 }
        return Self.share(column.verdicts, line.isRight)
    }

    private static func share(_ verdicts: [BounceVerdict], _ isRight: (BounceVerdict) -> Bool) -> Double {
        Double(verdicts.count(where: isRight)) / Double(max(verdicts.count, 1))
    }

    var description: String {
        let head = "BOUNCES: " + columns.map { "\($0.name) \($0.verdicts.count)" }.joined(separator: ", ")
        let body = Self.lines.map { line in
            let cells = columns.map { column in
                let count = column.verdicts.count(where: line.isRight)
                return String(format: "%4d %5.1f %%", count, 100 * Self.share(column.verdicts, line.isRight))
            }
            return line.name.padding(toLength: 12, withPad: " ", startingAt: 0) + cells.joined(separator: "   ")
        }
        return ([head] + body).joined(separator: "\n")
    }
}

enum BounceCorpora {
    /// Every third file, by the sum of the bytes of its name.
    static func isHeldOut(_ file: String) -> Bool { file.utf8.reduce(0) { $0 + Int($1) } % 3 == 0 }

    /// The mails of a folder.
    static func items(in folder: String = "bounces/sisimai/maildir/bsd") throws -> [UntrustedItem] {
        try Corpora.files(folder, [".eml"]).flatMap { file in
            MailSource.items(of: .file(file, path: file.lastPathComponent, isMaildir: true))
        }
    }

    /// What each file is read as.
    static func reports(in folder: String = "bounces/sisimai/maildir/bsd") throws -> [String: DeliveryReport?] {
        var reports: [String: DeliveryReport?] = [:]
        for item in try items(in: folder) {
            reports.updateValue(try LetterReader.direct.read(item).report, forKey: item.source.path)
        }
        return reports
    }
}
