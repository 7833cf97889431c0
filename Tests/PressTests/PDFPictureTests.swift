import Foundation
import Letters
import Press
import TestSupport
import Testing
import Typesetting

/// Pictures in PDFs, held against other people's programs.
@Suite struct PDFPictureTests {
    private let shelf = TestShelf()

    private func page(_ picture: Picture) -> Page {
        Page(
            width: 612, height: 792,
            elements: [.tagged(.figure, [.picture(picture, Rectangle(x: 62, y: 56, width: 300, height: 400))])])
    }

    private func bytes(_ pages: [Page]) throws -> Data {
        var data = Data()
        try PDFPress.write(PDFDocument(title: "Prueba", pages: pages), pictures: shelf.shelf) {
            data.append(contentsOf: $0)
        }
        return data
    }

    /// What a program says of a PDF, and the files it makes beside it.
    private func ask(
        _ program: String, _ pdf: Data, _ options: [String], _ results: [String] = []
    ) throws -> (said: String, made: [String: Data]) {
        try TestSupport.withFolder { folder in
            let file = folder.appending(path: "in.pdf")
            try pdf.write(to: file)
            let arguments = options.map { $0.replacing("IN", with: file.path).replacing("OUT", with: folder.path) }
            let answer = try #require(try TestSupport.run(program, arguments), "\(program) is not installed")
            #expect(answer.status == 0, "\(answer.output)")
            let made = try results.map { ($0, try Data(contentsOf: folder.appending(path: $0))) }
            return (answer.output, Dictionary(uniqueKeysWithValues: made))
        }
    }

    @Test func `a packed picture stands in the PDF byte for byte, as often as it is printed only once`() throws {
        let photograph = try shelf.add(#require(DrawnPictures.photograph()), .photograph)
        let writing = try shelf.add(#require(DrawnPictures.writing()), .writing)
        let pdf = try bytes(Array(repeating: page(photograph), count: 5) + Array(repeating: page(writing), count: 5))
        let rows = try ask("pdfimages", pdf, ["-list", "IN"]).said.split(separator: "\n").dropFirst(2)
            .map { $0.split(separator: " ") }
        #expect(rows.count == 10)
        #expect(rows.prefix(5).allSatisfy { $0[8] == "jpeg" } && rows.suffix(5).allSatisfy { $0[8] == "ccitt" })
        #expect(Set(rows.map { $0[10] }).count == 2, "one object each")
        let files = try ask(
            "pdfimages", pdf, ["-all", "IN", "OUT/p"], ["p-000.jpg", "p-005.ccitt"]
        ).made
        #expect(try files["p-000.jpg"].map(Array.init) == shelf.shelf.packed(photograph.digest)?.bytes)
        #expect(try files["p-005.ccitt"].map(Array.init) == shelf.shelf.packed(writing.digest)?.bytes)
        let packed = try [photograph, writing].compactMap { try shelf.shelf.packed($0.digest)?.bytes.count }.reduce(
            0, +)
        #expect(pdf.count < packed + 20_000)
    }

    @Test func `qpdf finds nothing wrong, and two runs give the same bytes`() throws {
        let pages = [
            page(try shelf.add(#require(DrawnPictures.photograph()), .photograph)),
            page(try shelf.add(#require(DrawnPictures.writing()), .writing)),
            page(try shelf.add(#require(DrawnPictures.photographedPage()), .photograph)),
        ]
        let pdf = try bytes(pages)
        #expect(try ask("qpdf", pdf, ["--check", "IN"]).said.contains("No syntax or stream encoding errors"))
        #expect(try bytes(pages) == pdf)
        #expect(try ask("pdfinfo", pdf, ["-struct", "IN"]).said.contains("Figure"))
    }

    @Test(arguments: [Pixels.Format.bilevel1, .grey8, .rgb24])
    func `black stays black, and a picture stands where it is put, on paper as on screen`(_ format: Pixels.Format)
        throws
    {
        // The upper left quarter is black.
        let side = 64
        func isBlack(_ x: Int, _ y: Int) -> Bool { x < side / 2 && y < side / 2 }
        func row(_ y: Int) -> [UInt8] {
            switch format {
            case .bilevel1: (0..<side / 8).map { isBlack($0 * 8, y) ? 0xFF : 0 }
            case .grey8: (0..<side).map { isBlack($0, y) ? 0 : 255 }
            case .rgb24: (0..<side).flatMap { [UInt8](repeating: isBlack($0, y) ? 0 : 255, count: 3) }
            }
        }
        let rows = (0..<side).flatMap(row)
        let pixels = try #require(Pixels(width: side, height: side, format: format, bytes: rows, label: ""))
        let page = Page(
            width: 200, height: 200,
            elements: [
                .tagged(
                    .figure,
                    [.picture(try shelf.add(pixels, .photograph), Rectangle(x: 50, y: 40, width: 128, height: 128))])
            ])
        let screen = try RasterPress.draw(page, pictures: shelf.shelf, dpi: 72)
        let paper = try ask(
            "pdftoppm", try bytes([page]), ["-gray", "-r", "72", "-png", "-singlefile", "IN", "OUT/page"], ["page.png"])
        let printed = try TestSupport.withFolder { folder in
            let file = folder.appending(path: "page.png")
            try #require(paper.made["page.png"]).write(to: file)
            return try RasterPress.Raster(png: file.path)
        }
        for raster in [screen, printed] {
            let grey = { (x: Int, y: Int) in raster.pixels[y * raster.width + x] }
            #expect(grey(60, 50) < 30 && grey(105, 95) < 30, "black")
            #expect(grey(125, 50) > 225 && grey(60, 115) > 225 && grey(160, 150) > 225, "white")
            #expect(grey(45, 50) == 255 && grey(60, 35) == 255, "paper around")
        }
    }

    @Test func `a picture that is on no shelf stops the press`() {
        let picture = Picture(digest: "0", width: 2, height: 2, kind: .photograph)
        #expect(throws: PictureMissing.self) { try bytes([page(picture)]) }
        #expect(throws: PictureMissing.self) { try RasterPress.draw(page(picture), dpi: 72) }
    }
}
