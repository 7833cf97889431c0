/// Reads one value of a named style.
struct StyleValueReader {
    let kind: StyleProperty.Kind
    let sizes: [String: Double]

    /// The value; `nil` where it is none of this kind.
    func value(of text: String) -> StyleValue? {
        switch kind {
        case .length: Length.points(text).map(StyleValue.number)
        case .ratio: Double(text).flatMap { (-500...500).contains($0) ? .number($0) : nil }
        case .shade: Double(text).flatMap { (0...1).contains($0) ? .number($0) : nil }
        case .flag: ["yes": true, "no": false, "true": true, "false": false][text].map(StyleValue.flag)
        case .word: text.isBlank ? nil : .word(text)
        case .size: sizes[text] == nil ? nil : .word(text)
        case .alignment: Flow.Alignment(rawValue: text) == nil ? nil : .word(text)
        }
    }

    /// A value that could be read.
    var example: String {
        switch kind {
        case .length: "4mm"
        case .ratio: "1.4"
        case .shade: "0.4"
        case .flag: "yes"
        case .word: "Andika"
        case .size: sizes.keys.sorted().joined(separator: ", ")
        case .alignment: "start, end, center"
        }
    }
}
