import Letters
import TestSupport
import Testing

@testable import Intake

@Suite struct PDFOpenerTests {
    init() { TestSupport.useProjectFonts() }

    private func open(_ bytes: [UInt8]) -> (opening: Opening, pages: [PixelPage]) {
        var pages: [PixelPage] = []
        let opening = PDFOpener.open(bytes) { pages.append($0) }
        return (opening, pages)
    }

    private func rules(_ opening: Opening) -> [String] { opening.reading.findings.map(\.rule) }

    @Test func `each page comes as grey pixels with its words, in a font that the file does not bring`() throws {
        let (opening, pages) = open(SmallPDF(pages: [.saying("Querida Petrona"), .saying("Abrazos")]).bytes)
        #expect(opening.reading.kind == .letter)
        #expect(opening.reading.findings == [])
        #expect(pages.map { $0.text?.trimmingSuffix(while: \.isWhitespace) } == ["Querida Petrona", "Abrazos"])
        #expect(pages.allSatisfy { $0.kind == .page && $0.pixels.format == .grey8 })
        let first = try #require(pages.first?.pixels)
        // A4 fitted into 176 mm of width, at 300 dpi.
        #expect(first.width == 2078)
        #expect(first.height == 2941)
        let black = first.bytes.count { $0 < 64 }
        #expect(black > 5_000 && black < 60_000, "\(black) black pixels are not fifteen letters of 24 points")
    }

    @Test func `no page has more pixels than may cross`() {
        for (width, height) in [(595, 842), (612, 792), (14_400, 14_400), (1, 14_400), (842, 595), (20, 20)] {
            let size = PrintSize(width: Double(width), height: Double(height))
            #expect(size.map { $0.width * $0.height <= OpeningBounds.pixels } == true)
        }
        #expect(PrintSize(width: 0, height: 100) == nil)
        #expect(PrintSize(width: .nan, height: 100) == nil)
    }

    @Test func `a small page is printed at most twice its size, a lying one as large as an upright one`() {
        let card = PrintSize(width: 144, height: 72)
        #expect(card?.width == 1200)
        #expect(card?.height == 600)
        #expect(PrintSize(width: 842, height: 595)?.width == PrintSize(width: 595, height: 842)?.height)
    }

    @Test func `a giant page is reduced to the sheet, and that is said`() {
        var page = SmallPDF.Page.saying("cartel")
        (page.width, page.height) = (7_200, 10_000)
        let (opening, pages) = open(SmallPDF(pages: [page]).bytes)
        #expect(pages.count == 1)
        #expect(rules(opening) == ["pdf-page-reduced"])
        #expect(opening.reading.findings.first?.severity == .hold)
    }

    @Test func `a file of more pages than are printed is not printed in part`() {
        let pages = [SmallPDF.Page](repeating: .saying("hoja"), count: OpeningBounds.pages + 1)
        let (opening, drawn) = open(SmallPDF(pages: pages).bytes)
        #expect(drawn.isEmpty)
        let sentence = Sentence("documents.pdf-too-many-pages", ["most": "200"], count: 201)
        #expect(opening.reading.kind == .unreadable(sentence))
    }

    @Test func `an empty page among others is left out with a word`() {
        let (opening, pages) = open(SmallPDF(pages: [.saying("uno"), .empty, .saying("tres")]).bytes)
        #expect(pages.count == 2)
        #expect(rules(opening) == ["pdf-page-empty"])
        #expect(opening.reading.findings.first?.sentence.arguments == ["page": "2"])
        #expect(opening.reading.findings.first?.severity == .note)
    }

    @Test func `a page painted white is empty, one with words that are not seen is a failure`() {
        let painted = SmallPDF.Page(content: "1 1 1 rg 0 0 595 842 re f")
        #expect(rules(open(SmallPDF(pages: [.saying("uno"), painted]).bytes).opening) == ["pdf-page-empty"])
        let hidden = SmallPDF.Page(content: "1 1 1 rg BT /F 24 Tf 72 700 Td (escondido) Tj ET")
        let (opening, pages) = open(SmallPDF(pages: [.saying("uno"), hidden]).bytes)
        #expect(pages.count == 1)
        #expect(rules(opening) == ["pdf-page-blank"])
        #expect(opening.reading.blocks == [.notice(Sentence("documents.notice-pdf-page-blank", ["page": "2"]))])
    }

    @Test func `a page whose picture cannot be unpacked is a failure, not a page`() {
        let picture = "BI /W 8 /H 8 /CS /G /BPC 8 /F /DCT ID no es un JPEG EI"
        let page = SmallPDF.Page(content: "500 0 0 500 40 40 cm\n\(picture)")
        #expect(
            open(SmallPDF(pages: [page]).bytes).opening.reading.kind
                == .unreadable(Sentence("documents.pdf-blank")))
    }

    @Test func `a damaged picture beside words holds the letter for somebody to look at`() {
        let picture =
            "/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode"
        var page = SmallPDF.Page.saying("hola")
        page.content += " 100 0 0 100 40 40 cm /P Do"
        page.resources += "/XObject<</P \(SmallPDF.firstExtra(pages: 2)) 0 R>>"
        let file = SmallPDF(pages: [.saying("uno"), page], extras: [SmallPDF.stream(picture, "no es un JPEG")])
        let (opening, pages) = open(file.bytes)
        #expect(pages.count == 2)
        #expect(rules(opening) == ["pdf-picture-damaged", "pdf-shows-pictures"])
        #expect(opening.reading.findings.first?.severity == .hold)
        #expect(opening.reading.findings.first?.sentence.arguments == ["page": "2"])
    }

    @Test func `a page that shows a picture beside its words says so`() {
        let picture = "q 100 0 0 100 40 40 cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 00ff00ff> EI Q"
        let page = SmallPDF.Page(content: SmallPDF.Page.saying("hola").content + "\n" + picture)
        #expect(rules(open(SmallPDF(pages: [page, page]).bytes).opening) == ["pdf-shows-pictures"])
    }

    @Test(arguments: [("100 100 m 200 300 l S", true), ("72 690 m 300 690 l S 72 600 200 40 re S", false)])
    func `a page that shows a drawing of lines says so, and rules are none`(lines: String, isDrawing: Bool) {
        let page = SmallPDF.Page(content: SmallPDF.Page.saying("hola").content + "\n" + lines)
        #expect(rules(open(SmallPDF(pages: [page]).bytes).opening) == (isDrawing ? ["pdf-shows-pictures"] : []))
    }

    @Test func `a file without anything says so`() {
        let (opening, pages) = open(SmallPDF(pages: [.empty, .empty]).bytes)
        #expect(pages.isEmpty)
        #expect(opening.reading.kind == .unreadable(Sentence("documents.pdf-empty")))
    }

    @Test(arguments: ["", "%PDF-1.7\n", "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n"])
    func `what is damaged is named`(bytes: String) {
        #expect(open(Array(bytes.utf8)).opening.reading.kind == .unreadable(Sentence("documents.pdf-damaged")))
    }

    @Test func `a script is not run, and that is said`() {
        let script = "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"
        let names = "/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.alert\\(1\\))>>]>>>>"
        let (opening, pages) = open(SmallPDF(pages: [.saying("hola")], catalog: script + names).bytes)
        #expect(pages.count == 1)
        #expect(rules(opening) == ["pdf-scripts-not-run"])
    }

    @Test func `where no more pages are wanted the missing ones are named`() {
        struct Enough: Error {}
        var taken = 0
        let opening = PDFOpener.open(SmallPDF(pages: [.saying("uno"), .saying("dos"), .saying("tres")]).bytes) { _ in
            guard taken < 1 else { throw Enough() }
            taken += 1
        }
        #expect(taken == 1)
        #expect(rules(opening) == ["pdf-cut-short"])
        #expect(opening.reading.blocks == [.notice(Sentence("documents.notice-pdf-cut-short", ["page": "2"]))])
    }

    @Test func `the base fonts that a PDF may leave out are all drawn`() {
        let names = ["Helvetica", "Times-Roman", "Courier", "Symbol", "ZapfDingbats"]
        for name in names {
            let font = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/\(name)>>>>"
            let page = SmallPDF.Page(
                content: "BT /F 24 Tf 20 10 Td (a) Tj 50 0 Td (b) Tj 50 0 Td (c) Tj ET", width: 180, height: 40,
                resources: font)
            let pages = open(SmallPDF(pages: [page]).bytes).pages
            // A letter that a font lacks is drawn as a hollow box, the same for each: three that differ are letters.
            let columns = pages.first.map { Self.inkByColumn($0.pixels) } ?? []
            #expect(Set(Self.glyphs(columns)).count >= 3, "\(name)")
        }
    }

    private static func inkByColumn(_ pixels: Pixels) -> [Int] {
        (0..<pixels.width).map { x in (0..<pixels.height).count { pixels.bytes[$0 * pixels.width + x] < 128 } }
    }

    /// Ink of each glyph: columns up to one without ink.
    private static func glyphs(_ columns: [Int]) -> [Int] {
        columns.split(separator: 0).map { $0.reduce(0, +) }
    }
}

extension String {
    fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, predicate(last) { text.removeLast() }
        return text
    }
}
