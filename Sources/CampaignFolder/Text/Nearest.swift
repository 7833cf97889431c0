/// Finds what somebody probably meant to write.
enum Nearest {
    /// The word with the fewest letters to change, the first of several; `nil` without words.
    ///
    /// A word that is only longer or shorter at its end (`wait` for `wait_days`) counts as one letter away.
    static func word(to written: String, among words: [String]) -> String? {
        words.min { away(written, $0) < away(written, $1) }
    }

    private static func away(_ one: String, _ other: String) -> Int {
        let one = HeaderName.key(one)
        let other = HeaderName.key(other)
        let isBeginning = min(one.count, other.count) > 3 && (one.hasPrefix(other) || other.hasPrefix(one))
        return min(distance(Array(one.prefix(64)), Array(other.prefix(64))), isBeginning ? 1 : .max)
    }

    /// How many letters have to be put in, taken out or replaced (Levenshtein distance).
    private static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let replaced = diagonal + (letter == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, min(row[column], diagonal) + 1)
            }
        }
        return row[other.count]
    }
}
