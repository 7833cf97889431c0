import Bindings
import Foundation
import Letters
import Press
import TestSupport
import Testing

@Suite struct PicturePackerTests {
    @Test func `black and white comes back as it was`() throws {
        // 13 pixels wide: rows end within a byte.
        let bytes = (0..<20).flatMap { row in
            [UInt8(truncatingIfNeeded: row * 37), UInt8(row % 2 == 0 ? 0b1011_1000 : 0)]
        }
        let pixels = try #require(Pixels(width: 13, height: 20, format: .bilevel1, bytes: bytes, label: ""))
        let packed = try PicturePacker.pack(pixels)
        #expect(packed.encoding == .ccittG4)
        #expect((packed.width, packed.height) == (13, 20))
        #expect(GroupFour.decode(packed.bytes, width: 13, height: 20) == bytes)
    }

    @Test func `a strip that is damaged is not taken for a picture`() {
        #expect(GroupFour.decode([], width: 8, height: 8) == nil)
        #expect(GroupFour.encode([0], width: 8, height: 8) == nil)
    }

    @Test func `grey and colours become JPEG of that kind`() throws {
        let colour = try PicturePacker.pack(#require(DrawnPictures.photograph()))
        let grey = try PicturePacker.pack(#require(DrawnPictures.photographedPage()))
        #expect(colour.encoding == .colourJPEG && grey.encoding == .greyJPEG)
        for packed in [colour, grey] { #expect(packed.bytes.starts(with: [0xFF, 0xD8, 0xFF])) }
        #expect((colour.width, colour.height) == (640, 480))
        // Components, behind the frame's size: 3 and 1 (ISO/IEC 10918-1, B.2.2).
        #expect(components(of: colour.bytes) == 3)
        #expect(components(of: grey.bytes) == 1)
    }

    @Test func `the same pixels give the same bytes, others do not`() throws {
        let pixels = try #require(DrawnPictures.photograph())
        let (one, again) = (try PicturePacker.pack(pixels), try PicturePacker.pack(pixels))
        #expect(one == again)
        #expect(one.digest.count == 64)
        #expect(try one.digest != PicturePacker.pack(#require(DrawnPictures.photograph(width: 320))).digest)
    }

    @Test func `a photograph full of detail is kept reasonable`() throws {
        // Grain that JPEG cannot take away: 2,000 × 1,500 pixels of it are above the goal at full size.
        var state = UInt32(7)
        let bytes = (0..<750 * 1_000).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(state >> 24)
        }
        let large = try #require(Pix(grey: bytes, width: 1_000, height: 750)?.scaled(by: 2))
        let pixels = try #require(
            Pixels(width: large.width, height: large.height, format: .grey8, bytes: large.greyBytes, label: ""))
        let atFullSize = try #require(large.jpeg(quality: 75))
        #expect(atFullSize.count > 2 * PicturePacker.goal)
        let packed = try PicturePacker.pack(pixels)
        #expect(packed.bytes.count < PicturePacker.goal * 5 / 4)
        #expect(packed.width >= 1_000)
    }

    private func components(of jpeg: [UInt8]) -> UInt8? {
        guard let frame = jpeg.indices.dropLast(9).first(where: { jpeg[$0] == 0xFF && jpeg[$0 + 1] == 0xC0 }) else {
            return nil
        }
        return jpeg[frame + 9]
    }
}
