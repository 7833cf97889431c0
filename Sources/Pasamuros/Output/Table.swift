internal import Delivery

/// Rows of text in columns, aligned by what they take on a terminal.
struct Table {
    private var rows: [[String]] = []
    private let right: Set<Int>

    /// - Parameter right: the columns of numbers, which stand flush right.
    init(right: Set<Int> = []) { self.right = right }

    /// Adds a row.
    mutating func add(_ cells: [String]) { rows.append(cells.map(Self.oneLine)) }

    /// The rows as lines, two spaces between columns, none at a line's end.
    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
        }
        return rows.map { line($0, widths) + "\n" }.joined()
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = cells.enumerated().map { column, cell in
            let space = String(repeating: " ", count: widths[column] - cell.displayWidth)
            return right.contains(column) ? space + cell : cell + space
        }
        var line = padded.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }

    private static func oneLine(_ cell: String) -> String {
        cell.terminalSafe.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
