/// Finds what somebody probably meant to write.
enum Nearest {
    /// The word with the fewest letters to change (Levenshtein distance), the first of several; `nil` without words.
    static func word(to written: String, among words: [String]) -> String? {
        words.min { distance(written, $0) < distance(written, $1) }
    }

    /// How many letters have to be put in, taken out or replaced to get from one name to the other.
    static func distance(_ one: String, _ other: String) -> Int {
        let one = Array(HeaderName.key(one).prefix(64))
        let other = Array(HeaderName.key(other).prefix(64))
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
