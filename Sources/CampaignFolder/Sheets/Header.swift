/// The first row of a sheet: which cell belongs to which column.
struct Header {
    private let file: String
    /// The documented column of each cell; `nil` for one that is left aside.
    private let columns: [String?]
    private let headings: [String]

    /// Reads the header; `nil` where a required column is missing or one is there twice.
    init?(_ row: CSVRow, of file: String, columns known: [String], required: [String], notices: inout Notices) {
        self.file = file
        headings = Array(row.cells[..<(row.cells.lastIndex { !$0.isEmpty } ?? -1).advanced(by: 1)])
        let byKey = Dictionary(known.map { (HeaderName.key($0), $0) }) { first, _ in first }
        columns = headings.map { byKey[HeaderName.key($0)] }

        for (heading, column) in zip(headings, columns) where column == nil && !heading.isEmpty {
            let nearest = Nearest.word(to: heading, among: known) ?? ""
            notices.warn(
                "unknown-column", in: file, line: row.line, column: Tidy.quoted(heading), ["nearest": nearest])
        }
        let missing = required.filter { !columns.contains($0) }
        for column in missing { notices.refuse("missing-column", in: file, line: row.line, column: column) }
        let doubled = known.filter { name in columns.count { $0 == name } > 1 }
        for column in doubled { notices.refuse("doubled-column", in: file, line: row.line, column: column) }
        if !missing.isEmpty || !doubled.isEmpty { return nil }
    }

    /// A row by column name; `nil` where its cells do not fit the columns.
    func row(_ record: CSVRow, notices: inout Notices) -> Row? {
        guard fits(record, notices: &notices) else { return nil }
        var cells: [String: String] = [:]
        for (index, cell) in record.cells.enumerated() where !cell.isEmpty && index < columns.count {
            if let column = columns[index] {
                cells[column] = cell
            } else if headings[index].isEmpty {
                notices.warn("unnamed-column", in: file, line: record.line, ["number": String(index + 1)])
            }
        }
        return Row(file: file, line: record.line, cells: cells)
    }

    /// Empty cells after the last column are what spreadsheets leave; anything else means that cells have shifted,
    /// and a shifted row would give a letter to the wrong place.
    private func fits(_ record: CSVRow, notices: inout Notices) -> Bool {
        let filled = (record.cells.lastIndex { !$0.isEmpty } ?? -1) + 1
        let arguments = ["cells": String(max(filled, record.cells.count)), "columns": String(headings.count)]
        if filled > headings.count {
            notices.refuse("row-too-long", in: file, line: record.line, arguments)
            return false
        }
        if record.cells.count < headings.count {
            notices.refuse("row-too-short", in: file, line: record.line, arguments)
            return false
        }
        return true
    }
}
