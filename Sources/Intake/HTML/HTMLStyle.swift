/// What an element's attributes say about being seen.
enum HTMLStyle {
    /// Whether the element is not seen on a screen: preview texts, trackers' words, text to cheat filters.
    static func isHidden(_ attributes: [String: String]) -> Bool {
        if attributes["hidden"] != nil { return true }
        return attributes["style"].map { HTMLDeclarations($0).hide } ?? false
    }

    /// Pictures of a pixel or two count who reads; they show nothing.
    static func isTracker(_ attributes: [String: String]) -> Bool {
        if isHidden(attributes) { return true }
        let sizes = [attributes["width"], attributes["height"]].compactMap { $0 }.compactMap {
            Int($0.prefix { $0.isNumber })
        }
        return sizes.contains { $0 <= 2 }
    }

    /// Whether an alternative text is emoji alone.
    static func isEmoji(_ text: String) -> Bool {
        !text.isEmpty && text.count <= 4
            && text.allSatisfy { $0.unicodeScalars.contains { $0.properties.isEmoji && $0.value > 0xFF } }
    }
}
