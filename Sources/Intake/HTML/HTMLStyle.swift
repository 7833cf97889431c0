internal import Foundation

/// What an element's attributes say about being seen.
enum HTMLStyle {
    /// Whether the element is not seen on a screen: preview texts, trackers' words, text to cheat filters.
    static func isHidden(_ attributes: [String: String]) -> Bool {
        if attributes["hidden"] != nil { return true }
        guard let style = attributes["style"]?.lowercased() else { return false }
        let compact = style.filter { !$0.isWhitespace }
        let rules = compact.split(separator: ";").map { String($0.replacing("!important", with: "")) }
        return rules.contains(where: hides)
    }

    private static func hides(_ rule: String) -> Bool {
        if ["display:none", "visibility:hidden", "visibility:collapse", "mso-hide:all"].contains(rule) { return true }
        for property in ["font-size:", "opacity:", "max-height:"] where rule.hasPrefix(property) {
            let number = rule.dropFirst(property.count).prefix { $0.isNumber || $0 == "." }
            if let value = Double(number), value == 0 { return true }
        }
        return false
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
