internal import CCMark

/// Markdown parsed by cmark, the reference implementation of CommonMark.
public final class MarkdownDocument {
    /// Quotes within lists within quotes: nobody writes deeper, and each level is a call on the stack.
    private static let deepest = 100

    private let root: OpaquePointer

    /// Parses CommonMark; every text is some Markdown, so `nil` comes only where memory ends.
    public init?(untrusted markdown: String) {
        var markdown = markdown
        let parsed = markdown.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let parsed else { return nil }
        root = parsed
    }

    /// The blocks of the document.
    public func blocks() -> [MarkdownNode] { Self.children(of: root, depth: 0) }

    deinit { cmark_node_free(root) }

    private static func children(of node: OpaquePointer, depth: Int) -> [MarkdownNode] {
        guard depth < deepest else { return [.verbatim(plainText(below: node))] }
        var children: [MarkdownNode] = []
        var next = cmark_node_first_child(node)
        while let child = next {
            if let value = value(of: child, depth: depth) { children.append(value) }
            next = cmark_node_next(child)
        }
        return children
    }

    private static func value(of node: OpaquePointer, depth: Int) -> MarkdownNode? {
        let inner = { children(of: node, depth: depth + 1) }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)), inner())
        case CMARK_NODE_PARAGRAPH: return .paragraph(inner())
        case CMARK_NODE_BLOCK_QUOTE: return .quote(inner())
        case CMARK_NODE_LIST: return list(node, depth: depth)
        case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
        case CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK: return .verbatim(literal(of: node))
        case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: return .text(literal(of: node))
        case CMARK_NODE_EMPH: return .emphasis(inner())
        case CMARK_NODE_STRONG: return .strong(inner())
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            return .link(inner(), url: cmark_node_get_url(node).map { String(cString: $0) } ?? "")
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .lineBreak
        default: return nil
        }
    }

    private static func list(_ node: OpaquePointer, depth: Int) -> MarkdownNode {
        var items: [[MarkdownNode]] = []
        var next = cmark_node_first_child(node)
        while let item = next {
            items.append(children(of: item, depth: depth + 1))
            next = cmark_node_next(item)
        }
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return .list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil, items: items)
    }

    /// All text below a node, found without recursion (the iterator of cmark has its own stack on the heap).
    private static func plainText(below node: OpaquePointer) -> String {
        guard let walk = cmark_iter_new(node) else { return "" }
        defer { cmark_iter_free(walk) }
        var text = ""
        while true {
            let event = cmark_iter_next(walk)
            if event == CMARK_EVENT_DONE { return text }
            if event == CMARK_EVENT_ENTER, let current = cmark_iter_get_node(walk) { text += literal(of: current) }
        }
    }

    private static func literal(of node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
}
