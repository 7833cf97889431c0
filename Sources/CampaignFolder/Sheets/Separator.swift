/// What stands between the cells of a sheet.
enum Separator: UInt8, CaseIterable {
    /// As documented.
    case comma = 0x2C
    /// What spreadsheets write where the comma is the decimal sign.
    case semicolon = 0x3B
    /// What spreadsheets call "Unicode text".
    case tab = 0x09

    /// The separator with which the first row names most of the columns; the comma where it makes no difference.
    static func guess(for text: some StringProtocol, columns: [String]) -> Separator {
        let known = Set(columns.map(HeaderName.key))
        var best = (separator: Separator.comma, named: 0)
        for separator in allCases {
            let named = firstRow(of: text, separator).count { known.contains(HeaderName.key($0)) }
            if named > best.named { best = (separator, named) }
        }
        return best.separator
    }

    private static func firstRow(of text: some StringProtocol, _ separator: Separator) -> [String] {
        var reader = CSVReader(text, separator: separator)
        while let row = try? reader.next() {
            if row.cells.contains(where: { !Tidy.ends($0).isEmpty }) { return row.cells }
        }
        return []
    }
}
