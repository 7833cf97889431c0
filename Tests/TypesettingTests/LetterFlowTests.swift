import Bindings
import Letters
import Press
import TestSupport
import Testing
import Typesetting

@Suite struct LetterFlowTests {
    init() { TestSupport.useProjectFonts() }

    private func pages(_ blocks: [Block], paper: Paper = .letter, style: LetterStyle = LetterStyle()) -> [Page] {
        let flow = LetterFlow(style: style, language: "es") { $0.key }.flow(of: blocks)
        return Compositor().pages(of: Sheet(paper: paper, content: flow, language: "es"))
    }

    private func words(_ count: Int, seed: UInt64) -> [String] {
        var random = SplitMix(seed: seed)
        let syllables = ["ka", "li", "mó", "ñu", "tzʼ", "bél", "so", "ra", "quí", "ün"]
        return (0..<count).map { _ in
            (0..<Int.random(in: 1...5, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "a" }
                .joined()
        }
    }

    @Test(arguments: 0..<12) func `every word of a random letter is on its pages, in order and once`(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        var blocks: [Block] = []
        var expected: [String] = []
        for index in 0..<Int.random(in: 1...40, using: &random) {
            let some = words(Int.random(in: 1...120, using: &random), seed: seed &* 1000 &+ UInt64(index))
            expected += some
            let text = Inline.text(some.joined(separator: " "))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: blocks.append(.heading(level: 2, [text]))
            case 1: blocks.append(.verse(some.map { [.text($0)] }))
            case 2: blocks.append(.quote([.paragraph([.emphasis([text])])]))
            case 3: blocks.append(.list(start: nil, items: some.map { [.paragraph([.text($0)])] }))
            default: blocks.append(.paragraph([text]))
            }
        }
        let found = pages(blocks).map(\.text).joined(separator: "\n").split(whereSeparator: \.isWhitespace)
            .map(String.init).filter { $0 != "•" }
        // Only the first difference is told: a whole letter would drown it.
        let first = zip(found, expected).first { $0 != $1 }
        #expect(first == nil)
        #expect(found.count == expected.count)
    }

    @Test func `a word of 300 letters breaks within the measure and loses none`() {
        let word = String(repeating: "x", count: 300)
        let page = pages([.paragraph([.text(word)])])
        #expect(page.flatMap(\.text).filter { $0 == "x" }.count == 300)
        #expect(page[0].rightEdge <= Paper.letter.width - 62 + 0.5)
    }

    @Test func `no page starts or ends with a single line of a paragraph`() {
        let paragraph = Block.paragraph([.text(words(90, seed: 4).joined(separator: " "))])
        let pages = pages(Array(repeating: paragraph, count: 30))
        #expect(pages.count > 2)
        for page in pages {
            let lines = page.elements.compactMap { element -> Int? in
                guard case .tagged(_, let runs) = element else { return nil }
                return Set(runs.compactMap(\.baseline)).count
            }
            #expect(lines.allSatisfy { $0 >= 2 })
        }
    }

    @Test func `no heading stands at the foot of a page`() {
        let blocks = (0..<60).flatMap { index -> [Block] in
            [
                .heading(level: 2, [.text("Título \(index)")]),
                .paragraph([.text(words(40, seed: UInt64(index)).joined(separator: " "))]),
            ]
        }
        for page in pages(blocks) {
            guard case .tagged(let role, _)? = page.elements.last else { continue }
            #expect(role == .paragraph)
        }
    }

    @Test func `an Arabic paragraph stands at the right`() throws {
        let page = try #require(pages([.paragraph([.text("مرحبا")])]).first)
        #expect(abs(page.rightEdge - (Paper.letter.width - 62)) < 6)
    }

    @Test func `large print is 18 points`() throws {
        let log = PageLog.log(pages([.paragraph([.text("hola")])], style: LetterStyle().largePrint))
        #expect(log.contains("Andika-Regular 18 “hola”"))
    }

    @Test func `a character that no font has is a box on the page, and is reported`() {
        let page = pages([.paragraph([.text("uno \u{10FFFD} dos")])])[0]
        #expect(page.missingText == ["\u{10FFFD}"])
        #expect(page.text.contains("uno"))
        #expect(page.text.contains("dos"))
    }

    @Test func `emoji are drawn in one colour first`() {
        let log = PageLog.log(pages([.paragraph([.text("sol 😀")])]))
        #expect(log.contains("Symbola"))
        #expect(!log.contains("NotoColorEmoji"))
    }

    @Test(arguments: Paper.allCases) func `text keeps inside the margins of every paper`(_ paper: Paper) {
        let text = words(2_000, seed: 9).joined(separator: " ")
        for page in pages([.paragraph([.text(text)])], paper: paper) {
            #expect(page.width == paper.width && page.height == paper.height)
            #expect(page.rightEdge <= paper.width - 61)
            #expect(page.lowestBaseline <= paper.height - 64)
        }
    }

    /// The left ends of a page's lines, top to bottom.
    private func lefts(_ blocks: [Block], style: LetterStyle = LetterStyle()) -> [Double] {
        let runs = pages(blocks, style: style).flatMap { $0.elements.flatMap(\.runs) }
        let lines = Dictionary(grouping: runs) { $0.baseline }
        return lines.keys.sorted().compactMap { baseline in
            lines[baseline]?.map { $0.x + ($0.glyphs.first?.x ?? 0) }.min()
        }
    }

    @Test func `a line of a poem that is too long goes on set in, and the next begins at the edge`() {
        let long = words(20, seed: 2).joined(separator: " ")
        let lefts = lefts([.verse([[.text(long)], [.text("corta")]])])
        #expect(lefts.count >= 3)
        #expect(lefts.first == lefts.last)
        #expect(lefts.dropFirst().dropLast().allSatisfy { $0 > lefts[0] + 12 })
    }

    @Test func `lines of a poem break where they were broken, empty ones too`() {
        let lines: [[Inline]] = [[.text("uno")], [], [.text("dos")], [.text("tres")]]
        let runs = pages([.verse(lines)]).flatMap { $0.elements.flatMap(\.runs) }.filter { $0.text != " " }
        let baselines = Set(runs.map(\.baseline)).sorted()
        #expect(baselines.count == 3)
        #expect(abs((baselines[1] - baselines[0]) - 2 * (baselines[2] - baselines[1])) < 0.01)
    }

    @Test func `beside a quotation within a quotation run two rules`() {
        let page = pages([.quote([.paragraph([.text("fuera")]), .quote([.paragraph([.text("dentro")])])])])[0]
        let rules = page.elements.map { element -> [Double] in
            guard case .tagged(.quote, let elements) = element else { return [] }
            return elements.compactMap { if case .fill(let place, _) = $0 { place.x } else { nil } }.sorted()
        }
        #expect(rules.map(\.count) == [1, 2])
        #expect(rules[0][0] == rules[1][0])
    }

    @Test func `items of lists within lists stand as close as the others`() {
        let inner = Block.list(start: nil, items: [[.paragraph([.text("b")])], [.paragraph([.text("c")])]])
        let list = Block.list(
            start: 1,
            items: [[.paragraph([.text("a")]), inner], [.paragraph([.text("d")])], [.paragraph([.text("e")])]])
        let lines = Set(pages([list]).flatMap { $0.elements.flatMap(\.runs) }.map(\.baseline)).sorted()
        let steps = zip(lines.dropFirst(), lines).map { $0 - $1 }
        #expect(lines.count == 5)
        #expect(steps.allSatisfy { abs($0 - steps[0]) < 0.01 })
    }

    @Test func `a Hebrew item whose line ends in Latin words has its bullet at the right`() throws {
        let item = [Block.paragraph([.text("שלום Gaviotas")])]
        let page = try #require(pages([.list(start: nil, items: [item])]).first)
        let bullet = try #require(page.elements.flatMap(\.runs).first { $0.text.contains("•") })
        #expect(bullet.x > Paper.letter.width / 2)
    }

    @Test func `a foot of many lines stays on the paper, and the words stay above it`() throws {
        let foot = (0..<7).map { Flow.paragraph(FlowParagraph([FlowSpan(.text("pie \($0)"))])) }
        let text = Flow.paragraph(FlowParagraph([FlowSpan(.text(words(2_000, seed: 3).joined(separator: " ")))]))
        let pages = Compositor().pages(of: Sheet(paper: .letter, content: [text], foot: foot, language: "es"))
        #expect(pages.count > 1)
        for page in pages {
            let feet = page.elements.flatMap(\.runs).filter { $0.text.hasPrefix("pie") }.map(\.baseline)
            let lines = page.elements.flatMap(\.runs).filter { !$0.text.hasPrefix("pie") }.map(\.baseline)
            #expect(feet.count == 7)
            #expect(try #require(feet.max()) < Paper.letter.height - 12)
            #expect(try #require(lines.max()) < #require(feet.min()) - 12)
        }
    }

    @Test func `a drawing log tells what stands where`() {
        let log = PageLog.log(pages([.heading(level: 1, [.text("Hola")]), .paragraph([.text("Un abrazo.")])]))
        // 12 pt: the heading is 18 pt bold at the top margin of 56; leading and gaps follow LetterStyle.
        #expect(log.hasPrefix("page 1 612×792\n  heading 1\n    62,"))
        #expect(log.contains("Andika-Bold 18 “Hola”\n  paragraph\n    62,"))
        #expect(log.hasSuffix("Andika-Regular 12 “Un abrazo.”\n"))
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same letters in every run.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension PageElement {
    /// The baseline of a run.
    var baseline: Double? {
        if case .glyphs(let run) = self { run.baseline } else { nil }
    }

    var runs: [GlyphRun] {
        switch self {
        case .glyphs(let run): [run]
        case .tagged(_, let elements): elements.flatMap(\.runs)
        default: []
        }
    }
}

extension Page {
    /// The right end of the rightmost glyph, near enough: its origin and half an em.
    var rightEdge: Double {
        elements.flatMap(\.runs).map { run in
            run.text.trimmingSuffixSpaces.isEmpty ? 0 : run.x + (run.visibleEnd)
        }.max() ?? 0
    }

    var lowestBaseline: Double { elements.flatMap(\.runs).map(\.baseline).max() ?? 0 }
}

extension GlyphRun {
    /// Where the run's last visible glyph begins, in points from `x`.
    var visibleEnd: Double {
        let trailing = text.count - text.trimmingSuffixSpaces.count
        return isRightToLeft ? (glyphs.last?.x ?? 0) + size * 0.6 : glyphs.dropLast(trailing).last?.x ?? 0
    }
}

extension String {
    var trimmingSuffixSpaces: Substring {
        var rest = self[...]
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}
