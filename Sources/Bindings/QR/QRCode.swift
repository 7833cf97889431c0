internal import CQREncode

/// A QR code (ISO/IEC 18004): a square of dark and light modules, without the quiet zone around it.
public struct QRCode: Hashable, Sendable {
    /// The modules of light that have to stand on each side of it (ISO/IEC 18004, 6.3.8).
    public static let quietZone = 4

    /// What it says.
    public let text: String
    /// Modules in a row, and in a column.
    public let side: Int
    /// Row by row from the top, each from the left; whether the module is dark.
    private let modules: [Bool]

    /// Encodes a text at the highest level of correction: nearly a third of it may be stamped over, folded or lost in a
    /// photocopy.
    ///
    /// `nil` where the text is empty or longer than any code holds, some 1,200 characters.
    public init?(_ text: String) {
        // The library reads up to the first zero.
        guard !text.isEmpty, !text.utf8.contains(0) else { return nil }
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_H, QR_MODE_8, 1) else { return nil }
        defer { QRcode_free(code) }
        self.text = text
        side = Int(code.pointee.width)
        // The lowest bit of a module is its colour; the others tell what it is part of.
        modules = UnsafeBufferPointer(start: code.pointee.data, count: side * side).map { $0 & 1 == 1 }
    }

    /// Whether a module is dark; from the upper left corner, counted from 0.
    public func isDark(row: Int, column: Int) -> Bool { modules[row * side + column] }

    /// The dark modules of a row that stand next to each other, as ranges of columns.
    public func darkRuns(row: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for column in 0..<side where isDark(row: row, column: column) {
            if let last = runs.last, last.upperBound == column {
                runs[runs.count - 1] = last.lowerBound..<column + 1
            } else {
                runs.append(column..<column + 1)
            }
        }
        return runs
    }
}
