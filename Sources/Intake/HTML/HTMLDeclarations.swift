internal import Foundation

/// The declarations of a style attribute or a rule of a style sheet: what they say of being seen.
///
/// A browser is not rebuilt here: only what senders of mail use to hide text is known. In doubt text is seen, since a
/// line too many on paper is better than one too few.
struct HTMLDeclarations {
    private var values: [String: String] = [:]
    private var important: Set<String> = []

    /// Reads `property: value; …`. The last of a property holds.
    init(_ text: String = "") {
        for rule in text.lowercased().split(separator: ";") {
            guard let colon = rule.firstIndex(of: ":") else { continue }
            let name = rule[..<colon].filter { !$0.isWhitespace }
            guard Self.known.contains(name) else { continue }
            let value = rule[rule.index(after: colon)...].replacing("!important", with: "")
            values[name] = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if rule.contains("!important") { important.insert(name) }
        }
    }

    /// What is looked at: all else says nothing of being seen.
    private static let known: Set<String> = [
        "display", "visibility", "mso-hide", "opacity", "font-size", "max-height", "overflow", "height", "width",
        "max-width", "position", "left", "right", "top", "bottom", "text-indent", "margin-left", "clip", "clip-path",
        "color", "background", "background-color", "background-image",
    ]

    /// Whether they say nothing of being seen.
    var isEmpty: Bool { values.isEmpty }

    /// These declarations with others that come behind them and outweigh them, but for what is `!important` in these
    /// alone (CSS Cascade 4, section 6.1).
    func overlaid(with later: HTMLDeclarations) -> HTMLDeclarations {
        var merged = self
        for (name, value) in later.values where !important.contains(name) || later.important.contains(name) {
            merged.values[name] = value
        }
        merged.important.formUnion(later.important)
        return merged
    }

    /// The value of a property, in lower case.
    subscript(_ property: String) -> String? { values[property] }

    /// Whether what they hold for is not seen on a screen, nor anything within it.
    var hide: Bool { isSwitchedOff || isShutIn || isElsewhere || isInColourOfGround || isClipped }

    private var isSwitchedOff: Bool {
        self["display"] == "none" || self["mso-hide"] == "all"
            || self["opacity"].flatMap { Double($0.prefix { $0 != "%" }) } == 0
    }

    /// Whether they say that words are seen or not; `nil` where they leave it at what holds around them. What stands
    /// within may say otherwise.
    var showsWords: Bool? {
        switch self["visibility"] {
        case "hidden", "collapse": false
        case "visible": true
        default: nil
        }
    }

    /// Whether words are of a pixel or less, which nobody reads; `nil` where they are as large as those around, or a
    /// share of it.
    var isTiny: Bool? {
        guard let length = Length(self["font-size"]) else {
            return self["font-size"].map { $0 == "inherit" || $0 == "smaller" || $0 == "larger" } == false ? false : nil
        }
        switch length.unit {
        case "", "px", "pt": return length.number <= 1
        case "rem": return length.number <= 0.1
        case "em": return length.number <= 0.1 ? true : nil
        case "%": return length.number <= 5 ? true : nil
        default: return length.number == 0
        }
    }

    /// In a box without room. A height alone is no reason: what does not fit flows over.
    private var isShutIn: Bool {
        if Length(self["max-height"])?.number == 0 { return true }
        guard self["overflow"] == "hidden" else { return false }
        return ["height", "width", "max-width"].contains { Length(self[$0]).map { $0.number <= 1 } ?? false }
    }

    /// Beside the page.
    private var isElsewhere: Bool {
        let isPlaced = self["position"] == "absolute" || self["position"] == "fixed"
        let places = (isPlaced ? ["left", "right", "top", "bottom"] : []) + ["text-indent", "margin-left"]
        return places.contains { Length(self[$0]).map { $0.number <= -900 } ?? false }
    }

    private var isClipped: Bool {
        let clip = self["clip"]?.filter { !$0.isWhitespace }
        return ["rect(0,0,0,0)", "rect(0px,0px,0px,0px)", "rect(1px,1px,1px,1px)"].contains(clip)
            || ["inset(50%)", "inset(100%)"].contains(self["clip-path"])
    }

    /// White on white, where both are said in one place.
    private var isInColourOfGround: Bool {
        guard let ink = HTMLColour(self["color"]) else { return false }
        return ink.isTransparent || ink == HTMLColour(self["background-color"] ?? self["background"])
    }

    /// A number and its unit.
    private struct Length {
        let number: Double
        let unit: String

        init?(_ value: String?) {
            guard let value else { return nil }
            let digits = value.prefix { $0.isNumber || $0 == "." || $0 == "-" }
            guard let number = Double(digits) else { return nil }
            self.number = number
            unit = value[digits.endIndex...].trimmingCharacters(in: .whitespaces)
        }
    }
}
