import Letters
import Press
import TestSupport
import Typesetting

/// Makes PDFs as people attach them: a few pages of text, and every other one with a scanned page behind it.
final class DocumentMaker {
    private let compositor = Compositor()
    private let shelf = TestShelf()
    private let scan: Picture

    init() throws {
        guard let writing = DrawnPictures.writing(width: 2_480, height: 3_508, lines: 24) else {
            preconditionFailure("the size fits")
        }
        scan = try shelf.add(writing, .writing)
    }

    /// A PDF of one to four pages.
    func document(_ number: Int) throws -> [UInt8] {
        let text = (0...number % 3 * 9).map { paragraph in
            var flow = FlowParagraph([FlowSpan(.text(Wording.paragraph(number * 100 + paragraph)))])
            flow.after = 8
            return Flow.paragraph(flow)
        }
        let scanned: [Flow] = number.isMultiple(of: 2) ? [.pageBreak, .picture(scan, .page, align: .center)] : []
        let pages = compositor.pages(of: Sheet(paper: .a4, content: text + scanned, language: "es"))
        var bytes: [UInt8] = []
        try PDFPress.write(PDFDocument(title: "Carta", pages: pages), pictures: shelf.shelf) { bytes += $0 }
        return bytes
    }
}
