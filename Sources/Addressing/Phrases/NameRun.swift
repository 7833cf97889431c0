/// Runs of words that make one name, with the words that would contradict it.
extension PieceReader {
    /// The name that begins at a word, and how many words it takes.
    func nameRun(at start: Int) -> (Piece.Kind, Int)? {
        let first = behindParticles(at: start) ?? start
        guard first > start || isOfName(start, after: nil) else { return nil }
        var run = NameRun(words: [first])
        var next = first + 1
        while isJoined(next) {
            if isOfName(next, after: run.words.last) {
                run.words.append(next)
                next += 1
            } else if let bridge = bridge(from: run.words[run.words.count - 1], at: next) {
                run.words.append(bridge.beyond)
                run.hasForeignBridge = run.hasForeignBridge || !bridge.isOfCast
                next = bridge.beyond + 1
            } else {
                break
            }
        }
        if let (whole, end) = continued(run, at: next) { return (kind(of: whole), end - start) }
        return (kind(of: run), next - start)
    }

    /// The words of one name, by their places.
    struct NameRun {
        var words: [Int]
        /// Whether particles hold it together that nobody's name has there: "Manuel de la Cruz".
        var hasForeignBridge = false
    }

    private func kind(of run: NameRun) -> Piece.Kind {
        let words = run.words.map { tokens[$0] }
        let knows = words.contains { names.words.reading(of: $0) != nil }
        guard knows else {
            return .stranger(isName: words.contains { CommonNames.contains($0.folded) })
        }
        if words.contains(where: \.isPossessive) || isOfKin(run.words) { return .spokenOf }
        let verdict = names.verdict(on: words)
        guard !verdict.people.isEmpty else { return .stranger(isName: true) }
        let isCalled = verdict.people.allSatisfy { names.isCalled(words[0], $0) }
        let isOrdinary = words.count == 1 && !role(run.words[0]).isEmpty && !isBehindTitle(run.words[0])
        let isTooLittle = isOrdinary && !isCalled
        return .named(
            Mention(
                options: verdict.people.map { [$0] }, isSure: verdict.isSure && !isTooLittle && !run.hasForeignBridge,
                length: words.count, words: Set(words.map(\.folded)), isOrdinary: isOrdinary,
                isCalled: isCalled, isResemblance: verdict.isResemblance))
    }

    /// "Ms. Day", "compañero Cruz": behind a title a word of every day is a surname.
    private func isBehindTitle(_ place: Int) -> Bool {
        place > 0 && isJoined(place) && role(place - 1).contains(.title) && !Greetings.isTail(tokens[place - 1].folded)
    }

    /// "José Díaz family", "madre José Díaz"
    private func isOfKin(_ run: [Int]) -> Bool {
        let after = run[run.count - 1] + 1
        let isKin: (Int) -> Bool = { self.role($0).contains(.kin) && self.role($0).isDisjoint(with: [.title]) }
        return (isJoined(after) && isKin(after)) || (run[0] > 0 && isJoined(run[0]) && isKin(run[0] - 1))
    }

    /// Whether a word is part of a name, or would be one beside a name.
    func isOfName(_ place: Int, after last: Int?) -> Bool {
        let token = tokens[place]
        let role = role(place)
        guard token.script != .digits, token.number == nil || isKnown(place) else {
            return names.words.contains(token.folded)
        }
        if token.isInitial { return isInitialOfName(place, after: last) }
        if isKnown(place) { return isNameDespiteRole(place, role, after: last) }
        guard role.isEmpty || role == .ordinary || role == .month else { return false }
        if looksLikeName(place) || last != nil, names.words.reading(of: token) != nil { return true }
        return contradicts(place, after: last)
    }

    private func isKnown(_ place: Int) -> Bool { names.words.contains(tokens[place].folded) }

    /// A single letter is a name's where it has its full stop, or is a capital that is no word.
    private func isInitialOfName(_ place: Int, after last: Int?) -> Bool {
        let token = tokens[place]
        let isWord = !role(place).isDisjoint(with: Role.function) && !token.hasFullStop
        guard !isWord, token.script.hasCapitals else { return false }
        if last == nil, isTitleLetter(place) { return false }
        return last != nil || (isJoined(place + 1) && (tokens[place + 1].isInitial || isOfName(place + 1, after: nil)))
    }

    /// "C. José Díaz" (citizen), "Sr. D. José Díaz", "M. José Díaz": a letter that is a title as well is one where the
    /// name is whole without it, and nobody's with it.
    private func isTitleLetter(_ place: Int) -> Bool {
        guard role(place).contains(.title), tokens[place].hasFullStop else { return false }
        var end = place + 1
        while isJoined(end), isOfName(end, after: end - 1) { end += 1 }
        let isFrench =
            place > 0 && ["cher", "bonjour"].contains(tokens[place - 1].folded) && tokens[place].folded == "m"
        guard end > place + (isFrench ? 1 : 2) else { return false }
        let (with, without) = (names.verdict(on: Array(tokens[place..<end])), Array(tokens[(place + 1)..<end]))
        return !with.isSure && names.verdict(on: without).isSure
    }

    /// "Reyes" and "Julio" are names where they are written as names; "An" and "Do" where nothing but a name can stand.
    private func isNameDespiteRole(_ place: Int, _ role: Role, after last: Int?) -> Bool {
        if role.isEmpty { return true }
        if !role.isDisjoint(with: Role.function) {
            if last == nil { return isGreetedAlone(place) }
            return tokens[place].isCapitalised && !role.contains(.to) && !role.contains(.connector)
        }
        if role.contains(.greeting), place == 0, isJoined(1), isOfName(1, after: nil) { return false }
        return looksLikeName(place) || last != nil
    }

    private func isGreetedAlone(_ place: Int) -> Bool {
        guard tokens[place].isCapitalised, place > 0, isJoined(place), !isJoined(place + 1) else { return false }
        return role(place - 1).contains(.greeting)
    }

    private func looksLikeName(_ place: Int) -> Bool {
        tokens[place].isCapitalised || isAllSmall || !tokens[place].script.hasCapitals
    }

    /// A word that is nobody's name here, but reads as one: it says that somebody else is meant.
    private func contradicts(_ place: Int, after last: Int?) -> Bool {
        let token = tokens[place]
        guard !token.folded.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        if CommonNames.contains(token.folded) { return token.isCapitalised || isAllSmall || last != nil }
        guard token.script.hasCapitals else { return true }
        if token.isCapitalised { return true }
        if let last { return !tokens[last].isCapitalised && isKnown(last) }
        return isJoined(place + 1) && isAllSmall && isKnown(place + 1) && role(place + 1).isEmpty
    }
}
