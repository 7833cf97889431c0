internal import Foundation

/// A sheet whose columns are known: rows by column name, everything odd already noted.
struct Sheet {
    /// The file's name.
    let file: String
    /// The rows that hold anything.
    private(set) var rows: [Row] = []
    /// Whether the header was understood, so that missing rows mean something.
    private(set) var isWhole = false

    /// Reads a sheet of the campaign folder. Without a `required` column no row is read.
    init(_ file: String, in folder: URL, columns: [String], required: [String], notices: inout Notices) {
        self.file = file
        guard let text = TextFile.read(file, in: folder, notices: &notices) else { return }
        guard let records = Self.records(of: text, file: file, columns: columns, notices: &notices) else { return }
        guard let first = records.first else {
            notices.refuse("sheet-empty", in: file, ["columns": columns.joined(separator: ",")])
            return
        }
        guard let header = Header(first, of: file, columns: columns, required: required, notices: &notices) else {
            return
        }
        isWhole = true
        rows = records.dropFirst().compactMap { record in header.row(record, notices: &notices) }
    }

    /// The rows that hold anything, the header included; `nil` where the file cannot be read to its end.
    private static func records(
        of text: String, file: String, columns: [String], notices: inout Notices
    ) -> [CSVRow]? {
        let body = skippingSeparatorLine(text)
        let separator = Separator.guess(for: body.text, columns: columns)
        if separator == .semicolon { notices.warn("semicolons", in: file) }
        if separator == .tab { notices.warn("tabs", in: file) }
        var reader = CSVReader(body.text, separator: separator, line: body.line)
        var records: [CSVRow] = []
        do throws(CSVFault) {
            while let row = try reader.next() {
                let cells = row.cells.map { Tidy.ends($0) }
                if cells.contains(where: { !$0.isEmpty }) { records.append(CSVRow(line: row.line, cells: cells)) }
            }
            return records
        } catch {
            switch error {
            case .quoteNeverCloses(let line): notices.refuse("quote-never-closes", in: file, line: line)
            case .textAfterQuote(let line): notices.refuse("text-after-quote", in: file, line: line)
            }
            return nil
        }
    }

    /// Spreadsheets tell each other the separator in a first line `sep=;`, which is no row.
    private static func skippingSeparatorLine(_ text: String) -> (text: Substring, line: Int) {
        let first = text.prefix { !$0.isNewline }
        guard first.count == 5, first.lowercased().hasPrefix("sep="), first.endIndex < text.endIndex else {
            return (text[...], 1)
        }
        return (text[text.index(after: first.endIndex)...], 2)
    }
}
