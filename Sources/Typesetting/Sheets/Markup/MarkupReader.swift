internal import Foundation
internal import FoundationXML

/// Reads the small HTML, strictly: it is XML, so that an element left open is found in its line.
final class MarkupReader: NSObject {
    private let source: LayoutText
    private var open: [MarkupElement] = []
    private var root: MarkupElement?
    private var fault: LayoutError?

    private init(_ source: LayoutText) { self.source = source }

    /// The root element of a text.
    static func read(_ source: LayoutText) throws(LayoutError) -> MarkupElement {
        let reader = MarkupReader(source)
        let parser = XMLParser(data: Data(source.text.utf8))
        parser.delegate = reader
        // What `parse` answers is of no use: it is true for much that is not well-formed.
        _ = parser.parse()
        if let fault = reader.fault { throw fault }
        if let left = reader.open.last { throw source.error(.openElement(left.name), line: left.line) }
        guard let root = reader.root else { throw source.error(.notWellFormed, line: 1) }
        return root
    }

    private func append(_ content: MarkupElement.Content) {
        guard !open.isEmpty else { return }
        open[open.count - 1].content.append(content)
    }

    /// Keeps the first error: libxml2 goes on after one, and what follows is of its own making.
    private func note(_ fault: LayoutError.Fault, line: Int) {
        if self.fault == nil { self.fault = source.error(fault, line: line) }
    }
}

extension MarkupReader: XMLParserDelegate {
    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(MarkupElement(name: name, attributes: attributes, line: parser.lineNumber))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        guard let element = open.popLast() else { return }
        if open.isEmpty { root = element } else { append(.element(element)) }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        append(.text(text, line: parser.lineNumber))
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { note(.notWellFormed, line: parser.lineNumber) }

    func parser(_ parser: XMLParser, foundProcessingInstructionWithTarget target: String, data: String?) {
        guard target == TemplateProof.sectionStart || target == TemplateProof.sectionEnd, let name = data else {
            return note(.notWellFormed, line: parser.lineNumber)
        }
        append(.section(name: name, isStart: target == TemplateProof.sectionStart, line: parser.lineNumber))
    }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
        let isOpenEnded = Self.openEnds.contains((error as NSError).code)
        if isOpenEnded, let left = open.last {
            note(.openElement(left.name), line: left.line)
        } else {
            note(.notWellFormed, line: parser.lineNumber)
        }
    }

    /// `XML_ERR_DOCUMENT_END`, `XML_ERR_TAG_NAME_MISMATCH` and `XML_ERR_TAG_NOT_FINISHED` of libxml2. Foundation hands
    /// libxml2's numbers on, but counts the cases of `XMLParser.ErrorCode` otherwise on Linux.
    private static let openEnds = [5, 76, 77]
}
