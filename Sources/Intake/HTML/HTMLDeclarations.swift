internal import Foundation

/// The declarations of a style attribute or a rule of a style sheet: what they say of being seen.
///
/// A browser is not rebuilt here: only what senders of mail use to hide text is known. In doubt text is seen, since a
/// line too many on paper is better than one too few.
struct HTMLDeclarations {
    private var values: [String: String] = [:]

    /// Reads `property: value; …`. The last of a property holds.
    init(_ text: String) {
        for rule in text.lowercased().split(separator: ";") {
            guard let colon = rule.firstIndex(of: ":") else { continue }
            let name = rule[..<colon].filter { !$0.isWhitespace }
            let value = rule[rule.index(after: colon)...].replacing("!important", with: "")
            values[name] = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    /// The value of a property, in lower case.
    subscript(_ property: String) -> String? { values[property] }

    /// Whether what they hold for is not seen on a screen.
    var hide: Bool {
        isSwitchedOff || isTooSmall || isShutIn || isElsewhere || isInColourOfGround || isClipped
    }

    private var isSwitchedOff: Bool {
        self["display"] == "none" || ["hidden", "collapse"].contains(self["visibility"]) || self["mso-hide"] == "all"
            || self["opacity"].flatMap { Double($0.prefix { $0 != "%" }) } == 0
    }

    /// Of a pixel or less nobody reads anything.
    private var isTooSmall: Bool {
        guard let length = Length(self["font-size"]) else { return false }
        switch length.unit {
        case "", "px", "pt": return length.number <= 1
        case "em", "rem": return length.number <= 0.1
        case "%": return length.number <= 5
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
