/// What stands behind a group and says that others are meant: "los cinco de San Juan Chamula", "all who read this".
extension PieceReader {
    /// Whether a name or another word behind a group's makes it somebody else's. "The Five from Anna" says who writes.
    func isFollowedByStranger(_ place: Int) -> Bool {
        var next = place
        while isJoined(next), GroupIndex.isFiller(tokens[next]),
            role(next).isDisjoint(with: [.place]) || role(next).contains(.from)
        {
            if Self.writerWords.contains(tokens[next].folded) { return false }
            next += 1
        }
        guard isJoined(next), !CommonWords.widePlaces.contains(tokens[next].folded) else { return false }
        return next == place ? isStrangersName(next) : isOfGenitive(place) && limits(next)
    }

    /// A capitalised word right behind: "the Five Chamula".
    private func isStrangersName(_ place: Int) -> Bool {
        (role(place).isEmpty || role(place).contains(.placeHead)) && tokens[place].isCapitalised
            && tokens[place].script.hasCapitals
    }

    /// What stands behind "of": a place, "us", "siempre". A given name is the writer's.
    private func limits(_ place: Int) -> Bool {
        let role = role(place)
        if !role.isEmpty, role.isDisjoint(with: [.placeHead, .common, .matter, .ordinary]) { return false }
        if CommonNames.isGiven(tokens[place].folded), tokens[place].isCapitalised { return role.contains(.placeHead) }
        return true
    }

    private func isOfGenitive(_ place: Int) -> Bool {
        ["de", "del", "of", "di", "von", "aus", "from", "da", "do", "van", "fra", "från"].contains(tokens[place].folded)
    }

    /// "de parte de Ana": the word between is no place.
    private static let writerWords: Set<String> = ["parte", "part"]

    /// "All who read this", "all my friends", "all at the office" are not all prisoners; "all in prison" are.
    func isNarrowed(_ start: Int, _ end: Int) -> Bool {
        if tokens[start..<end].contains(where: { Self.possessives.contains($0.folded) }) { return true }
        guard isJoined(end) else { return false }
        if Self.relatives.contains(tokens[end].folded) { return true }
        // "Todos los que luchan", "all of those who"
        if role(end).contains(.article), isJoined(end + 1), Self.relatives.contains(tokens[end + 1].folded) {
            return true
        }
        guard role(end).contains(.place), isJoined(end + 1) else { return false }
        var next = end + 1
        while isJoined(next + 1), role(next).contains(.article) { next += 1 }
        return role(next).isDisjoint(with: [.prison, .people, .title])
            && !CommonWords.widePlaces.contains(tokens[next].folded)
    }

    private static let possessives: Set<String> = [
        "mis", "my", "mes", "meine", "meinen", "miei", "mie", "meus", "minhas", "meves", "meus", "mijn", "mina", "mine",
    ]

    private static let relatives: Set<String> = [
        "que", "quienes", "cuantos", "who", "that", "which", "qui", "ceux", "celles", "die", "welche", "chi", "quem",
        "quantos", "who're", "som", "ktorzy", "kteri", "которые", "кто", "οσοι", "οσους", "που",
    ]
}
