/// The words of one sheet: in its leading language, and in a second one where there is one.
struct StringChoice: Sendable {
    let strings: LayoutStrings
    let lead: String
    let second: String?

    /// The words of an entry, and the language they are in.
    ///
    /// - Parameter place: the `in` of `<say>`: `second`, or a language tag; the leading language where it has no words.
    /// - Returns: `nil` for the second language of a sheet that has but one.
    func words(_ key: String, in place: String?, arguments: [String: String]) -> (text: String, language: String)? {
        if place == "second", second == nil { return nil }
        let asked = place == "second" ? second : place.flatMap(strings.has)
        let language = asked.flatMap { strings.has(key, in: $0) ? $0 : nil } ?? lead
        guard let (entry, language) = strings.entry(key, in: language) else { return nil }
        return (entry.words(arguments), language)
    }

    /// The name of a language in the leading one.
    func name(of code: String) -> String { strings.name(of: code, in: lead) }
}
