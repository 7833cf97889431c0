/// Fills the placeholders of a text, `{name}`, by hand: a pattern of Swift's is taken apart anew at each use, which took a
/// twelfth of a build's whole time.
public enum Placeholders {
    /// The text with each placeholder that has an argument filled; others stay as they stand.
    public static func filled(_ text: String, with arguments: [String: String]) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var result = ""
        var rest = text[...]
        while let (range, name) = first(in: rest) {
            result += rest[..<range.lowerBound]
            result += arguments[String(name)] ?? String(rest[range])
            rest = rest[range.upperBound...]
        }
        return result + rest
    }

    /// The names in braces.
    public static func names(in text: String) -> Set<String> {
        var names: Set<String> = []
        var rest = text[...]
        while let (range, name) = first(in: rest) {
            names.insert(String(name))
            rest = rest[range.upperBound...]
        }
        return names
    }

    /// The first placeholder: small letters, `-` and `_` in braces.
    private static func first(in text: Substring) -> (range: Range<Substring.Index>, name: Substring)? {
        var start = text.startIndex
        while let brace = text[start...].firstIndex(of: "{") {
            let inside = text.index(after: brace)
            let end = text[inside...].firstIndex { !isOfName($0) } ?? text.endIndex
            if end > inside, end < text.endIndex, text[end] == "}" {
                return (brace..<text.index(after: end), text[inside..<end])
            }
            start = inside
        }
        return nil
    }

    private static func isOfName(_ character: Character) -> Bool {
        "a"..."z" ~= character || character == "-" || character == "_"
    }
}
