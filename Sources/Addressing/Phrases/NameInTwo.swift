/// Names whose second half stands behind a mark: "Manuel (Gómez)", "Pérez Velasco, Agustín".
extension PieceReader {
    /// The whole name and where it ends; `nil` where the second half is no part of it.
    func continued(_ run: NameRun, at place: Int) -> (NameRun, end: Int)? {
        guard tokens.indices.contains(place) else { return nil }
        guard tokens[place].opensBracket || isSurnameFirst(run, at: place) else { return nil }
        var end = place
        while tokens.indices.contains(end), end == place || isJoined(end),
            isOfName(end, after: end > place ? end - 1 : nil)
        {
            end += 1
        }
        guard end > place, !isJoined(end) else { return nil }
        var whole = run
        whole.words += place..<end
        let verdict = names.verdict(on: whole.words.map { tokens[$0] })
        guard verdict.isSure else { return nil }
        if tokens[place].opensBracket { return (whole, end) }
        let isGiven = verdict.people.allSatisfy { names.isFirst(tokens[place], of: $0) }
        return isGiven && isEnd(end) ? (whole, end) : nil
    }

    /// Surnames, a comma, and one more name that ends the line, as card indexes have it. Within a sentence a comma parts
    /// two people.
    private func isSurnameFirst(_ run: NameRun, at place: Int) -> Bool {
        guard mayBeInverted, tokens[place].isAfterComma else { return false }
        let words = run.words.map { tokens[$0] }
        let people = names.verdict(on: words).people
        return !people.isEmpty && people.allSatisfy { person in !words.contains { names.isFirst($0, of: person) } }
    }

    private func isEnd(_ place: Int) -> Bool { place == tokens.count || tokens[place].gap == .stop }
}
