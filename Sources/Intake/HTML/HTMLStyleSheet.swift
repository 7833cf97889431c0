internal import Bindings

/// Which elements a document's own style sheets hide: by name, class and id, the selectors that mails use.
///
/// Rules within `@media` are left aside: they hide on telephones what is seen on a screen.
struct HTMLStyleSheet {
    /// Rules of a sheet that are looked at.
    private static let most = 2_000
    private var hidden: Set<String> = []
    /// Whether a rule says what something stands on.
    private(set) var coloursGrounds = false

    /// Reads all `<style>` elements below a node.
    init(of root: HTMLNode) { gather(root) }

    /// Whether the element is hidden, by a rule or by its own attributes.
    func hides(_ name: String, _ attributes: [String: String]) -> Bool {
        if HTMLStyle.isHidden(attributes) { return true }
        guard !hidden.isEmpty else { return false }
        if hidden.contains(name) || attributes["id"].map({ isHidden("#" + $0, name) }) ?? false { return true }
        let classes = attributes["class"]?.split(whereSeparator: \.isWhitespace) ?? []
        return classes.contains { isHidden("." + $0, name) }
    }

    private func isHidden(_ selector: String, _ name: String) -> Bool {
        hidden.contains(selector) || hidden.contains(name + selector)
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
        for (selectors, rules) in Self.rules(of: sheet) where HTMLDeclarations(rules).hide {
            for selector in selectors.split(separator: ",") {
                let compact = selector.filter { !$0.isWhitespace }
                let isCompound = selector.split(whereSeparator: \.isWhitespace).count > 1
                if !isCompound, compact != "*" { hidden.insert(compact) }
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
