/// What a letter says so far: tells whether a text brings anything new, however it is wrapped, in whatever script.
///
/// A text is said already only where all its words stand in what was said, one behind the other and with nothing
/// between them. Two letters may share all but a name, or all but a "no": a measure of likeness would drop one of them.
struct SaidWords {
    /// Bytes of a text that are compared: a longer one is printed, whatever it says.
    private static let reach = 100_000
    /// Marks of all that was said that are kept to compare with.
    private static let most = 500_000
    /// Letters and digits; a shorter text stands in many a letter by chance, and takes a line.
    private static let least = 20

    /// The words, each behind a `gap`.
    private var marks: [UInt32] = []
    /// Taken in and not yet taken apart: most letters have one part, and nobody asks.
    private var waiting: [String] = []

    /// Takes a text in.
    mutating func add(_ text: String) { waiting.append(text) }

    /// Whether the text says nothing but what was taken in.
    mutating func hold(_ text: String) -> Bool {
        for text in waiting where marks.count < Self.most { marks += Self.marks(of: text) }
        waiting = []
        guard text.utf8.count <= Self.reach else { return false }
        let asked = Self.marks(of: text)
        guard asked.count(where: { $0 != Self.gap }) >= Self.least else { return false }
        return Self.find(asked + [Self.gap], in: marks + [Self.gap])
    }

    /// What parts two words.
    private static let gap: UInt32 = 0

    /// The words, folded, each behind a gap: letters, digits and emoji, no punctuation. A word that a page parts at the end
    /// of a line is one.
    private static func marks(of text: String) -> [UInt32] {
        var marks: [UInt32] = []
        var place = Place.outside
        for scalar in Fold.fold(text, limit: .max).unicodeScalars {
            if says(scalar) {
                if place == .outside || place == .hyphen { marks.append(gap) }
                marks.append(scalar.value)
                place = .word
            } else {
                place = place.next(scalar)
            }
        }
        return marks
    }

    /// Where in the text the reading of it is.
    private enum Place {
        case outside, word
        /// Right behind a hyphen that is right behind a word.
        case hyphen
        /// Behind such a hyphen at the end of a line.
        case partedWord

        /// Behind what is no part of a word.
        func next(_ scalar: Unicode.Scalar) -> Place {
            switch self {
            case .word: scalar == "-" ? .hyphen : .outside
            case .hyphen: scalar == "\n" || scalar == "\r" ? .partedWord : .outside
            case .partedWord: Fold.isBlank(scalar) ? .partedWord : .outside
            case .outside: .outside
            }
        }
    }

    private static func says(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil || properties.isEmoji && scalar.value > 0xFF
    }

    /// Looks for a row of marks, in time that grows with their number alone (Knuth, Morris and Pratt, "Fast pattern
    /// matching in strings", 1977).
    private static func find(_ pattern: [UInt32], in text: [UInt32]) -> Bool {
        var borders = [0]
        for mark in pattern.dropFirst() {
            borders.append(longer(borders[borders.count - 1], by: mark, pattern, borders))
        }
        var matched = 0
        for mark in text {
            matched = longer(matched, by: mark, pattern, borders)
            if matched == pattern.count { return true }
        }
        return false
    }

    /// How many marks of the pattern are matched after one more, with so many matched before.
    private static func longer(_ matched: Int, by mark: UInt32, _ pattern: [UInt32], _ borders: [Int]) -> Int {
        var matched = matched
        while matched > 0, pattern[matched] != mark { matched = borders[matched - 1] }
        return pattern[matched] == mark ? matched + 1 : 0
    }
}
