import Bindings
import Letters
import TestSupport
import Testing

@testable import Intake

@Suite struct WritingCleanerTests {
    /// A grey page: what stands at a place is said by the closure.
    private func page(_ width: Int, _ height: Int, _ grey: (Int, Int) -> Int) throws -> Pix {
        var bytes: [UInt8] = []
        for y in 0..<height { for x in 0..<width { bytes.append(UInt8(clamping: grey(x, y))) } }
        return try #require(Pix(grey: bytes, width: width, height: height))
    }

    /// Letter-like strokes in lines: hooks 24 pixels high, 3 thick, in eight lines.
    private func isStroke(_ x: Int, _ y: Int) -> Bool {
        let (column, row) = (x % 40, y % 110)
        guard (100..<900).contains(x), (100..<1_100).contains(y), (40..<64).contains(row) else { return false }
        return (8..<11).contains(column) || ((8..<26).contains(column) && (61..<64).contains(row))
    }

    /// How much of the strokes is black in the result, and how much black is elsewhere, against the strokes' area.
    private func inkOf(_ clean: Pix, strokes: Int) -> Double { Double(clean.inkArea) / Double(strokes) }

    private func strokes() -> Int {
        var count = 0
        for y in 0..<1_300 { for x in 0..<1_000 where isStroke(x, y) { count += 1 } }
        return count
    }

    @Test(arguments: [(0, 235), (120, 180), (170, 225), (60, 100)])
    func `ink of any grey on paper of any grey comes out black on white`(ink: Int, paper: Int) throws {
        let clean = try #require(WritingCleaner.clean(page(1_000, 1_300) { isStroke($0, $1) ? ink : paper }))
        #expect(clean.depth == 1)
        #expect((0.8...1.6).contains(inkOf(clean, strokes: strokes())))
    }

    @Test func `light that falls off leaves no shadow and no stroke out`() throws {
        let clean = try #require(
            WritingCleaner.clean(
                page(1_000, 1_300) { x, y in (240 - x / 8 - y / 20) * (isStroke(x, y) ? 6 : 10) / 10 }))
        #expect((0.8...1.6).contains(inkOf(clean, strokes: strokes())))
    }

    @Test func `a hard shadow takes no writing away`() throws {
        let clean = try #require(
            WritingCleaner.clean(
                page(1_000, 1_300) { x, y in (x + y > 1_400 ? 120 : 230) * (isStroke(x, y) ? 5 : 10) / 10 }))
        #expect((0.8...1.8).contains(inkOf(clean, strokes: strokes())))
    }

    @Test func `a dark table around the page is gone`() throws {
        let table = try page(1_500, 1_900) { x, y in
            let (pageX, pageY) = (x - 250, y - 300)
            guard (0..<1_000).contains(pageX), (0..<1_300).contains(pageY) else { return 40 + (x * 7 + y * 3) % 9 }
            return isStroke(pageX, pageY) ? 60 : 225
        }
        #expect(PaperFinder(in: table).surroundings != nil)
        let clean = try #require(WritingCleaner.clean(table))
        #expect((0.8...1.8).contains(inkOf(clean, strokes: strokes())))
    }

    @Test func `a page that fills the picture is not cut`() throws {
        #expect(PaperFinder(in: try page(1_000, 1_300) { isStroke($0, $1) ? 30 : 220 }).surroundings == nil)
    }

    @Test func `lines that slope are made level`() throws {
        let sloping = try #require(page(1_000, 1_300) { isStroke($0, $1) ? 20 : 240 }.turned(degrees: 3))
        let before = try #require(sloping.darker(than: 128)).skew
        let after = try #require(WritingCleaner.clean(sloping)).skew
        #expect(abs(before.angle) > 2.5)
        #expect(abs(after.angle) < 0.3)
    }

    @Test func `the rules of ruled paper go, and the writing on them stays`() throws {
        let rules = { (y: Int) in y % 55 >= 30 && y % 55 < 33 && y > 80 && y < 1_250 }
        let ruled = try page(1_000, 1_300) { isStroke($0, $1) ? 20 : rules($1) ? 150 : 240 }
        let clean = try #require(WritingCleaner.clean(ruled))
        #expect((0.7...1.6).contains(inkOf(clean, strokes: strokes())))
        #expect(clean.marks.allSatisfy { $0.width < clean.width / 5 })
    }

    @Test func `a few underlinings are no ruled paper`() throws {
        let page = try page(1_000, 1_300) { x, y in
            isStroke(x, y) || ((100..<500).contains(x) && [300, 301, 302, 740, 741, 742].contains(y)) ? 20 : 240
        }
        let clean = try #require(WritingCleaner.clean(page))
        #expect(clean.marks.count { $0.width > clean.width / 4 } == 2)
    }

    @Test func `no page has more pixels than are printed, nor is a coarse one blown up`() throws {
        let large = try #require(page(1_000, 1_300) { isStroke($0, $1) ? 20 : 240 }.scaled(by: 3))
        let clean = try #require(WritingCleaner.clean(large))
        #expect(clean.width <= WritingCleaner.largest.width && clean.height <= WritingCleaner.largest.height)
        let small = try #require(page(1_000, 1_300) { isStroke($0, $1) ? 20 : 240 }.shrunk(by: 0.6))
        #expect(WritingCleaner.clean(small).map { $0.width <= 600 } == true)
    }

    @Test func `a blank page has nothing to print`() throws {
        #expect(try WritingCleaner.clean(page(400, 500) { _, _ in 230 }) == nil)
    }
}
