import Bindings
import Foundation
import Letters
import Press
import TestSupport
import Testing
import Typesetting

/// Squares for machines, on paper and read back.
@Suite struct CodeSquareTests {
    init() { TestSupport.useProjectFonts() }

    private let text = "PASAMUROS:8R1C-G2GR"

    private func page(side: Double = 120, at corner: Double = 20) throws -> (page: Page, square: CodeSquare) {
        let square = CodeSquare(
            try #require(QRCode(text)), in: Rectangle(x: corner, y: corner, width: side, height: side))
        let size = side + 2 * corner
        return (Page(width: size, height: size, elements: [.code(square)]), square)
    }

    private func read(_ raster: RasterPress.Raster) -> [String] {
        QRReader.read(grey: raster.pixels, width: raster.width, height: raster.height, most: 8)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `a code of our text has 25 modules a side, and the three corners that every code has`() throws {
        let code = try #require(QRCode(text))
        #expect(code.side == 25)
        #expect(code.darkRuns(row: 0).first == 0..<7)
        #expect(code.darkRuns(row: 0).last == 18..<25)
        #expect(code.darkRuns(row: 24).first == 0..<7)
        #expect(code.darkRuns(row: 1).prefix(2) == [0..<1, 6..<7])
    }

    @Test func `what no code can hold is none`() {
        #expect(QRCode("") == nil)
        #expect(QRCode("a\0b") == nil)
        #expect(QRCode(String(repeating: "a", count: 1_274)) == nil)
        #expect(QRCode(String(repeating: "a", count: 1_273)) != nil)
    }

    @Test(arguments: ["PASAMUROS:8R1C-G2GR", "ñandú, 東京, a\u{301}", "{{<&>}}"])
    func `what is drawn is read back, by a library that did not draw it`(_ text: String) throws {
        let square = CodeSquare(try #require(QRCode(text)), in: Rectangle(x: 0, y: 0, width: 100, height: 100))
        let page = Page(width: 100, height: 100, elements: [.code(square)])
        #expect(try read(RasterPress.draw(page, dpi: 150)) == [text])
    }

    @Test func `four modules of light stand on each side`() throws {
        let (page, square) = try page(side: 66, at: 0)
        #expect(square.module == 2)
        let raster = try RasterPress.draw(page, dpi: 72)
        for y in 0..<66 {
            for x in 0..<66 where !(8..<58).contains(x) || !(8..<58).contains(y) {
                #expect(raster.pixels[y * 66 + x] == 255)
            }
        }
        #expect(raster.pixels[8 * 66 + 8] == 0 && raster.pixels[57 * 66 + 8] == 0)
    }

    /// Rectangles that touch and are filled one by one leave grey seams wherever an edge falls within a pixel.
    @Test(arguments: [61.0, 97, 113, 150, 201, 300]) func `no seam shows between modules that touch`(_ dpi: Double)
        throws
    {
        let (page, square) = try page(side: 95.3, at: 11.7)
        let raster = try RasterPress.draw(page, dpi: dpi)
        let (scale, module) = (dpi / 72, square.module)
        // The left bar of the upper left corner: seven dark modules, one below the other.
        let x = Int((square.place.x + 4.5 * module) * scale)
        let (top, bottom) = ((square.place.y + 4 * module) * scale, (square.place.y + 11 * module) * scale)
        for y in Int(top.rounded(.up))..<Int(bottom) { #expect(raster.pixels[y * raster.width + x] == 0, "row \(y)") }
        // Its upper bar: seven in a row.
        let y = Int((square.place.y + 4.5 * module) * scale)
        let (left, right) = ((square.place.x + 4 * module) * scale, (square.place.x + 11 * module) * scale)
        for x in Int(left.rounded(.up))..<Int(right) {
            #expect(raster.pixels[y * raster.width + x] == 0, "column \(x)")
        }
    }

    @Test func `the log tells a code by what it says, and by what is said in its stead`() throws {
        let code = try #require(QRCode(text))
        let alternative = FlowSpan(.text("Código 8R1C-G2GR"))
        let flow = Flow.code(code, side: 99, alternative: alternative, align: .end)
        let pages = Compositor().pages(of: Sheet(paper: .letter, content: [flow], language: "es"))
        #expect(
            PageLog.log(pages) == """
                page 1 612×792
                  figure
                    451,56 99×99 code 25×25 “PASAMUROS:8R1C-G2GR” (Código 8R1C-G2GR)

                """)
        #expect(pages[0].text == "Código 8R1C-G2GR")
        #expect(try read(RasterPress.draw(pages[0], dpi: 100)) == [text])
    }

    @Test func `a code wider than the measure becomes as wide as that`() throws {
        let code = try #require(QRCode(text))
        let table = FlowTable(
            columns: [.fixed(60), .share(1)],
            rows: [
                FlowTable.Row(cells: [
                    FlowTable.Cell(content: [.code(code, side: 99, alternative: FlowSpan(.text("")), align: .start)])
                ])
            ])
        let log = PageLog.log(Compositor().pages(of: Sheet(paper: .letter, content: [.table(table)], language: "es")))
        #expect(log.contains("62,59 60×60 code"))
    }

    @Test func `the receipt's PDF holds the code as shapes, and its words as text within a figure`() throws {
        let pages = try DrawnReceipt.pages()
        var bytes: [UInt8] = []
        try PDFPress.write(PDFDocument(title: "Acuse", pages: pages)) { bytes.append(contentsOf: $0) }
        let opened = try #require(try PDFReader(Data(bytes)).openPage(0))
        #expect(opened.text.contains("Código para leer con un teléfono: \(SheetRecords.bundle)"))
        let (width, height) = (Int(opened.width * 2), Int(opened.height * 2))
        let drawing = try opened.drawn(width: width, height: height)
        #expect(!drawing.hasPictures)
        let drawn = drawing.grey
        #expect(
            QRReader.read(grey: drawn, width: width, height: height, most: 8).map {
                String(decoding: $0, as: UTF8.self)
            }
                == [SheetRecords.bundle.scanned])
        try TestSupport.withFolder { folder in
            let file = folder.appending(path: "acuse.pdf")
            try Data(bytes).write(to: file)
            let tree = try #require(
                try TestSupport.run("pdfinfo", ["-struct", file.path]), "pdfinfo is not installed")
            #expect(tree.output.components(separatedBy: "Figure").count == 2)
            let check = try #require(try TestSupport.run("qpdf", ["--check", file.path]), "qpdf is not installed")
            #expect(check.status == 0, "\(check.output)")
        }
    }
}
