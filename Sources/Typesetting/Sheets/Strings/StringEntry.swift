/// One entry of a layout's string file: a text, or one for one and one for several.
struct StringEntry: Hashable, Sendable {
    let one: String
    let other: String

    /// The names in braces.
    var placeholders: Set<String> {
        let names = [one, other].flatMap { $0.matches(of: /\{([a-z-]+)\}/).map { String($0.1) } }
        return Set(names).union(one == other ? [] : ["count"])
    }

    /// The text with its placeholders filled; `count` decides between singular and plural (CLDR cardinal `one`).
    func words(_ arguments: [String: String]) -> String {
        let text = arguments["count"] == "1" ? one : other
        return text.replacing(/\{([a-z-]+)\}/) { match in arguments[String(match.1)] ?? String(match.0) }
    }
}
