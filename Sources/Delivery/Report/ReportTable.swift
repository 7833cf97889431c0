public import Foundation
internal import Letters

/// The report as CSV (RFC 4180): a row for each prisoner, a column for each state.
public enum ReportTable {
    /// The bytes, in UTF-8. Headings are the program's own words, so that a script can rely on them.
    public static func csv(of status: StatusAnswer) -> Data {
        let heading = ["facility", "prisoner", "name", "letters"] + CopyState.allCases.map(\.rawValue)
        let rows = status.sections.flatMap { section in
            section.lines.map { line -> [String] in
                let counts = CopyState.allCases.map { String(line.copies[$0] ?? 0) }
                let sum = String(line.copies.values.reduce(0, +))
                return [section.facility.id.rawValue, line.prisoner.id.rawValue, line.prisoner.name, sum] + counts
            }
        }
        let lines = ([heading] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }
        return Data(lines.joined().utf8)
    }

    /// Quoted where it has to be. A spreadsheet would take what begins with one of these signs for a formula.
    private static func cell(_ text: String) -> String {
        let safe = text.first.map { "=+-@".contains($0) } == true ? "'" + text : text
        guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
