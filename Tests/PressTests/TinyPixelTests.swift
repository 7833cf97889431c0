import Letters
import Press
import TestSupport
import Testing
import Typesetting

/// Pages of a few points, drawn at 72 dpi: `#` is black, `.` white, `+` between.
@Suite struct TinyPixelTests {
    private func picture(of page: Page, _ pictures: any PictureShelf = MemoryShelf()) throws -> [String] {
        let raster = try RasterPress.draw(page, pictures: pictures, dpi: 72)
        return (0..<raster.height).map { y in
            String(
                (0..<raster.width).map { x in
                    switch raster.pixels[y * raster.width + x] {
                    case 0: "#"
                    case 255: "."
                    default: "+"
                    }
                })
        }
    }

    @Test func `a filled rectangle covers its pixels and no others`() throws {
        let page = Page(
            width: 6, height: 4, elements: [.fill(Rectangle(x: 1, y: 1, width: 3, height: 2), grey: 0)])
        #expect(
            try picture(of: page) == [
                "......",
                ".###..",
                ".###..",
                "......",
            ])
    }

    @Test func `a frame is drawn centred on its edges`() throws {
        let frame = PageElement.frame(Rectangle(x: 1.5, y: 1.5, width: 3, height: 2), thickness: 1, grey: 0)
        #expect(
            try picture(of: Page(width: 6, height: 5, elements: [frame])) == [
                "......",
                ".####.",
                ".#..#.",
                ".####.",
                "......",
            ])
    }

    @Test func `a blank verso has no mark at all`() throws {
        #expect(try picture(of: Page(width: 3, height: 2)) == ["...", "..."])
    }

    @Test func `a picture fills its rectangle, its rows from the top`() throws {
        let pixels = try #require(
            Pixels(width: 2, height: 2, format: .bilevel1, bytes: [0b1000_0000, 0b0100_0000], label: ""))
        let shelf = TestShelf()
        let checks = try shelf.add(pixels, .photograph)
        let page = Page(
            width: 4, height: 3, elements: [.picture(checks, Rectangle(x: 1, y: 1, width: 2, height: 2))])
        #expect(
            try picture(of: page, shelf.shelf) == [
                "....",
                ".#..",
                "..#.",
            ])
    }

    @Test func `grey is neither black nor white`() throws {
        let page = Page(width: 2, height: 1, elements: [.fill(Rectangle(x: 0, y: 0, width: 1, height: 1), grey: 0.5)])
        #expect(try picture(of: page) == ["+."])
    }
}
