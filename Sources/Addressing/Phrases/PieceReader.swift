/// Takes the words of a line for what they are: names, groups, places, words that do something.
struct PieceReader {
    let names: NameIndex
    let groups: GroupIndex
    let tokens: [Token]
    /// Whether nothing in the line is a capital, so that capitals tell nothing.
    let isAllSmall: Bool
    /// Whether the line may hold a surname before its given name, with a comma between.
    let mayBeInverted: Bool

    init(_ text: String, names: NameIndex, groups: GroupIndex, mayBeInverted: Bool = false) {
        self.mayBeInverted = mayBeInverted
        let words = names.words
        let tokens = Tokenizer.tokens(of: text) { words.contains($0) }
        self.tokens = tokens.flatMap { token in
            Unspaced.split(token) { words.contains($0) || groups.words.contains($0) }
        }
        self.names = names
        self.groups = groups
        isAllSmall = !tokens.contains { $0.isCapitalised }
    }

    /// The line in order; every word is in one piece.
    func pieces() -> [Piece] {
        var pieces: [Piece] = []
        var place = 0
        while place < tokens.count {
            let (kind, count) = piece(at: place)
            let token = tokens[place]
            var piece = Piece(kind: kind, gap: token.gap, word: token.folded, isCapitalised: token.isCapitalised)
            // "de la Tour": a name may begin with a small word.
            if case .named = kind {
                piece.isCapitalised = tokens[place..<place + count].contains(where: \.isCapitalised)
            }
            pieces.append(piece)
            place += count
        }
        return pieces
    }

    private func piece(at place: Int) -> (Piece.Kind, Int) {
        if let group = groupOrEveryone(at: place) { return group }
        if let count = placeName(at: place) { return (.place, count) }
        if let run = nameRun(at: place) { return run }
        let role = tokens[place].role
        if role.contains(.title), tokens[place].hasFullStop { return (.word(role.subtracting(.from)), 1) }
        return (role.isEmpty ? .other : .word(role), 1)
    }

    private func groupOrEveryone(at place: Int) -> (Piece.Kind, Int)? {
        namedGroup(at: place) ?? numberedGroup(at: place) ?? everyone(at: place) ?? peopleOfPlace(at: place)
    }

    func role(_ place: Int) -> Role {
        tokens.indices.contains(place) ? tokens[place].role : []
    }

    /// Whether a word follows the one before it without a mark between.
    func isJoined(_ place: Int) -> Bool { tokens.indices.contains(place) && tokens[place].gap == .word && place > 0 }

    /// San Juan, Santa Cruz, calle Manuel, Cruz Roja: how many words the place takes.
    func placeName(at place: Int) -> Int? {
        let token = tokens[place]
        if token.folded == "cruz" || token.folded == "cross", isJoined(place + 1),
            PlaceWords.colours.contains(tokens[place + 1].folded)
        {
            return 2
        }
        if PlaceWords.colours.contains(token.folded), isJoined(place + 1), tokens[place + 1].folded == "cruz" {
            return 2
        }
        guard role(place).contains(.placeHead), !names.words.contains(token.folded), isJoined(place + 1) else {
            return nil
        }
        guard !isSmallWordAsHead(place) else { return nil }
        if role(place).contains(.prison), names.words.contains(tokens[place + 1].folded) { return nil }
        let isOfSite = role(place).contains(.site)
        var count = 1
        while isJoined(place + count), count < 5, belongsToPlace(place + count, isFirst: count == 1, isOfSite) {
            count += 1
        }
        return count > 1 ? count : nil
    }

    /// "ste", "place" and the like are heads only where a capital follows.
    private func isSmallWordAsHead(_ place: Int) -> Bool {
        !tokens[place].isCapitalised && !tokens[place + 1].isCapitalised && !isAllSmall
            && tokens[place].script.hasCapitals
    }

    /// "San Juan José" may be a place and a name; "calle José Díaz" is a street.
    private func belongsToPlace(_ place: Int, isFirst: Bool, _ isOfSite: Bool) -> Bool {
        let token = tokens[place]
        if isFirst { return role(place).isDisjoint(with: [.to, .connector]) || names.words.contains(token.folded) }
        if ["de", "del", "la", "las", "los"].contains(token.folded) {
            return isJoined(place + 1) && tokens[place + 1].isCapitalised && role(place + 1).isEmpty
        }
        let mayBelong = isOfSite || !names.words.contains(token.folded)
        return token.isCapitalised && role(place).isDisjoint(with: Role.function) && mayBelong
    }
}
