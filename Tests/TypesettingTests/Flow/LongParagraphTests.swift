import Letters
import TestSupport
import Testing

@testable import Bindings

/// Paragraphs that are shaped piece by piece.
@Suite struct LongParagraphTests {
    private let shaper: TextShaper

    init() {
        TestSupport.useProjectFonts()
        shaper = TextShaper()
    }

    private func span(_ text: String, size: Double = 12) -> TextShaper.Span {
        TextShaper.Span(text: text, family: "Andika", size: size)
    }

    private func text(_ lines: [ShapedLine]) -> [String] {
        lines.map { line in
            let runs = line.runs.first?.isRightToLeft == true ? line.runs.reversed() : line.runs
            return runs.map(\.text).joined()
        }
    }

    private static let latin = "Queridas compañeras, les escribimos desde lejos para decirles que aquí nadie olvida. "
    private static let arabic = "إلى الرفاق في السجن نكتب من بعيد ونقول إن الباب سيفتح غداً أو بعد غد. "
    private static let mixed = "שלום מרחוק, אנחנו כותבות Manuel Gómez ועוד רבים, 27 במספר, בכל יום. "

    @Test(arguments: [latin, arabic, mixed, "¡Libertad!\u{2028}", "自由のために手紙を書きます。"], [0.0, 24, -24])
    func `a paragraph set in pieces has the lines it has in one`(words: String, indent: Double) {
        let spans = [
            span(String(repeating: words, count: 12)), span(""), span(words, size: 16),
            span(String(repeating: words, count: 40)),
        ]
        func lines(_ reach: Int) -> [ShapedLine] {
            shaper.lines(of: spans, width: 300, align: .start, firstLine: indent, reach: reach)
        }
        let whole = lines(.max)
        for reach in [300, 1_000, 2_048] {
            let pieces = lines(reach)
            #expect(text(pieces) == text(whole))
            #expect(pieces.map { $0.runs.map(\.span) } == whole.map { $0.runs.map(\.span) })
            for (piece, line) in zip(pieces, whole) {
                #expect(abs(piece.offset - line.offset) < 0.5 && abs(piece.width - line.width) < 0.5)
            }
        }
    }

    @Test func `a word of a hundred thousand letters is broken into lines that lose none`() {
        let word = String(repeating: "ñandú", count: 20_000)
        let lines = shaper.lines(of: [span(word)], width: 488)
        #expect(text(lines).joined() == word)
        #expect(lines.allSatisfy { $0.width <= 488.01 })
        #expect(lines.dropLast().allSatisfy { $0.width > 470 })
    }

    @Test func `marks without end upon one letter are shown, and end`() {
        let marks = "a" + String(repeating: "\u{301}", count: 20_000)
        #expect(text(shaper.lines(of: [span(marks)], width: 488)).joined() == marks)
    }
}
