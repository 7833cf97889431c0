internal import Bindings

/// What a document's own style sheets say of its elements: by name, class and id, the selectors that mails use.
///
/// Rules within `@media` are left aside: they hide on telephones what is seen on a screen.
struct HTMLStyleSheet {
    /// Rules of a sheet that are looked at.
    private static let most = 2_000
    /// Rules that say something of being seen, by their selectors, with their places in the sheets.
    private var rules: [String: (place: Int, declarations: HTMLDeclarations)] = [:]
    private var count = 0
    /// Whether a rule says what something stands on.
    private(set) var coloursGrounds = false

    /// Reads all `<style>` elements below a node.
    init(of root: HTMLNode) { gather(root) }

    /// Whether the element is not seen on a screen: preview texts, trackers' words, text to cheat filters.
    func hides(_ name: String, _ attributes: [String: String]) -> Bool {
        Self.hides(declarations(for: name, attributes), attributes)
    }

    /// Whether an element of which this is declared is not seen.
    static func hides(_ declarations: HTMLDeclarations, _ attributes: [String: String]) -> Bool {
        declarations.hide || attributes["hidden"] != nil && declarations["display"] == nil
    }

    /// All that is declared for an element. What is said later outweighs what is said before, a class outweighs a name, an
    /// id a class, and the element's own attribute all of them (CSS Cascade 4, section 6).
    func declarations(for name: String, _ attributes: [String: String]) -> HTMLDeclarations {
        var declarations = HTMLDeclarations()
        if !rules.isEmpty {
            let classes = Set(attributes["class"]?.split(whereSeparator: \.isWhitespace) ?? []).map { "." + $0 }
            let ids = attributes["id"].map { ["#" + $0] } ?? []
            for selectors in [[name], classes, classes.map { name + $0 }, ids + ids.map { name + $0 }] {
                for rule in selectors.compactMap({ rules[$0] }).sorted(by: { $0.place < $1.place }) {
                    declarations = declarations.overlaid(with: rule.declarations)
                }
            }
        }
        return attributes["style"].map { declarations.overlaid(with: HTMLDeclarations($0)) } ?? declarations
    }

    private mutating func gather(_ node: HTMLNode) {
        guard case .element(let name, _, let children) = node else { return }
        if name == "style" {
            for case .text(let text) in children { read(text) }
        } else {
            for child in children { gather(child) }
        }
    }

    private mutating func read(_ sheet: String) {
        if sheet.lowercased().contains("background") { coloursGrounds = true }
        for (selectors, rules) in Self.rules(of: sheet) {
            count += 1
            let declarations = HTMLDeclarations(rules)
            guard !declarations.isEmpty else { continue }
            for selector in selectors.split(separator: ",") {
                let compact = selector.filter { !$0.isWhitespace }
                let isCompound = selector.split(whereSeparator: \.isWhitespace).count > 1
                guard !isCompound, compact != "*" else { continue }
                let before = self.rules[compact]?.declarations ?? HTMLDeclarations()
                self.rules[compact] = (count, before.overlaid(with: declarations))
            }
        }
    }

    /// The selectors and declarations outside of any `@` rule.
    private static func rules(of sheet: String) -> [(String, String)] {
        var found: [(String, String)] = []
        var depth = 0
        var isWithinAt = false
        var selector = ""
        var body = ""
        for character in sheet {
            switch character {
            case "{":
                if depth == 0 { isWithinAt = selector.contains("@") }
                depth += 1
            case "}":
                depth = max(0, depth - 1)
                guard depth == 0 else { continue }
                if !isWithinAt, found.count < most { found.append((selector, body)) }
                (selector, body) = ("", "")
            default:
                if depth == 0 { selector.append(character) } else { body.append(character) }
            }
        }
        return found
    }
}
