/// What a named style can say. Layouts/README.md tells what each means.
enum StyleProperty: String, CaseIterable, Sendable {
    case family, size, bold, italic, grey, tracking, align, leading
    case before, after
    case indentStart = "indent-start"
    case indentEnd = "indent-end"
    case firstLine = "first-line"
    case keepWithNext = "keep-with-next"
    case keepLines = "keep-lines"
    case sideRule = "side-rule"
    case thickness
    case gutter, padding
    case ruleAbove = "rule-above"
    case ruleBelow = "rule-below"
    case background
    case minHeight = "min-height"
    case frame
    case maxWidth = "max-width"
    case maxHeight = "max-height"

    /// How a value is read.
    enum Kind: Sendable { case length, ratio, shade, flag, word, size, alignment }

    var kind: Kind {
        switch self {
        case .family: .word
        case .size: .size
        case .align: .alignment
        case .bold, .italic, .keepWithNext, .sideRule: .flag
        case .grey, .background: .shade
        case .tracking, .leading, .keepLines: .ratio
        default: .length
        }
    }
}

/// A value of a property.
enum StyleValue: Hashable, Sendable {
    case number(Double)
    case flag(Bool)
    case word(String)
}

/// What one or several named styles say together.
struct Style: Sendable {
    var values: [StyleProperty: StyleValue] = [:]

    func number(_ property: StyleProperty) -> Double? {
        if case .number(let number) = values[property] { number } else { nil }
    }

    func flag(_ property: StyleProperty) -> Bool? {
        if case .flag(let flag) = values[property] { flag } else { nil }
    }

    func word(_ property: StyleProperty) -> String? {
        if case .word(let word) = values[property] { word } else { nil }
    }

    var alignment: Flow.Alignment? { word(.align).flatMap(Flow.Alignment.init) }
}
