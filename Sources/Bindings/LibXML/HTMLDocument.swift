internal import CLibXML

/// HTML parsed by libxml2, which forgives everything, fetches nothing and runs nothing.
public final class HTMLDocument {
    /// libxml2 itself goes no deeper than 256 without XML_PARSE_HUGE; a letter's real structure ends long before.
    private static let deepest = 200
    /// A page of a newspaper has some 5,000 elements; more than this is no letter, and what follows is left out.
    private static let mostNodes = 200_000

    /// The name of the element that stands where it was too deep or too large to go on.
    public static let cutShort = "#cut-short"

    private let document: UnsafeMutablePointer<xmlDoc>

    /// Parses HTML that is already Unicode, so that no charset named inside it counts; `nil` where nothing is found.
    public init?(untrusted html: String) {
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        var html = html
        let parsed = html.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                htmlReadMemory($0.baseAddress, Int32(clamping: $0.count), nil, "UTF-8", Int32(options))
            }
        }
        guard let parsed else { return nil }
        document = parsed
    }

    /// The document as values; `isWhole` is false where it was too deep or too large to take all of it.
    public func tree() -> (root: HTMLNode, isWhole: Bool) {
        var walk = Walk()
        let children = walk.children(of: xmlDocGetRootElement(document), depth: 0)
        return (.element(name: "#document", attributes: [:], children: children), walk.isWhole)
    }

    deinit { xmlFreeDoc(document) }

    /// One walk over the C tree, counting as it goes.
    private struct Walk {
        var isWhole = true
        private var nodes = 0

        mutating func children(of first: UnsafeMutablePointer<xmlNode>?, depth: Int) -> [HTMLNode] {
            var siblings: [HTMLNode] = []
            var next = first
            while let node = next {
                nodes += 1
                guard depth < HTMLDocument.deepest, nodes < HTMLDocument.mostNodes else {
                    if isWhole || depth >= HTMLDocument.deepest {
                        siblings.append(.element(name: HTMLDocument.cutShort, attributes: [:], children: []))
                    }
                    isWhole = false
                    break
                }
                if let value = value(of: node, depth: depth) { siblings.append(value) }
                next = node.pointee.next
            }
            return siblings
        }

        private mutating func value(of node: UnsafeMutablePointer<xmlNode>, depth: Int) -> HTMLNode? {
            switch node.pointee.type {
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:  // libxml2 keeps scripts and style sheets as CDATA.
                return node.pointee.content.map { .text(String(cString: $0)) }
            case XML_ELEMENT_NODE:
                let name = node.pointee.name.map { String(cString: $0).lowercased() } ?? ""
                let inner = children(of: node.pointee.children, depth: depth + 1)
                return .element(name: name, attributes: attributes(of: node), children: inner)
            default:
                return nil  // Comments and processing instructions.
            }
        }

        private func attributes(of node: UnsafeMutablePointer<xmlNode>) -> [String: String] {
            var attributes: [String: String] = [:]
            var next = node.pointee.properties
            while let attribute = next {
                if let name = attribute.pointee.name {
                    let value = attribute.pointee.children.flatMap { $0.pointee.content }.map { String(cString: $0) }
                    attributes[String(cString: name).lowercased()] = value ?? ""
                }
                next = attribute.pointee.next
            }
            return attributes
        }
    }
}
