internal import Bindings
internal import Foundation
internal import Letters

/// One walk over an HTML tree, gathering blocks.
struct HTMLWalk {
    private(set) var blocks: [Block] = []
    private(set) var pictures: [String] = []
    /// What is not seen, element by element.
    private(set) var hiddenWords: [String] = []
    private(set) var enclosures: Enclosures
    private let hidden: HTMLStyleSheet
    private var runs = HTMLRuns()
    private var style = HTMLRuns.Style()
    private var isPreformatted = false
    private var ground: HTMLGround
    private var sight = Sight()

    /// Whether words are seen, which holds within an element until something in it says otherwise.
    private struct Sight {
        var isVisible = true
        var isTiny = false

        func within(_ declarations: HTMLDeclarations) -> Sight {
            Sight(isVisible: declarations.showsWords ?? isVisible, isTiny: declarations.isTiny ?? isTiny)
        }
    }

    /// Never text for people, whatever their style says.
    static let dropped: Set<String> = [
        "head", "script", "style", "title", "meta", "link", "template", "object", "embed", "applet", "iframe", "svg",
        "math", "audio", "video", "canvas", "input", "select", "textarea", "map", "frameset",
    ]
    /// Elements with space above and below.
    private static let parting: Set<String> = [
        "p", "section", "article", "header", "footer", "main", "aside", "nav", "form", "fieldset", "dl", "figure",
        "address", "center",
    ]
    /// Elements that start a line of their own.
    private static let lines: Set<String> = [
        "div", "dt", "dd", "tr", "td", "th", "caption", "figcaption", "legend", "li",
    ]

    /// - Parameters:
    ///   - hidden: which elements the document's style sheets hide.
    ///   - enclosures: the parts of the mail that the document may show.
    init(hidden: HTMLStyleSheet, enclosures: Enclosures) {
        self.hidden = hidden
        self.enclosures = enclosures
        ground = HTMLGround(styles: hidden)
    }

    /// Takes a node and all below it.
    mutating func visit(_ node: HTMLNode) {
        switch node {
        case .text(let text):
            if ground.hidesText || !sight.isVisible || sight.isTiny { return keepHidden(text) }
            runs.append(text, style: style, isPreformatted: isPreformatted)
        case .element(let name, let attributes, let children):
            if Self.dropped.contains(name) { return }
            let said = hidden.declarations(for: name, attributes)
            if HTMLStyleSheet.hides(said, attributes) { return keepHidden(Self.words(of: children)) }
            let around = (ground, sight)
            ground = ground.within(attributes)
            sight = sight.within(said)
            visit(name, attributes, children)
            (ground, sight) = around
        }
    }

    private mutating func keepHidden(_ text: String) {
        let words = Sanitiser.clean(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // Preview texts are filled up with marks that show nothing.
        if words.contains(where: { $0.isLetter || $0.isNumber }) { hiddenWords.append(words) }
    }

    private static func words(of nodes: [HTMLNode]) -> String {
        nodes.map { node in
            switch node {
            case .text(let text): text
            case .element(let name, _, let children): dropped.contains(name) ? "" : words(of: children)
            }
        }.joined(separator: " ")
    }

    /// Makes blocks of the text gathered since the last block.
    mutating func endRuns() {
        blocks += runs.blocks()
        runs = HTMLRuns()
    }

    private mutating func visit(_ name: String, _ attributes: [String: String], _ children: [HTMLNode]) {
        switch name {
        case HTMLDocument.cutShort:
            endRuns()
            blocks.append(.notice(Sentence("intake.html-cut-short")))
        case "br": runs.appendBreak()
        case "hr":
            endRuns()
            blocks.append(.separator)
        case "h1", "h2", "h3", "h4", "h5", "h6": heading(level: name == "h1" ? 1 : name == "h2" ? 2 : 3, children)
        case "ul", "ol", "menu", "dir": list(name, attributes, children)
        case "blockquote":
            endRuns()
            appendQuote(inner(children))
        case "table": table(children)
        case "img": picture(attributes)
        case "pre", "listing", "plaintext", "xmp": preformatted(children)
        case "em", "i", "cite", "dfn", "var": styled(\.isEmphasis, children)
        case "strong", "b": styled(\.isStrong, children)
        default: container(name, children)
        }
    }

    private mutating func container(_ name: String, _ children: [HTMLNode]) {
        if Self.parting.contains(name) {
            endRuns()
            children.forEach { visit($0) }
            endRuns()
        } else if Self.lines.contains(name) {
            runs.startLine()
            children.forEach { visit($0) }
            runs.startLine()
        } else {
            children.forEach { visit($0) }
        }
    }

    private mutating func styled(_ flag: WritableKeyPath<HTMLRuns.Style, Bool>, _ children: [HTMLNode]) {
        let before = style
        style[keyPath: flag] = true
        children.forEach { visit($0) }
        style = before
    }

    private mutating func preformatted(_ children: [HTMLNode]) {
        endRuns()
        isPreformatted = true
        children.forEach { visit($0) }
        isPreformatted = false
        endRuns()
    }

    private mutating func heading(level: Int, _ children: [HTMLNode]) {
        endRuns()
        let inner = inner(children)
        let words = inner.plainText.split { $0.isWhitespace }.joined(separator: " ")
        if !words.isEmpty { blocks.append(.heading(level: level, [.text(words)])) }
        blocks += inner.filter(Self.isNoText)
    }

    /// What stands in a heading and is no word of it: a picture, or the notice of one.
    private static func isNoText(_ block: Block) -> Bool {
        switch block {
        case .slot, .notice: true
        case .heading, .paragraph, .verse, .list, .quote, .separator, .picture: false
        }
    }

    private mutating func list(_ name: String, _ attributes: [String: String], _ children: [HTMLNode]) {
        endRuns()
        let items = children.compactMap { child -> [Block]? in
            if case .text(let text) = child, text.allSatisfy(\.isWhitespace) { return nil }
            return inner([child])
        }.filter { !$0.isEmpty }
        guard !items.isEmpty else { return }
        let start = name == "ol" ? attributes["start"].flatMap { Int($0) } ?? 1 : nil
        blocks.append(.list(start: start.map { min(max($0, 0), 99_999) }, items: items))
    }

    private mutating func table(_ children: [HTMLNode]) {
        endRuns()
        let table = HTMLTable(hidden: hidden)
        if let rows = table.rows(of: children) {
            blocks += inner(table.captions(of: children))
            let lines = rows.map { row in
                row.map { Self.oneLine(inner($0)) }.filter { !$0.isEmpty }.joined(separator: " | ")
            }
            let full = lines.filter { !$0.isEmpty }
            if !full.isEmpty { blocks.append(.verse(full.map { [.text($0)] })) }
        } else {
            blocks += inner(children)
        }
    }

    private static func oneLine(_ blocks: [Block]) -> String {
        blocks.plainText.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// A picture is never fetched. Emoji that mail programs draw as pictures stand as their alternative text; what
    /// comes within the mail (`cid:`) or the HTML (`data:`) stands in its place; what counts readers is nothing to see.
    private mutating func picture(_ attributes: [String: String]) {
        let words = attributes["alt"] ?? ""
        if HTMLStyle.isEmoji(words) { return runs.append(words, style: style, isPreformatted: false) }
        let source = Self.trimmed(attributes["src"] ?? "")
        if source.isEmpty || HTMLStyle.isTracker(attributes) || !sight.isVisible { return }
        if source.lowercased().hasPrefix("cid:") { return enclosed(contentID: String(source.dropFirst(4))) }
        endRuns()
        if let part = DataURL.part(source) { return embedded(part) }
        pictures.append(source.hasPrefix("data:") ? String(source.prefix { $0 != "," && $0 != ";" }) : String(source))
        blocks.append(.notice(Self.remotePicture))
    }

    /// Stands where a picture should be that is somewhere on the net.
    static let remotePicture = Sentence("intake.picture-not-printed")
    /// Stands where a picture should be that did not come with the mail.
    static let missingPicture = Sentence("intake.picture-missing")

    private static func trimmed(_ source: String) -> Substring {
        var source = source.drop { $0.isWhitespace }
        while source.last?.isWhitespace ?? false { source.removeLast() }
        return source
    }

    /// A part that the HTML does not know is printed where it stands in the mail; one that the mail lacks leaves a notice.
    private mutating func enclosed(contentID: String) {
        let id = contentID.removingPercentEncoding ?? contentID
        guard let number = enclosures.contentIDs[id] else {
            endRuns()
            return blocks.append(.notice(Self.missingPicture))
        }
        guard enclosures.placed.insert(number).inserted else { return }
        endRuns()
        blocks.append(.slot(number))
    }

    private mutating func embedded(_ part: EnclosedPart) {
        let number = enclosures.parts.count
        enclosures.parts.append(part)
        enclosures.placed.insert(number)
        blocks.append(.slot(number))
    }

    private mutating func appendQuote(_ inner: [Block]) {
        if !inner.isEmpty { blocks.append(.quote(inner)) }
    }

    /// The blocks of nodes on their own, in the style that holds here.
    private mutating func inner(_ children: [HTMLNode]) -> [Block] {
        var walk = HTMLWalk(hidden: hidden, enclosures: enclosures)
        walk.style = style
        walk.isPreformatted = isPreformatted
        walk.ground = ground
        walk.sight = sight
        children.forEach { walk.visit($0) }
        walk.endRuns()
        pictures += walk.pictures
        hiddenWords += walk.hiddenWords
        enclosures = walk.enclosures
        return walk.blocks
    }
}
