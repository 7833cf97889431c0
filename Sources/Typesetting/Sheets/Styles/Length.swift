/// Lengths as styles.yaml and `columns` write them.
enum Length {
    /// Points of `12`, `12pt` or `9mm`; `nil` where it is none or out of all measure (5000 pt are 1.76 m).
    static func points(_ text: String) -> Double? {
        let unit = ["pt", "mm"].first(where: text.hasSuffix)
        guard let number = number(text.dropLast(unit?.count ?? 0)) else { return nil }
        let points = unit == "mm" ? number * 72 / 25.4 : number
        return abs(points) <= 5000 ? points : nil
    }

    /// Digits, a minus before them, a point among them: what `Double` takes besides (`1e3`, `nan`, `+1`) is no length.
    private static func number(_ text: Substring) -> Double? {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let isNumber =
            parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
        return isNumber ? Double(text) : nil
    }
}

/// The `columns` of a table: `4 1 5em 30mm` is two shares and two fixed widths.
enum ColumnWidths {
    /// The widths in their order; a number without a unit is a share. `nil` where one cannot be read.
    ///
    /// - Parameter em: the size of the table's words in points: a column in `em` grows with them in large print.
    static func read(_ text: String, em: Double) -> [FlowTable.Width]? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let widths = words.compactMap { word -> FlowTable.Width? in
            if word.hasSuffix("em") {
                return Double(word.dropLast(2)).flatMap { (0.1...100).contains($0) ? .fixed($0 * em) : nil }
            }
            guard let length = Length.points(word), length > 0 else { return nil }
            return word.last?.isNumber == true ? .share(length) : .fixed(length)
        }
        return widths.isEmpty || widths.count < words.count ? nil : widths
    }
}

/// The `size` of a QR code: its side with the quiet zone.
enum CodeSize {
    /// What telephones read from a hand's breadth away, to what a page takes: 15 to 150 mm, in points.
    private static let readable = 42.5...425.2

    /// Points of `30mm`; `nil` where it is no length, or out of reach.
    static func points(_ text: String) -> Double? { Length.points(text).flatMap { readable.contains($0) ? $0 : nil } }
}
