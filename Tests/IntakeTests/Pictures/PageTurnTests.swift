import Bindings
import Letters
import TestSupport
import Testing

@testable import Intake

/// Pages that were photographed lying on their side, on their head or aslant.
@Suite struct PageTurnTests {
    private static let capitals = DrawnText.letter.uppercased()

    private func page(_ text: String = DrawnText.letter) throws -> Pix {
        let pixels = try DrawnText.page(text)
        return try #require(Pix(grey: pixels.bytes, width: pixels.width, height: pixels.height))
    }

    @Test(arguments: 0...3) func `a page comes out upright however it lay`(quarters: Int) throws {
        let page = try page()
        let lying = try #require(page.turned(quarters: quarters))
        #expect(PictureJudge.kind(of: lying) == .writing)
        let (upright, clean) = (try #require(WritingCleaner.clean(page)), try #require(WritingCleaner.clean(lying)))
        #expect((clean.width, clean.height) == (upright.width, upright.height))
        #expect(clean.bilevelBytes == upright.bilevelBytes)
        #expect(PageTurn(of: page).toLevel == 0)
    }

    @Test(arguments: 0...3) func `a page in capitals, of which nobody knows, stays as it came`(quarters: Int) throws {
        let page = try page(Self.capitals)
        let lying = try #require(page.turned(quarters: quarters))
        let turn = PageTurn(of: lying)
        #expect((turn.toLevel + turn.back) % 4 == 0)
        #expect(turn.toLevel == (quarters % 2))
        // Its lines are made level all the same, and its strokes black.
        let clean = try #require(WritingCleaner.clean(lying))
        let upright = try #require(WritingCleaner.clean(page)?.turned(quarters: quarters))
        #expect(abs(clean.width - upright.width) < 20 && abs(clean.height - upright.height) < 20)
        #expect(abs(Double(clean.inkArea) / Double(upright.inkArea) - 1) < 0.05)
    }

    @Test func `a few lines are not enough to turn a page over`() throws {
        let short = try #require(page("Querido Manuel:\nun abrazo fuerte.\nAna").turned(quarters: 2))
        #expect(PageTurn(of: short).toLevel == 0)
    }

    @Test(arguments: [-12.0, -11, -8, -4, 4, 8, 11, 12])
    func `lines that slope by up to twelve degrees are made level, and no corner is lost`(degrees: Double) throws {
        let page = try page()
        let sloping = try #require(page.turned(degrees: degrees))
        #expect(PictureJudge.kind(of: sloping) == .writing)
        let clean = try #require(WritingCleaner.clean(sloping))
        let (angle, confidence) = clean.skew
        #expect(abs(angle) < 0.3 && confidence > WritingCleaner.leastLines)
        let straight = try #require(WritingCleaner.clean(page))
        // As many letters as before.
        #expect(abs(Double(clean.marks.count) / Double(straight.marks.count) - 1) < 0.08)
        #expect(clean.width <= WritingCleaner.largest.width && clean.height <= WritingCleaner.largest.height)
    }

    @Test(arguments: [1, 3]) func `a page that lies on its side and aslant comes out upright and level`(
        quarters: Int
    ) throws {
        let lying = try #require(page().turned(quarters: quarters)?.turned(degrees: 6))
        let clean = try #require(WritingCleaner.clean(lying))
        #expect(clean.height > clean.width)
        #expect(abs(clean.skew.angle) < 0.3)
        #expect(clean.readingDirection.up > 8)
    }

    @Test func `a turned picture has its corners`() throws {
        var bytes = [UInt8](repeating: 255, count: 400 * 600)
        for (x, y) in [(0, 0), (390, 0), (0, 590), (390, 590)] {
            for row in y..<y + 10 { for column in x..<x + 10 { bytes[row * 400 + column] = 0 } }
        }
        let picture = try #require(Pix(grey: bytes, width: 400, height: 600))
        for degrees in [-12.0, 0.5, 12] {
            let turned = try #require(picture.turned(degrees: degrees)?.darker(than: 128))
            #expect(turned.marks.count == 4)
            #expect((360...440).contains(turned.inkArea))
        }
    }
}
