import Bindings
import Letters
import TestSupport
import Testing
import Words

@testable import Intake

/// Receipts of ours, printed and photographed in the test.
@Suite struct ReceiptPhotoTests {
    private static let paper = Result { try DrawnReceipt.pixels(dpi: 150) }

    /// What can go wrong between the gate and the organisers' machine.
    enum Mishap: String, CaseIterable {
        case none, lyingOnItsSide, upsideDown, askew, fromBelow, fromTheSide, inTheDark, inHalfShadow, grainy, faded,
            shaken, sentSmall, squeezed
    }

    private func camera(_ mishap: Mishap) -> Camera {
        var camera = Camera()
        switch mishap {
        case .none, .squeezed: break
        case .lyingOnItsSide: camera.corners = [(0.95, 0.1), (0.95, 0.9), (0.05, 0.9), (0.05, 0.1)]
        case .upsideDown: camera.corners = [(0.9, 0.92), (0.1, 0.92), (0.1, 0.08), (0.9, 0.08)]
        case .askew: camera.corners = [(0.25, 0.05), (0.95, 0.2), (0.8, 0.95), (0.05, 0.8)]
        case .fromBelow: camera.corners = [(0.3, 0.1), (0.7, 0.1), (0.98, 0.95), (0.02, 0.95)]
        case .fromTheSide: camera.corners = [(0.05, 0.05), (0.9, 0.25), (0.9, 0.75), (0.05, 0.95)]
        case .inTheDark: camera.light = (25, 12)
        case .inHalfShadow: camera.light = (240, 20)
        case .grainy: camera.grain = 60
        case .faded: camera.ink = 0.7
        case .shaken: camera.blur = 1
        case .sentSmall: (camera.width, camera.height) = (390, 520)
        }
        return camera
    }

    private func photo(_ camera: Camera, quality: Int = 80) throws -> [UInt8] {
        let paper = try Self.paper.get()
        let pixels = camera.photograph(paper.bytes, width: paper.width, height: paper.height)
        let picture = try #require(Pix(grey: pixels, width: camera.width, height: camera.height))
        return try #require(picture.jpeg(quality: quality))
    }

    @Test(arguments: Mishap.allCases) func `a photographed receipt tells its bundle`(_ mishap: Mishap) throws {
        let file = try photo(camera(mishap), quality: mishap == .squeezed ? 10 : 80)
        #expect(try ReceiptPhoto.codes(in: file, with: DirectReader()) == [SheetRecords.bundle])
    }

    /// A PDF as a scanner makes it: a picture on each page, and nothing else.
    private func scan(_ pages: [[UInt8]?]) -> [UInt8] {
        let contents = pages.map { picture -> SmallPDF.Page in
            guard let picture else { return .empty }
            let hex = picture.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            let camera = Camera()
            let entries = "/W \(camera.width) /H \(camera.height) /CS /G /BPC 8 /F [/AHx /DCT]"
            return SmallPDF.Page(content: "q 595 0 0 842 0 0 cm BI \(entries) ID \(hex)> EI Q")
        }
        return SmallPDF(pages: contents).bytes
    }

    @Test func `a receipt that was scanned to a PDF tells its bundle, on whatever page it is`() throws {
        let photo = try photo(camera(.none))
        let file = scan([nil, photo])
        #expect(try ReceiptPhoto.codes(in: file, with: DirectReader()) == [SheetRecords.bundle])
        #expect(throws: ReceiptPhotoFault.noCode) {
            try ReceiptPhoto.codes(in: scan([nil, nil]), with: DirectReader())
        }
        let late = scan([[UInt8]?](repeating: nil, count: ReceiptBounds.pages) + [photo])
        #expect(throws: ReceiptPhotoFault.noCode) { try ReceiptPhoto.codes(in: late, with: DirectReader()) }
    }

    @Test func `both receipts in one picture tell one bundle each`() throws {
        let other = BundleCode(digest: Array(40...71))
        let both = try Self.side(by: [SheetRecords.bundle.scanned, other.scanned, SheetRecords.bundle.scanned])
        let codes = try ReceiptPhoto.codes(in: both, with: DirectReader())
        #expect(codes.count == 2)
        #expect(Set(codes) == [SheetRecords.bundle, other])
    }

    @Test(arguments: [
        "https://example.org/x", "8R1C-G2GR", "ACUSE:8R1C-G2GS", "ACUSE:8r1cg2gr", "ACUSE:", "pasamuros:x",
    ])
    func `a square that is no bundle's code tells none`(_ text: String) throws {
        let file = try Self.side(by: [text])
        #expect(throws: ReceiptPhotoFault.noCode) { try ReceiptPhoto.codes(in: file, with: DirectReader()) }
    }

    @Test func `nothing crosses but short printable text, of eight squares at most`() throws {
        let long = String(repeating: "a", count: 65)
        let crossing = ReceiptOpener.open(try Self.side(by: [long, "ñ", "a\nb", "uno", String(long.dropLast())]))
        #expect(Set(crossing.reading.blocks.map(\.plainText)) == ["uno", String(long.dropLast())])
        #expect(crossing.parts.isEmpty)
        let pages = try (1...10).map { try Self.grey(side: ["c\($0)"]) }
        let scan = TestPictures.tiff(pages: pages.map { ($0.width, $0.height, $0.bytes, 1) })
        #expect(ReceiptOpener.open(scan).reading.blocks.map(\.plainText) == (1...8).map { "c\($0)" })
    }

    @Test func `a picture that cannot be opened is named, whatever is wrong with it`() throws {
        for file in [Array("hola".utf8), [0xFF, 0xD8, 0xFF, 0xE0, 0], [], Array("%PDF-1.4\nx".utf8)] {
            let fault = #expect(throws: ReceiptPhotoFault.self) {
                try ReceiptPhoto.codes(in: file, with: DirectReader())
            }
            #expect(fault?.sentence.key == "pictures.receipt-unreadable")
        }
        for fault in [ReceiptPhotoFault.noCode, .unreadable(Sentence("pictures.damaged"))] {
            for language in Words.Language.allCases { #expect(Words(language)(fault.sentence) != fault.sentence.key) }
        }
    }

    /// A worker that has been taken over.
    private struct Liar: UntrustedReader {
        let blocks: [Block]

        func open(_ item: UntrustedItem, page: PageSink) -> Opening {
            let pixels = Pixels(width: 1, height: 1, format: .grey8, bytes: [0], label: "")
            if let pixels { try? page(PixelPage(pixels: pixels, kind: .writing)) }
            let part = EnclosedPart(format: .mail, untrustedBytes: Array("ACUSE:8R1C-G2GR".utf8))
            return Opening(Reading(kind: .letter, subject: "ACUSE:8R1C-G2GR", blocks: blocks), parts: [part])
        }
    }

    @Test func `of what a worker says only codes are taken, and no more than eight are looked at`() throws {
        let code = SheetRecords.bundle
        let lies: [Block] = [
            .heading(level: 1, [.text(code.scanned)]), .paragraph([.strong([.text(code.scanned)])]), .slot(0),
            .paragraph([.text(code.scanned), .text("x")]), .paragraph([.text(code.scanned + " ")]), .paragraph([]),
            .quote([.paragraph([.text(code.scanned)])]), .paragraph([.text("ACUSE:8R1C-G2GG")]),
            .paragraph([.text(code.scanned)]),
        ]
        #expect(throws: ReceiptPhotoFault.noCode) {
            try ReceiptPhoto.codes(in: [], with: Liar(blocks: lies))
        }
        #expect(try ReceiptPhoto.codes(in: [], with: Liar(blocks: lies.reversed())) == [code])
    }

    /// Squares side by side on a white ground.
    private static func side(by texts: [String]) throws -> [UInt8] {
        let pixels = try grey(side: texts)
        let picture = try #require(Pix(grey: pixels.bytes, width: pixels.width, height: pixels.height))
        return try #require(picture.jpeg(quality: 95))
    }

    private static func grey(side texts: [String]) throws -> (width: Int, height: Int, bytes: [UInt8]) {
        let codes = try texts.map { try #require(QRCode($0)) }
        let cell = 4 * ((codes.map(\.side).max() ?? 0) + 2 * QRCode.quietZone)
        let (columns, rows) = (4, (codes.count + 3) / 4)
        var grey = [UInt8](repeating: 255, count: columns * cell * rows * cell)
        for (index, code) in codes.enumerated() {
            let (left, top) = (index % 4 * cell + 16, index / 4 * cell + 16)
            for row in 0..<4 * code.side {
                for column in 0..<4 * code.side where code.isDark(row: row / 4, column: column / 4) {
                    grey[(top + row) * columns * cell + left + column] = 0
                }
            }
        }
        return (columns * cell, rows * cell, grey)
    }
}
