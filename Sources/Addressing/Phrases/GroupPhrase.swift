/// Groups and everyone, by name or by number.
extension PieceReader {
    /// A name or alias of a group, letter for letter.
    func namedGroup(at place: Int) -> (Piece.Kind, Int)? {
        guard let (found, count) = groups.named(at: place, in: tokens) else { return nil }
        let words = tokens[place..<place + count]
        let members = Set(found.map { groups.groups[$0].members }).sorted { $0.lexicographicallyPrecedes($1) }
        if count == 1, !isGroupAlone(place) { return nil }
        if words.allSatisfy({ !groups.words.contains($0.groupForm) }), count == 1 { return nil }
        return (named(members, words: words, isSure: !isFollowedByStranger(place + count)), count)
    }

    /// A number alone is judged by what stands around it, and so is a single word that is a person's too.
    private func isGroupAlone(_ place: Int) -> Bool {
        tokens[place].number == nil && !names.words.contains(tokens[place].folded)
    }

    private func named(_ options: [[Int]], words: ArraySlice<Token>, isSure: Bool) -> Piece.Kind {
        let sets = options.filter { !$0.isEmpty }
        return .named(
            Mention(
                options: sets, isSure: isSure && !sets.isEmpty, length: words.count, words: Set(words.map(\.folded))))
    }

    /// "los cinco de San Juan Cancuc", "the Cancuc Five", "die Fünf".
    func numberedGroup(at place: Int) -> (Piece.Kind, Int)? {
        let (numbers, own, end) = scan(from: place)
        guard numbers.count == 1, let number = numbers.first, number > 1, end > place else { return nil }
        guard !own.isEmpty || standsForPeople(place, end) else { return nil }
        guard isJoined(end) == false || role(end).isDisjoint(with: [.post, .month]) else { return nil }
        let options = groups.people(count: number, of: own)
        if options.isEmpty, own.isEmpty, place == 0 || tokens[place].digits != nil { return nil }
        let isSure = !options.isEmpty && !isFollowedByStranger(end) && !isFeminineHour(place)
        let sets = isSure ? options : options.isEmpty ? [groups.members(near: own)] : options
        return (named(sets, words: tokens[place..<end], isSure: isSure), end - place)
    }

    /// "los presos de San Juan Cancuc": perhaps the group, perhaps others from there.
    func peopleOfPlace(at place: Int) -> (Piece.Kind, Int)? {
        let (numbers, words, end) = scan(from: place)
        let own = words.filter { !names.words.contains($0) }
        guard numbers.isEmpty, !own.isEmpty else { return nil }
        let isBefore = role(place).contains(.people)
        let isAfter = isJoined(end) && role(end).contains(.people)
        guard isBefore || isAfter else { return nil }
        let last = isAfter ? end + 1 : end
        return (named([groups.members(near: own)], words: tokens[place..<last], isSure: false), last - place)
    }

    /// A stretch of numbers, words of group names, and words for people: what it holds and where it ends.
    private func scan(from start: Int) -> (numbers: [Int], own: Set<String>, end: Int) {
        var (numbers, own, end, place) = ([Int](), Set<String>(), start, start)
        while place < tokens.count, place == start || tokens[place].gap == .word {
            let word = tokens[place].groupForm
            if let number = tokens[place].number, !names.words.contains(tokens[place].folded) {
                guard numbers.isEmpty else { break }
                numbers.append(number)
            } else if groups.words.contains(word) {
                own.insert(word)
            } else if place > start, GroupIndex.isFiller(tokens[place]) || isOfPeople(place) {
                place += 1
                if isOfPeople(place - 1), !numbers.isEmpty { end = place }
                continue
            } else if place == start, role(place).contains(.people) {
                place += 1
                continue
            } else {
                break
            }
            place += 1
            end = place
        }
        return (numbers, own, end)
    }

    /// "cinco compañeros", "5人の皆さん"
    private func isOfPeople(_ place: Int) -> Bool { !role(place).isDisjoint(with: [.people, .everyone]) }

    /// Whether a number without a place is one of people: "los cinco", "Liebe Fünf", "cinco compañeros", "The Five".
    private func standsForPeople(_ start: Int, _ end: Int) -> Bool {
        if isJoined(end), role(end).isEmpty, !isOfWordForPeople(end), tokens[end].script.hasCapitals,
            !tokens[end].isCapitalised
        {
            return false
        }
        if tokens[start..<end].indices.contains(where: { role($0).contains(.people) }) { return true }
        if start == 0 { return standsAlone(start, end) }
        guard isJoined(start) else { return false }
        let before = role(start - 1)
        if !before.isDisjoint(with: [.post, .month]) && before.isDisjoint(with: [.greeting, .to]) { return false }
        return !before.isDisjoint(with: [.article, .greeting, .to, .everyone, .everyWoman, .people, .connector])
    }

    /// A number that begins its line: "Five", "Fünf von ...", "五人へ".
    private func standsAlone(_ start: Int, _ end: Int) -> Bool {
        if tokens[start].digits != nil { return false }
        if end == tokens.count { return true }
        if tokens[start].script.hasCapitals { return tokens[start].isCapitalised }
        return tokens[end].gap > .word
            || !role(end).isDisjoint(with: [.greeting, .to, .article, .title, .people, .everyone])
    }

    private func isOfWordForPeople(_ place: Int) -> Bool { !role(place).isDisjoint(with: [.people, .title]) }

    /// "a las cinco" is an hour more often than five women.
    private func isFeminineHour(_ place: Int) -> Bool { place > 0 && tokens[place - 1].folded == "las" }

    /// "todas y todos los presos", "all the prisoners", "Hola a todos".
    func everyone(at place: Int) -> (Piece.Kind, Int)? {
        guard !role(place).isDisjoint(with: [.everyone, .everyWoman]) else { return nil }
        var (end, isOfAll, own) = (place, false, Set<String>())
        var spoken = false
        var next = place
        while next == place || isJoined(next) {
            let role = role(next)
            if role.contains(.everyone) { isOfAll = true }
            if !role.isDisjoint(with: [.everyone, .everyWoman, .people]) {
                spoken = spoken || role.contains(.people)
                end = next + 1
            } else if groups.words.contains(tokens[next].groupForm) {
                own.insert(tokens[next].groupForm)
                end = next + 1
            } else if let number = tokens[next].number {
                return numbered(number, from: place, to: next + 1)
            } else if role.isDisjoint(with: [.article, .connector, .from]) {
                break
            }
            next += 1
        }
        guard spoken || addresses(place, end) else { return nil }
        let isSure = isOfAll && own.isEmpty && !isFollowedByStranger(end) && !isNarrowed(place, end)
        let people = own.isEmpty ? Array(0..<groups.population) : groups.members(near: own)
        return (named([people], words: tokens[place..<end], isSure: isSure), end - place)
    }

    /// "all seven", "todos los cinco de Cancuc".
    private func numbered(_ number: Int, from place: Int, to end: Int) -> (Piece.Kind, Int) {
        let (_, own, last) = scan(from: end - 1)
        let options = groups.people(count: number, of: own)
        let sets = options.isEmpty ? [Array(0..<groups.population)] : options
        let isSure = !options.isEmpty && !isFollowedByStranger(max(end, last))
        return (named(sets, words: tokens[place..<max(end, last)], isSure: isSure), max(end, last) - place)
    }

    /// "all my love" addresses nobody; "to all", "Hola todos" and "Todos" by itself do.
    private func addresses(_ place: Int, _ end: Int) -> Bool {
        if place == 0 {
            guard end < tokens.count, tokens[end].gap == .word, tokens[place].script.hasCapitals else { return true }
            return role(end).contains(.greeting)
        }
        guard isJoined(end) == false || !tokens[end].script.hasCapitals || !isMine(end) else { return false }
        guard isJoined(place) else { return true }
        return !role(place - 1).isDisjoint(with: [.to, .greeting, .article, .connector, .people])
    }

    private func isMine(_ place: Int) -> Bool {
        ["my", "our", "mi", "mis", "meine", "mon", "the", "best", "good"].contains(tokens[place].folded)
    }
}
