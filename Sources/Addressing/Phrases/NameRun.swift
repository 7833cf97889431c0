/// Runs of words that make one name, with the words that would contradict it.
extension PieceReader {
    /// The name that begins at a word, and how many words it takes.
    func nameRun(at start: Int) -> (Piece.Kind, Int)? {
        guard isOfName(start, after: nil) else { return nil }
        var run = [start]
        var next = start + 1
        while isJoined(next) {
            if isOfName(next, after: run.last) {
                run.append(next)
                next += 1
            } else if let beyond = bridged(from: run[run.count - 1], at: next) {
                run.append(beyond)
                next = beyond + 1
            } else {
                break
            }
        }
        return (kind(of: run), next - start)
    }

    private func kind(of run: [Int]) -> Piece.Kind {
        let words = run.map { tokens[$0] }
        let knows = words.contains { names.words.reading(of: $0) != nil }
        guard knows else {
            return .stranger(isName: words.contains { CommonNames.contains($0.folded) })
        }
        if words.contains(where: \.isPossessive) || isOfKin(run) { return .spokenOf }
        let verdict = names.verdict(on: words)
        guard !verdict.people.isEmpty else { return .stranger(isName: true) }
        let isOrdinary = words.count == 1 && !role(run[0]).isEmpty
        let isTooLittle = isOrdinary && !verdict.people.allSatisfy { names.isFirst(words[0], of: $0) }
        return .named(
            Mention(
                options: verdict.people.map { [$0] }, isSure: verdict.isSure && !isTooLittle, length: words.count,
                words: Set(words.map(\.folded)), isOrdinary: isOrdinary, isResemblance: verdict.isResemblance))
    }

    /// "José Díaz family", "madre José Díaz"
    private func isOfKin(_ run: [Int]) -> Bool {
        let after = run[run.count - 1] + 1
        let isKin: (Int) -> Bool = { self.role($0).contains(.kin) && self.role($0).isDisjoint(with: [.title]) }
        return (isJoined(after) && isKin(after)) || (run[0] > 0 && isJoined(run[0]) && isKin(run[0] - 1))
    }

    /// Particles that hold a known name together: the place of the word beyond them.
    private func bridged(from last: Int, at place: Int) -> Int? {
        var beyond = place
        while isJoined(beyond), NameIndex.isParticle(tokens[beyond]) { beyond += 1 }
        guard beyond > place, isJoined(beyond), names.bridges(tokens[last], tokens[beyond]) else { return nil }
        return beyond
    }

    /// Whether a word is part of a name, or would be one beside a name.
    private func isOfName(_ place: Int, after last: Int?) -> Bool {
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
        return last != nil || (isJoined(place + 1) && (tokens[place + 1].isInitial || isOfName(place + 1, after: nil)))
    }

    /// "Reyes" and "Julio" are names where they are written as names.
    private func isNameDespiteRole(_ place: Int, _ role: Role, after last: Int?) -> Bool {
        if role.isEmpty { return true }
        if !role.isDisjoint(with: Role.function) {
            return last != nil && tokens[place].isCapitalised && !role.contains(.to) && !role.contains(.connector)
        }
        if role.contains(.greeting), place == 0, isJoined(1), isOfName(1, after: nil) { return false }
        return looksLikeName(place) || last != nil
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
