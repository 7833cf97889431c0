import Bindings
import Foundation
import Intake
import Letters
import Press
import TestSupport
import Testing

/// Pictures from the file that arrived to what they add to a PDF.
@Suite struct PictureBuildTests {
    private func opened(_ file: [UInt8]) throws -> PixelPage {
        var pages: [PixelPage] = []
        _ = PictureOpener.open(file) { pages.append($0) }
        return try #require(pages.first)
    }

    @Test func `a photographed page of 12 megapixels adds at most 200 KB`() throws {
        let small = try #require(DrawnPictures.photographedPage())
        let file = try #require(
            Pix(grey: small.bytes, width: small.width, height: small.height)?.scaled(by: 4)?.jpeg(quality: 90))
        let page = try opened(file)
        #expect(page.kind == .writing)
        #expect(page.pixels.format == .bilevel1)
        #expect(try PicturePacker.pack(page.pixels).bytes.count < 200_000)
    }

    @Test func `a photograph of 12 megapixels adds about 200 KB, and no more pixels than 300 dpi`() throws {
        let small = try #require(DrawnPictures.photograph(width: 1_000, height: 750))
        let file = try #require(
            Pix(rgb: small.bytes, width: small.width, height: small.height)?.scaled(by: 4)?.jpeg(quality: 90))
        let page = try opened(file)
        #expect(page.kind == .photograph)
        #expect(page.pixels.format == .rgb24)
        #expect(page.pixels.width <= 2_034 && page.pixels.height <= 2_110)
        #expect(try PicturePacker.pack(page.pixels).bytes.count <= PicturePacker.goal)
    }

    @Test func `a portrait is upright, grey and small`() throws {
        let drawn = try #require(DrawnPictures.photograph(width: 900, height: 600))
        let file = try #require(Pix(rgb: drawn.bytes, width: 900, height: 600)?.jpeg(quality: 80))
        let portrait = try #require(PictureOpener.portrait(file, longest: 600))
        #expect((portrait.width, portrait.height, portrait.format) == (600, 400, .grey8))
        #expect(PictureOpener.portrait(Array("no".utf8), longest: 600) == nil)
    }
}
