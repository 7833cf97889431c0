/// Lengths as styles.yaml and `columns` write them.
enum Length {
    /// Points of `12`, `12pt` or `9mm`; `nil` where it is none or out of all measure (5000 pt are 1.76 m).
    static func points(_ text: String) -> Double? {
        guard let match = text.wholeMatch(of: /(-?[0-9]+(?:\.[0-9]+)?)(pt|mm)?/), let number = Double(match.1) else {
            return nil
        }
        let points = match.2 == "mm" ? number * 72 / 25.4 : number
        return abs(points) <= 5000 ? points : nil
    }
}

/// The `columns` of a table: `4 1 1 30mm` is two shares and a fixed width.
enum ColumnWidths {
    /// The widths in their order; a number without a unit is a share. `nil` where one cannot be read.
    static func read(_ text: String) -> [FlowTable.Width]? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let widths = words.compactMap { word -> FlowTable.Width? in
            guard let length = Length.points(word), length > 0 else { return nil }
            return word.last?.isNumber == true ? .share(length) : .fixed(length)
        }
        return widths.isEmpty || widths.count < words.count ? nil : widths
    }
}
