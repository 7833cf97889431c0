/// What an element's attributes say about being seen.
enum HTMLStyle {
    /// Pictures of a pixel or two count who reads; they show nothing.
    static func isTracker(_ attributes: [String: String]) -> Bool {
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
