internal import Words

/// One entry of a layout's string file: a text, or one for one and one for several.
struct StringEntry: Hashable, Sendable {
    let one: String
    let other: String

    /// The names in braces.
    var placeholders: Set<String> {
        Placeholders.names(in: one).union(Placeholders.names(in: other)).union(one == other ? [] : ["count"])
    }

    /// The text with its placeholders filled; `count` decides between singular and plural (CLDR cardinal `one`).
    func words(_ arguments: [String: String]) -> String {
        Placeholders.filled(arguments["count"] == "1" ? one : other, with: arguments)
    }
}
