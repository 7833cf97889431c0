/// Small words that hold a name together or begin it: "Juan de la Cruz", "Herr von Habsburg".
extension PieceReader {
    /// Particles between two words of a name.
    struct Bridge {
        /// The place of the word beyond them.
        var beyond: Int
        /// Whether somebody's name has them before this word.
        var isOfCast: Bool
    }

    /// Particles that hold a name together. "José del Carmen" and "Manuel de la Cruz" are names too, although nobody here
    /// is called so: then it is not who is called José.
    func bridge(from last: Int, at place: Int) -> Bridge? {
        var beyond = place
        while isJoined(beyond), NameIndex.isParticle(tokens[beyond]) { beyond += 1 }
        guard beyond > place, isJoined(beyond) else { return nil }
        let isArabic = names.words.scriptHeard(in: tokens[last]) == .arabic
        let isOfCast =
            isArabic || names.bridges(tokens[last], tokens[beyond])
            || names.stands(tokens[beyond], behind: tokens[place..<beyond])
        if isOfCast { return Bridge(beyond: beyond, isOfCast: true) }
        guard hasArticle(place..<beyond), tokens[beyond].isCapitalised, placeName(at: beyond) == nil else { return nil }
        let isName = names.words.contains(tokens[beyond].folded) || CommonNames.contains(tokens[beyond].folded)
        return isName && role(beyond).isDisjoint(with: Role.function) ? Bridge(beyond: beyond, isOfCast: false) : nil
    }

    /// "del", "de la": an article before a person's name does not say from whom.
    private func hasArticle(_ range: Range<Int>) -> Bool {
        let words = tokens[range].map(\.folded)
        return words == ["del"] || words.count == 2 && words[0] == "de" && ["la", "los", "las"].contains(words[1])
    }

    /// The first word behind the particles that a name begins with. A single one says "of" or "from" as well, so that it
    /// takes a title, a greeting or "to" before it.
    func behindParticles(at place: Int) -> Int? {
        var end = place
        while tokens.indices.contains(end), NameIndex.isParticle(tokens[end]), end == place || isJoined(end) {
            end += 1
        }
        guard end > place, isJoined(end), names.stands(tokens[end], behind: tokens[place..<end]) else { return nil }
        guard tokens[end].isCapitalised || isAllSmall else { return nil }
        if place > 0, isJoined(place) {
            return role(place - 1).isDisjoint(with: [.title, .greeting, .to]) ? nil : end
        }
        return end - place > 1 ? end : nil
    }
}
