/// One row of a sheet as it stands in the file.
struct CSVRow: Hashable {
    /// The line the row begins on, from 1.
    let line: Int
    /// The cells, without their quotes; line ends inside a cell are `\n`.
    let cells: [String]
}

/// Why a sheet cannot be read on.
enum CSVFault: Error, Hashable {
    /// A quoted cell that begins on this line never ends.
    case quoteNeverCloses(line: Int)
    /// On this line something follows the closing quote of a cell.
    case textAfterQuote(line: Int)
}

/// Reads comma-separated values (RFC 4180, section 2), with any separator and any line end.
///
/// Our own, since every complaint has to name the line as a text editor counts it, and a cell may span several:
/// SwiftCSV 0.10 knows no lines, and accepts rows of any length. Beyond the RFC, spaces may stand around quotes, and
/// a quote inside a bare cell (`Juan "el Alto"`) is taken as it is.
struct CSVReader {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var position = 0
    private var line: Int

    /// Takes the text from where the rows begin; `line` is the number of its first line.
    init(_ text: some StringProtocol, separator: Separator, line: Int = 1) {
        bytes = Array(text.utf8)
        self.separator = separator.rawValue
        self.line = line
    }

    /// The next row, or `nil` at the end.
    mutating func next() throws(CSVFault) -> CSVRow? {
        guard position < bytes.count else { return nil }
        let start = line
        var cells = [try cell()]
        while current == separator {
            position += 1
            cells.append(try cell())
        }
        skipLineEnd()
        return CSVRow(line: start, cells: cells)
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private var isAtLineEnd: Bool { current == UInt8(ascii: "\n") || current == UInt8(ascii: "\r") }

    private mutating func cell() throws(CSVFault) -> String {
        let start = position
        while current == UInt8(ascii: " ") { position += 1 }
        if current == UInt8(ascii: "\"") { return try quotedCell() }
        while current != nil, current != separator, !isAtLineEnd { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func quotedCell() throws(CSVFault) -> String {
        let start = line
        var content: [UInt8] = []
        position += 1
        while let byte = current {
            if isAtLineEnd {
                skipLineEnd()
                content.append(UInt8(ascii: "\n"))
                continue
            }
            position += 1
            if byte != UInt8(ascii: "\"") {
                content.append(byte)
            } else if current == byte {
                content.append(byte)
                position += 1
            } else {
                try closeQuote()
                return String(decoding: content, as: UTF8.self)
            }
        }
        throw .quoteNeverCloses(line: start)
    }

    private mutating func closeQuote() throws(CSVFault) {
        while current == UInt8(ascii: " ") { position += 1 }
        guard current == nil || current == separator || isAtLineEnd else { throw .textAfterQuote(line: line) }
    }

    /// Steps over LF, CR LF or CR.
    private mutating func skipLineEnd() {
        guard isAtLineEnd else { return }
        let wasReturn = current == UInt8(ascii: "\r")
        position += 1
        if wasReturn, current == UInt8(ascii: "\n") { position += 1 }
        line += 1
    }
}
