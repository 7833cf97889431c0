@testable import Bindings
import Letters
import Testing

@testable import Intake

/// Pictures that say more of themselves than can be: each costs a sentence, and no arithmetic of ours ends the worker.
@Suite struct LyingHeaderTests {
    private static let largest = UInt32(Int32.max)

    private func reason(_ file: [UInt8]) -> String? {
        let (opening, pages) = TestPictures.open(file)
        #expect(pages.isEmpty)
        guard case .unreadable(let sentence) = opening.reading.kind else { return nil }
        return sentence.key
    }

    @Test(arguments: [
        LyingHeaders.png(65_535, 65_535), LyingHeaders.png(largest, largest), LyingHeaders.png(largest, 1),
        LyingHeaders.gif(65_535, 65_535),
        TestPictures.tiff(pages: [(0xFFFF_FFFF, 0x7FFF_FFFF, [], 1)]),
        TestPictures.tiff(pages: [(0xFFFF_FFFF, 1, [], 1)]),
        TestPictures.tiff(pages: [(0x4000_0000, 0x4000_0000, [], 1)]), LyingHeaders.heif(30_000, 30_000),
    ]) func `a header that says more than is decoded is refused as too large`(file: [UInt8]) {
        #expect(reason(file) == "pictures.too-large")
    }

    @Test(arguments: [
        LyingHeaders.png(0, 0), LyingHeaders.png(0x8000_0000, 0x8000_0000), LyingHeaders.png(.max, .max),
        LyingHeaders.bmp(0, 0), LyingHeaders.bmp(.max, .max), LyingHeaders.bmp(.min, .min), LyingHeaders.bmp(2, .min),
        LyingHeaders.bmp(-2, -2), LyingHeaders.bmp(65_535, 65_535), LyingHeaders.jpeg(0, 0, components: 3),
        LyingHeaders.jpeg(8, 8, components: 0), LyingHeaders.jpeg(8, 8, components: 3), LyingHeaders.gif(0, 0),
        LyingHeaders.gif(7, 3),
        // What the libraries refuse before they tell a size.
        LyingHeaders.jpeg(65_535, 65_535, components: 3), LyingHeaders.webp,
        TestPictures.tiff(pages: [(0xFFFF_FFFF, 0xFFFF_FFFF, [], 1)]), TestPictures.tiff(pages: [(0, 0, [], 1)]),
        TestPictures.tiff(pages: [(4, 4, [], 0xFFFF)]), LyingHeaders.heif(0, 0), LyingHeaders.heif(.max, .max),
        LyingHeaders.heif(8, 8),
    ]) func `a header of sides that cannot be is damaged`(file: [UInt8]) {
        #expect(reason(file) == "pictures.damaged")
    }

    @Test func `the size that is told is the one the header says`() {
        let (opening, _) = TestPictures.open(LyingHeaders.png(Self.largest, Self.largest))
        let megapixels = ["megapixels": "4611686014132", "most": "110"]
        #expect(opening == .unreadable(Sentence("pictures.too-large", megapixels)))
    }

    @Test func `sides below nothing are no picture, though their product is a number`() {
        #expect(throws: PictureFault.damaged) {
            try PictureBounds.check(PictureHeader(width: -1, height: -1, bitsPerPixel: 32))
        }
    }
}
