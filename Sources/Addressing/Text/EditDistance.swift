/// Misspellings of one stroke: a letter left out, added, changed, or two changed round.
enum EditDistance {
    /// Whether one stroke turns one word into the other (optimal string alignment distance of exactly one).
    static func isOne(_ one: String, _ other: String) -> Bool {
        let (short, long) = one.count <= other.count ? (Array(one), Array(other)) : (Array(other), Array(one))
        guard long.count - short.count <= 1, short != long else { return false }
        let common = zip(short, long).prefix { $0 == $1 }.count
        if short.count < long.count { return short[common...] == long[(common + 1)...] }
        if short[(common + 1)...] == long[(common + 1)...] { return true }
        guard common + 1 < short.count, short[common] == long[common + 1], short[common + 1] == long[common] else {
            return false
        }
        return short[(common + 2)...] == long[(common + 2)...]
    }

    /// The word and every form of it with one letter left out: two words one stroke apart share one of these.
    static func stems(of word: String) -> Set<String> {
        var stems: Set<String> = [word]
        for index in word.indices {
            var shorter = word
            shorter.remove(at: index)
            stems.insert(shorter)
        }
        return stems
    }

    /// Whether the words differ only in how they end ("Martina", "Martino"): another name, not a misspelling.
    static func differsInEnding(_ one: String, _ other: String) -> Bool {
        let common = zip(one, other).prefix { $0 == $1 }.count
        return common >= min(one.count, other.count) - (one.count == other.count ? 1 : 0)
    }
}
