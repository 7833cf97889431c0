import Foundation
import Letters

/// The table on standard output and, where it is asked for, a line on each file.
final class Report {
    static let head = """
        | set | files | printed | pages | not printed, named | letters with parts not printed | without a reason \
        | crash | over its time | worst time | worst memory |
        |---|---|---|---|---|---|---|---|---|---|---|
        """

    private let list: FileHandle?

    /// - Parameter list: where a line on each file goes.
    init(list: URL?) throws {
        if let list { try Data().write(to: list) }
        self.list = try list.map(FileHandle.init(forWritingTo:))
    }

    /// Writes a line on a file.
    func note(_ source: SourceReference, _ reading: Reading, _ pages: Int, _ time: Duration) throws {
        let kind: [String] =
            switch reading.kind {
            case .letter: ["letter"]
            case .report(let reason): ["report", reason.key]
            case .notALetter(let reason): ["not-a-letter", reason.key]
            case .unreadable(let reason): ["unreadable", reason.key]
            }
        let rules = reading.findings.map(\.rule).joined(separator: " ")
        let columns = [source.description, Self.milliseconds(time), String(pages), kind.joined(separator: " "), rules]
        try list?.write(contentsOf: Data((columns.joined(separator: "\t") + "\n").utf8))
    }

    /// Says a line at once, wherever the output goes: sets take long.
    static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    /// A row of the table.
    static func row(_ set: String, _ tally: Tally) -> String {
        let columns = [
            set, String(tally.files), String(tally.printed), String(tally.pages), counts(tally.reasons),
            counts(tally.partReasons), names(tally.unnamed), names(tally.crashes), names(tally.late),
            "\(milliseconds(tally.slowest.time)) ms (\(name(tally.slowest.source)))",
            "\(tally.largest.bytes >> 20) MB (\(name(tally.largest.source)))",
        ]
        return "| " + columns.joined(separator: " | ") + " |"
    }

    private static func counts(_ reasons: [String: Int]) -> String {
        let sum = reasons.values.reduce(0, +)
        let each = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
        return sum == 0 ? "0" : "\(sum): " + each.joined(separator: ", ")
    }

    private static func names(_ sources: [SourceReference]) -> String {
        ([String(sources.count)] + sources.map(name)).joined(separator: " ")
    }

    private static func name(_ source: SourceReference) -> String {
        source.description.split(separator: "/").last.map(String.init) ?? ""
    }

    private static func milliseconds(_ time: Duration) -> String {
        String(Int(time / .milliseconds(1)))
    }
}
