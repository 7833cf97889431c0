/// What an element of the small HTML may hold and say. Layouts/README.md tells the same in words.
struct ElementRule: Sendable {
    /// What may stand in an element.
    enum Content: Sendable {
        case nothing
        /// Words and inline elements.
        case words
        /// Blocks only.
        case blocks
        /// Words or blocks, not both.
        case wordsOrBlocks
        /// These elements only.
        case only(Set<String>)
    }

    var content: Content
    var required: Set<String> = []
    var optional: Set<String> = ["class", "lang", "dir"]
    /// Whether further attributes are arguments, as of `<say>`.
    var takesArguments = false

    static let inline: Set<String> = ["span", "strong", "em", "br", "tick", "say", "language"]
    static let block: Set<String> = [
        "h1", "h2", "h3", "p", "ul", "ol", "blockquote", "table", "hr", "img", "qr", "div", "section", "newpage",
        "letter",
    ]

    /// Every element by its name.
    static let all: [String: ElementRule] = [
        "sheet": ElementRule(content: .only(block.union(["foot"])), optional: []),
        "foot": ElementRule(content: .blocks),
        "h1": ElementRule(content: .words), "h2": ElementRule(content: .words), "h3": ElementRule(content: .words),
        "p": ElementRule(content: .words),
        "div": ElementRule(content: .blocks), "section": ElementRule(content: .blocks),
        "blockquote": ElementRule(content: .blocks),
        "ul": ElementRule(content: .only(["li"])), "ol": ElementRule(content: .only(["li"])),
        "li": ElementRule(content: .wordsOrBlocks),
        "table": ElementRule(content: .only(["thead", "tr"]), required: ["columns"]),
        "thead": ElementRule(content: .only(["tr"])),
        "tr": ElementRule(content: .only(["td", "th"])),
        "td": ElementRule(content: .wordsOrBlocks, optional: ["class", "lang", "dir", "colspan"]),
        "th": ElementRule(content: .wordsOrBlocks, optional: ["class", "lang", "dir", "colspan"]),
        "hr": ElementRule(content: .nothing, optional: ["class"]),
        "img": ElementRule(content: .nothing, required: ["src"], optional: ["class"]),
        "qr": ElementRule(content: .words, required: ["text", "size"], optional: ["class"]),
        "newpage": ElementRule(content: .nothing, optional: []),
        "letter": ElementRule(content: .nothing, optional: []),
        "span": ElementRule(content: .words), "strong": ElementRule(content: .words),
        "em": ElementRule(content: .words),
        "br": ElementRule(content: .nothing, optional: []),
        "tick": ElementRule(content: .nothing, optional: ["class"]),
        "say": ElementRule(content: .nothing, required: ["key"], optional: ["in"], takesArguments: true),
        "language": ElementRule(content: .nothing, required: ["code"], optional: []),
    ]

    /// Whether an element may stand in this one.
    func admits(_ name: String) -> Bool {
        switch content {
        case .nothing: false
        case .words: Self.inline.contains(name)
        case .blocks: Self.block.contains(name)
        case .wordsOrBlocks: Self.inline.contains(name) || Self.block.contains(name)
        case .only(let names): names.contains(name)
        }
    }

    /// Whether words may stand in this one.
    var admitsWords: Bool {
        switch content {
        case .words, .wordsOrBlocks: true
        case .nothing, .blocks, .only: false
        }
    }
}
