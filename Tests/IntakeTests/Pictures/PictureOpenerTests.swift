import Bindings
import Foundation
import Letters
import Testing

@testable import Intake

@Suite struct PictureOpenerTests {
    @Test(arguments: 1...8) func `a JPEG comes out upright however the camera was held`(orientation: Int) throws {
        let upright = try TestPictures.fields()
        // Lying as the camera held it: turned back by the orientation that undoes the other.
        let undoing = [1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 8, 7: 7, 8: 6]
        let lying = try #require(undoing[orientation].flatMap(upright.upright))
        let page = try TestPictures.page(of: TestPictures.jpeg(lying, orientation: UInt8(orientation)))
        let expected = try TestPictures.page(of: TestPictures.jpeg(upright, orientation: 1))
        let difference = try #require(page.difference(from: expected))
        #expect(difference < 6)
    }

    @Test func `a long screenshot is cut between its lines into pieces of full width`() throws {
        let (width, height) = (300, 1_500)
        // Lines of 16 rows with 8 white ones between.
        let bytes = (0..<height).flatMap { y in
            (0..<width).flatMap { x in
                [UInt8](repeating: y % 24 < 16 && x > 20 && x < 280 && x % 7 < 3 ? 0 : 255, count: 3)
            }
        }
        let picture = try #require(Pix(rgb: bytes, width: width, height: height))
        let pages = TestPictures.open(try TestPictures.jpeg(picture, orientation: 1)).pages
        #expect(pages.count == 5)
        #expect(pages.allSatisfy { $0.pixels.width == width && $0.pixels.height <= 312 })
        #expect(pages.reduce(0) { $0 + $1.pixels.height } == height)
        for page in pages.dropFirst() {
            let first = page.pixels.bytes.prefix(width * page.pixels.bytes.count / (width * page.pixels.height))
            #expect(first.allSatisfy { $0 > 200 })
        }
    }

    @Test func `where a long picture has no row without writing, rows are printed twice`() throws {
        let (width, height) = (300, 1_200)
        let bytes = (0..<width * height).flatMap { [UInt8](repeating: $0 % width % 9 < 4 ? 0 : 255, count: 3) }
        let picture = try #require(Pix(rgb: bytes, width: width, height: height))
        let pages = TestPictures.open(try TestPictures.jpeg(picture, orientation: 1)).pages
        #expect(pages.count == 4)
        #expect(pages.reduce(0) { $0 + $1.pixels.height } == height + 3 * 12)
    }

    @Test func `of a moving WebP the first frame is printed`() throws {
        let still = try #require(Data(base64Encoded: "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="))
        let frame = [UInt8](repeating: 0, count: 16) + still.dropFirst(12)
        let head: [UInt8] = Array("VP8X".utf8) + [10, 0, 0, 0, 2] + [UInt8](repeating: 0, count: 9)
        let body = Array("WEBP".utf8) + head + Array("ANMF".utf8) + [UInt8(frame.count), 0, 0, 0] + frame
        let opening = TestPictures.open(Array("RIFF".utf8) + [UInt8(body.count), 0, 0, 0] + body).opening
        #expect(opening.reading.kind == .letter)
        #expect(opening.reading.findings.map(\.sentence) == [Sentence("pictures.finding-film")])
    }

    @Test func `an orientation turns a picture clockwise as EXIF has it`() throws {
        // 6: the first row is the right side, so the red field of the upper left corner comes to the upper right.
        let page = try TestPictures.page(of: TestPictures.jpeg(TestPictures.fields(), orientation: 6))
        #expect((page.width, page.height) == (32, 48))
        let place = (4 * page.width + 24) * 3
        #expect(page.bytes[place] > 200 && page.bytes[place + 1] < 60 && page.bytes[place + 2] < 60)
    }

    @Test func `every page of a TIFF comes, upright`() throws {
        let flat = (0..<64).map { UInt8($0 < 32 ? 0 : 255) }
        let file = TestPictures.tiff(pages: [(8, 8, flat, 1), (8, 8, flat, 6), (16, 4, flat, 3)])
        let pages = TestPictures.open(file).pages.map(\.pixels)
        #expect(pages.map(\.width) == [8, 8, 16])
        #expect(pages.map(\.format) == [.grey8, .grey8, .grey8])
        #expect(pages[0].bytes == flat)
        // Turned clockwise the upper half, which is black, comes to the right.
        #expect(pages[1].bytes.prefix(8) == [255, 255, 255, 255, 0, 0, 0, 0])
        #expect(pages[2].bytes == flat.reversed())
    }

    @Test func `a BigTIFF is known by its first bytes, and read`() throws {
        let file = TestPictures.bigTiff(width: 2, height: 2, pixels: [0, 80, 160, 240])
        #expect(FormatSniffer.format(of: file) == .picture)
        #expect(FormatSniffer.format(of: [0x4D, 0x4D, 0, 43, 0, 8, 0, 0]) == .picture)
        #expect(try TestPictures.page(of: file).bytes == [0, 80, 160, 240])
    }

    @Test func `a TIFF with too many pages says where it ends`() {
        let dots = (0..<4).map { UInt8($0 * 80) }
        let file = TestPictures.tiff(pages: Array(repeating: (2, 2, dots, 1), count: PictureBounds.pages + 1))
        let (opening, pages) = TestPictures.open(file)
        #expect(pages.count == 60)
        #expect(opening.reading.blocks == [.notice(Sentence("pictures.notice-more-pages", ["most": "60"]))])
        #expect(opening.reading.findings.map(\.severity) == [.hold])
    }

    @Test func `a page of a TIFF that cannot be read costs that page`() {
        let dots = (0..<4).map { UInt8($0 * 80) }
        var file = TestPictures.tiff(pages: [(2, 2, dots, 1), (2, 2, dots, 1), (2, 2, dots, 1)])
        // The second page's bits per sample: its directory follows the header, the first directory and 4 pixels.
        file[8 + 114 + 4 + 2 + 2 * 12 + 8] = 24
        let (opening, pages) = TestPictures.open(file)
        #expect(pages.count == 2)
        #expect(opening.reading.blocks == [.notice(Sentence("pictures.notice-page", ["page": "2"]))])
    }

    @Test func `where the pages of a TIFF cannot be followed on, that is said`() {
        let dots = (0..<4).map { UInt8($0 * 80) }
        var file = TestPictures.tiff(pages: [(2, 2, dots, 1), (2, 2, dots, 1), (2, 2, dots, 1)])
        // The width of the second page.
        file[8 + 114 + 4 + 2 + 8] = 0
        let (opening, pages) = TestPictures.open(file)
        #expect(pages.count == 1)
        #expect(opening.reading.blocks == [.notice(Sentence("pictures.notice-rest", ["page": "2"]))])
        #expect(opening.reading.findings.map(\.severity) == [.hold])
    }

    @Test func `of a film the first frame is printed, transparent parts white`() throws {
        let (opening, pages) = TestPictures.open(TestPictures.gif(frames: [1, 2]))
        let page = try #require(pages.first).pixels
        #expect(pages.count == 1)
        #expect((page.width, page.height, page.format) == (8, 8, .rgb24))
        #expect(Array(page.bytes.prefix(3)) == [255, 0, 0])
        #expect(Array(page.bytes.suffix(3)) == [255, 255, 255])
        #expect(opening.reading.blocks == [.notice(Sentence("pictures.notice-film"))])
    }

    @Test func `a GIF of one picture has nothing left out`() {
        let (opening, pages) = TestPictures.open(TestPictures.gif(frames: [1]))
        #expect(pages.count == 1)
        #expect(opening.reading.blocks.isEmpty && opening.reading.findings.isEmpty)
    }

    @Test func `a GIF whose picture reaches beyond its canvas is damaged`() {
        var file = TestPictures.gif(frames: [1])
        // The picture's width, behind the header (25 bytes), the extension (8), the mark and its place (5).
        file[25 + 8 + 5] = 200
        #expect(TestPictures.open(file).opening == .unreadable(Sentence("pictures.damaged")))
    }

    @Test func `a picture of one colour is not printed`() throws {
        let white = try #require(
            Pix(grey: [UInt8](repeating: 255, count: 100), width: 10, height: 10)?.jpeg(quality: 90))
        let (opening, pages) = TestPictures.open(white)
        #expect(pages.isEmpty)
        #expect(opening.reading.kind == .notALetter(Sentence("pictures.blank")))
    }

    /// 16 × 16 pixels, all transparent but for a white line of eight at row 8; PNG.
    private static let whiteOnNothing =
        "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAYAAAAf8/9hAAAAKElEQVR42mP8"
        + "//8/AyWAiYFCMGrAYDCABYsYoYTBSMgAxtFYGGoGAABg6QQiS+6pYQAAAABJRU5ErkJggg=="
    /// The same without the line.
    private static let nothing =
        "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAYAAAAf8/9hAAAAHElEQVR42mP8"
        + "//8/AyWAiYFCMGrAqAGjBgwWAwBjmgMdsboEFQAAAABJRU5ErkJggg=="

    @Test func `what is drawn in white on nothing is printed in black`() throws {
        let file = try #require(Data(base64Encoded: Self.whiteOnNothing))
        let page = try TestPictures.page(of: Array(file))
        #expect(page.bytes.contains { $0 < 32 } && page.bytes.contains { $0 > 223 })
        let empty = try #require(Data(base64Encoded: Self.nothing))
        #expect(TestPictures.open(Array(empty)).opening.reading.kind == .notALetter(Sentence("pictures.blank")))
    }

    @Test func `what is no picture is named so`() {
        for bytes in [[], Array("Hola".utf8), [UInt8](repeating: 0, count: 400)] {
            #expect(TestPictures.open(bytes).opening == .unreadable(Sentence("pictures.unknown-kind")))
        }
    }

    @Test func `a header that promises too many pixels is refused before any are decoded`() throws {
        // A PNG header of 60,000 × 60,000 pixels, and nothing behind it.
        let size: [UInt8] = [0, 0, 0xEA, 0x60]
        let png: [UInt8] =
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + size + size
            + [8, 2, 0, 0, 0] + [UInt8](repeating: 0, count: 40)
        let tooLarge = Sentence("pictures.too-large", ["megapixels": "3600", "most": "110"])
        #expect(TestPictures.open(png).opening == .unreadable(tooLarge))
        var gif = TestPictures.gif(frames: [1])
        gif.replaceSubrange(6..<10, with: [0xFF, 0xFF, 0xFF, 0xFF])
        guard case .unreadable(let sentence) = TestPictures.open(gif).opening.reading.kind else {
            Issue.record("a canvas of 4 gigapixels was opened")
            return
        }
        #expect(sentence.key == "pictures.too-large")
    }

    @Test func `a TIFF of numbers that are no colours is refused with a word`() {
        // Sample format 3 (floating point) cannot be had with 8 bits.
        var file = TestPictures.tiff(pages: [(2, 2, [0, 80, 160, 240], 1)])
        // Bits per sample, the third of the fields: 8 becomes 24.
        file[8 + 2 + 2 * 12 + 8] = 24
        #expect(TestPictures.open(file).opening == .unreadable(Sentence("pictures.damaged")))
    }

    @Test func `a BMP is read, its rows from the bottom`() throws {
        // 2 × 2 pixels of 24 bits: the lower row first, blue before red, rows padded to four bytes.
        let header: [UInt8] =
            Array("BM".utf8) + [70, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 1, 0, 24, 0]
            + [UInt8](repeating: 0, count: 4) + [16, 0, 0, 0] + [UInt8](repeating: 0, count: 16)
        let rows: [UInt8] = [255, 0, 0, 0, 255, 0, 0, 0, 0, 0, 255, 255, 255, 255, 0, 0]
        let page = try TestPictures.page(of: header + rows)
        #expect(page.bytes == [255, 0, 0, 255, 255, 255, 0, 0, 255, 0, 255, 0])
    }

    @Test func `PNG and WebP tell which way up they are in chunks of their own`() {
        let directory = TestPictures.exifDirectory(6)
        let length = [0, 0, 0, UInt8(directory.count)]
        let other: [UInt8] = [0, 0, 0, 2] + Array("tIME".utf8) + [1, 2, 0, 0, 0, 0]
        let png: [UInt8] =
            [UInt8](repeating: 0, count: 8) + other + length + Array("eXIf".utf8) + directory + [0, 0, 0, 0]
        #expect(PictureOrientation.told(by: png, of: .png) == 6)
        let odd: [UInt8] = Array("VP8X".utf8) + [3, 0, 0, 0, 1, 2, 3, 0]
        let webp = [UInt8](repeating: 0, count: 12) + odd + Array("EXIF".utf8) + length.reversed() + directory
        #expect(PictureOrientation.told(by: webp, of: .webp) == 6)
        #expect(PictureOrientation.told(by: Array(png.dropLast(20)), of: .png) == 1)
        #expect(PictureOrientation.told(by: [], of: .webp) == 1)
    }

    @Test func `half a JPEG is printed with a word`() throws {
        let whole = try #require(TestPictures.fields().jpeg(quality: 95))
        let (opening, pages) = TestPictures.open(Array(whole.dropLast(60)))
        #expect(pages.count == 1)
        #expect(opening.reading.findings.map(\.rule) == ["picture-damaged"])
    }

    @Test func `when no more pages are wanted none is made`() {
        struct Enough: Error {}
        let dots = (0..<4).map { UInt8($0 * 80) }
        var taken = 0
        let opening = PictureOpener.open(
            TestPictures.tiff(pages: Array(repeating: (2, 2, dots, 1), count: 5))
        ) { _ in
            taken += 1
            if taken == 2 { throw Enough() }
        }
        #expect(taken == 2)
        #expect(opening.reading.kind == .letter)
    }

    @Test func `any bytes get an answer`() throws {
        var generator = SeededGenerator(seed: 3)
        let files = [
            try TestPictures.jpeg(TestPictures.fields(), orientation: 6), TestPictures.gif(frames: [1, 2]),
            TestPictures.tiff(pages: [(8, 8, (0..<64).map { UInt8($0 * 4) }, 6), (2, 2, [0, 99, 9, 255], 1)]),
        ]
        for file in files {
            for _ in 0..<400 {
                var broken = file
                for _ in 0..<Int.random(in: 1...4, using: &generator) {
                    broken[Int.random(in: 0..<broken.count, using: &generator)] = .random(
                        in: 0...255, using: &generator)
                }
                if Bool.random(using: &generator) {
                    broken = Array(broken.prefix(.random(in: 0...broken.count, using: &generator)))
                }
                let (_, pages) = TestPictures.open(broken)
                #expect(pages.count <= PictureBounds.pages)
                #expect(pages.allSatisfy { $0.pixels.width * $0.pixels.height <= OpeningBounds.pixels })
            }
        }
    }
}
