import Letters
import TestSupport
import Testing

@testable import Intake

/// What is drawn of a page, and for how long it is tried.
@Suite struct PDFDrawingTests {
    init() { TestSupport.useProjectFonts() }

    private func open(_ pdf: SmallPDF, clock: DrawingClock = DrawingClock()) -> (opening: Opening, pages: [PixelPage]) {
        var pages: [PixelPage] = []
        let opening = PDFOpener.open(pdf.bytes, clock: clock) { pages.append($0) }
        return (opening, pages)
    }

    private func rules(_ opening: Opening) -> [String] { opening.reading.findings.map(\.rule) }

    /// Cairo, which drew letters before Splash, fails at it ("invalid value for the size of the input") and leaves the
    /// page blank; Skia writes PDFs with such glyphs.
    @Test func `a glyph that is drawn through a soft mask is seen`() throws {
        let first = SmallPDF.firstExtra(pages: 1)
        let mask = "/ExtGState<</G<</SMask<</S/Luminosity/G \(first + 2) 0 R>>>>>>"
        let font = """
            <</Type/Font/Subtype/Type3/FontBBox[0 0 100 100]/FontMatrix[.01 0 0 .01 0 0]/FirstChar 97/LastChar 97\
            /Widths[100]/Encoding<</Differences[97/a]>>/CharProcs<</a \(first + 1) 0 R>>/Resources<<\(mask)>>>>
            """
        let group = "/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Group<</S/Transparency/CS/DeviceGray>>"
        let page = SmallPDF.Page(
            content: "BT /F 60 Tf 20 20 Td (a) Tj ET", width: 200, height: 100,
            resources: "/Font<</F \(first) 0 R>>")
        let (opening, pages) = open(
            SmallPDF(
                pages: [page],
                extras: [
                    font, SmallPDF.stream("", "100 0 0 0 100 100 d1 /G gs 0 0 80 80 re f"),
                    SmallPDF.stream(group, "1 g 0 0 100 100 re f"),
                ]))
        #expect(opening.reading.findings == [])
        let pixels = try #require(pages.first?.pixels)
        let ink = Double(pixels.bytes.count { $0 < 128 }) / Double(pixels.bytes.count)
        // A square of 48 points on a page of 200 by 100.
        #expect(abs(ink - 48 * 48 / 20_000) < 0.005)
    }

    @Test func `a turned page is drawn turned, and what its crop box leaves out is not`() throws {
        // After a quarter turn to the right, the lower left corner is the upper left one.
        let page = SmallPDF.Page(
            content: "100 100 20 60 re f 0 0 90 90 re f", width: 400, height: 300,
            entries: "/Rotate 90/CropBox[100 100 300 200]")
        let pixels = try #require(open(SmallPDF(pages: [page])).pages.first?.pixels)
        #expect(Double(pixels.height) / Double(pixels.width) == 2)
        let dots = pixels.width / 10
        func isInk(_ x: Int, _ y: Int) -> Bool { pixels.bytes[y * dots * pixels.width + x * dots] < 128 }
        #expect(isInk(1, 1) && isInk(5, 1))
        #expect(!isInk(7, 1) && !isInk(1, 3) && !isInk(9, 19))
    }

    /// A page that draws ten things, each of which draws ten things, and so on, twelve times over.
    private func endless() -> (page: SmallPDF.Page, extras: [String]) {
        let first = SmallPDF.firstExtra(pages: 2)
        let forms = (0..<12).map { level in
            let next = level < 11 ? "/Resources<</XObject<</X \(first + level + 1) 0 R>>>>" : ""
            let content = level < 11 ? String(repeating: "/X Do ", count: 10) : "0 0 9 9 re f"
            return SmallPDF.stream("/Type/XObject/Subtype/Form/BBox[0 0 99 99]\(next)", content)
        }
        return (SmallPDF.Page(content: "/X Do", resources: "/XObject<</X \(first) 0 R>>"), forms)
    }

    @Test func `a page that never ends costs that page its notice, and not the file`() {
        let (page, forms) = endless()
        let file = SmallPDF(pages: [page, .saying("dos")], extras: forms)
        let (opening, pages) = open(file, clock: DrawingClock(page: 0.3, file: 10))
        #expect(pages.map { $0.text?.hasPrefix("dos") } == [true])
        #expect(rules(opening) == ["pdf-page-too-long"])
        #expect(opening.reading.findings.first?.severity == .hold)
        #expect(opening.reading.blocks == [.notice(Sentence("documents.notice-pdf-page-too-long", ["page": "1"]))])
    }

    @Test func `where a file has used up its time, each page after that says so`() {
        let (page, forms) = endless()
        let file = SmallPDF(pages: [page, page], extras: forms)
        let (opening, pages) = open(file, clock: DrawingClock(page: 0.3, file: 0.1))
        #expect(pages.isEmpty)
        #expect(opening.reading.kind == .unreadable(Sentence("documents.pdf-blank")))
    }

    /// Poppler would go 2²⁵ ways through the form before it draws the page.
    @Test func `a form that is a maze is named before anybody gets lost in it`() {
        let first = SmallPDF.firstExtra(pages: 1)
        let fields = (0..<25).map { level in
            let next = "\(first + level + 1) 0 R"
            return "<</Kids[\(next) \(next)]>>"
        }
        let leaf = "<</Type/Annot/Subtype/Widget/FT/Tx/T(hoja)/Rect[0 0 9 9]>>"
        let file = SmallPDF(
            pages: [.saying("hola")], catalog: "/AcroForm<</Fields[\(first) 0 R]>>", extras: fields + [leaf])
        #expect(open(file).opening.reading.kind == .unreadable(Sentence("documents.pdf-damaged")))
    }

    @Test func `a form whose fields lead in a circle is printed`() {
        let first = SmallPDF.firstExtra(pages: 1)
        let field = "<</T(campo)/Kids[\(first) 0 R]>>"
        let file = SmallPDF(
            pages: [.saying("hola")], catalog: "/AcroForm<</Fields[\(first) 0 R]>>", extras: [field])
        #expect(open(file).pages.count == 1)
    }

    private func note(flags: Int) -> String {
        "/Annots[<</Type/Annot/Subtype/Square/Rect[100 100 300 300]/C[0 0 0]/IC[0 0 0]/F \(flags)>>]"
    }

    @Test func `a note is printed as its maker saw it, whether or not it is meant for paper`() {
        func black(_ flags: Int, words: Bool) -> Bool {
            var page = words ? SmallPDF.Page.saying("hola") : .empty
            page.entries = note(flags: flags)
            let bytes = open(SmallPDF(pages: [page])).pages.first?.pixels.bytes ?? []
            return bytes.count { $0 < 64 } > 100_000
        }
        let (print, hidden) = (4, 2)
        #expect(black(print, words: true))
        #expect(black(0, words: true))
        #expect(black(0, words: false))
        #expect(!black(hidden, words: true))
        #expect(!black(hidden, words: false))
    }
}
