import Foundation
import Letters
import Testing

@testable import Intake

/// What crosses between the two sides.
@Suite struct WireTests {
    @Test(arguments: UInt64(1)...300)
    func `whatever a worker may honestly say arrives as it was`(seed: UInt64) throws {
        var random = RandomOpening(seed: seed)
        let opening = random.opening()
        let pages = (0..<random.number(0...3)).map { _ in random.page() }
        let arrived = try taken(Gathered.answer(opening, pages: pages))
        #expect(arrived.opening == opening)
        #expect(arrived.pages == pages)
    }

    @Test(arguments: UInt64(1)...20)
    func `an answer that breaks off is refused at every byte`(seed: UInt64) throws {
        var random = RandomOpening(seed: seed)
        let answer = Gathered.answer(random.opening(), pages: [random.page()])
        for count in 0..<answer.count {
            #expect(throws: AnswerFault.ended) { try taken(Array(answer.prefix(count))) }
        }
    }

    @Test(arguments: UInt64(1)...400)
    func `a damaged answer is refused, or is within all bounds`(seed: UInt64) throws {
        var random = RandomOpening(seed: seed)
        let answer = Gathered.answer(random.opening(), pages: [random.page()])
        for _ in 0..<50 {
            var damaged = answer
            for _ in 0...random.number(0...3) {
                damaged[random.number(0...damaged.count - 1)] = UInt8(random.number(0...255))
            }
            guard let arrived = try? taken(damaged) else { continue }
            #expect(isWithinBounds(arrived.opening))
            #expect(arrived.pages.count <= 1)
        }
    }

    @Test(arguments: UInt64(1)...200)
    func `any bytes at all are survived`(seed: UInt64) throws {
        var random = RandomOpening(seed: seed)
        let frame = UInt8(random.number(1...3))
        let noise = [frame, 0, 0, 0] + (0..<random.number(1...400)).map { _ in UInt8(random.number(0...12)) }
        if let arrived = try? taken(noise) { #expect(isWithinBounds(arrived.opening)) }
    }

    private func isWithinBounds(_ opening: Opening) -> Bool {
        let text = opening.reading.blocks.plainText.utf8.count
        let bytes = opening.parts.reduce(0) { $0 + $1.untrustedBytes.count }
        return text <= 4 * OpeningBounds.text && opening.parts.count <= OpeningBounds.parts
            && bytes <= OpeningBounds.partBytes
            && slots(in: opening.reading.blocks).allSatisfy(opening.parts.indices.contains)
    }

    private func slots(in blocks: [Block]) -> [Int] {
        blocks.flatMap { block -> [Int] in
            switch block {
            case .slot(let part): [part]
            case .quote(let inner): slots(in: inner)
            case .list(_, let items): items.flatMap { slots(in: $0) }
            default: []
            }
        }
    }

    @Test(arguments: [UntrustedItem.Format.receiptPhoto, .mailParts])
    func `what only the trusted side asks for is never enclosed in a letter`(format: UntrustedItem.Format) {
        let part = EnclosedPart(format: format, kind: .picture, untrustedBytes: [1])
        let answer = Gathered.answer(Opening(Reading(kind: .letter), parts: [part]))
        #expect(throws: AnswerFault.nonsense) { try taken(answer) }
    }

    @Test func `marks that turn text around do not cross`() throws {
        let lie = "paga\u{202E}gpj.exe\u{7}\u{200B}"
        var reading = Reading(kind: .letter, subject: lie, blocks: [.paragraph([.text(lie)])])
        reading.cuts = [Cut(kind: .attachment, text: lie)]
        let part = EnclosedPart(format: .picture, name: lie + "\nx", untrustedBytes: [])
        let arrived = try taken(Gathered.answer(Opening(reading, parts: [part]))).opening
        #expect(arrived.reading.subject == "pagagpj.exe")
        #expect(arrived.reading.blocks.plainText == "pagagpj.exe")
        #expect(arrived.reading.cuts[0].text == "pagagpj.exe")
        #expect(arrived.parts[0].name == "pagagpj.exe x")
    }

    @Test(arguments: ["cli.cut-header", "intake.no-such", "intake", "intake.", "intake.no-text.x", "intake.NO", ""])
    func `a worker says no sentence but ours`(key: String) throws {
        let known: Set<String> = ["intake.no-text", "cli.cut-header", "intake", "intake.", "intake.NO", ""]
        let answer = Gathered.answer(.unreadable(Sentence(key)))
        #expect(throws: AnswerFault.nonsense) { try taken(answer) { known.contains($0) } }
        let honest = Gathered.answer(.unreadable(Sentence("intake.no-text")))
        #expect(try taken(honest) { known.contains($0) }.opening == .unreadable(Sentence("intake.no-text")))
    }

    @Test func `blocks within blocks without end arrive as words`() throws {
        var block = Block.paragraph([.text("dentro")])
        for _ in 0..<500 { block = .quote([block]) }
        let arrived = try taken(Gathered.answer(Opening(Reading(kind: .letter, blocks: [block])))).opening
        #expect(arrived.reading.blocks.plainText == "dentro")
        var depth = 0
        var blocks = arrived.reading.blocks
        while case .quote(let inner)? = blocks.first {
            depth += 1
            blocks = inner
        }
        #expect(depth == WireBounds.depth - 1)
    }

    @Test func `a liar's blocks within blocks without end are refused`() throws {
        // A quote that holds one block, again and again: u8 4, u32 1.
        var body: [UInt8] = [0, 0, 0, 0, 0] + [0, 0, 0] + [0, 0, 0, 0] + [0, 0, 0] + [0, 0, 0, 1]
        for _ in 0..<100_000 { body += [4, 0, 0, 0, 1] }
        let size = withUnsafeBytes(of: UInt32(body.count).bigEndian) { Array($0) }
        #expect(throws: AnswerFault.nonsense) { try taken([Wire.reading] + size + body) }
    }

    @Test func `more than fits crosses as the sentence that says so`() throws {
        let beyond = Opening.unreadable(Sentence("intake.worker-beyond-bounds"))
        let long = String(repeating: "a", count: OpeningBounds.text)
        let paragraphs = [Block](repeating: .paragraph([.text("a")]), count: OpeningBounds.blocks + 1)
        let parts = [EnclosedPart](
            repeating: EnclosedPart(format: .picture, untrustedBytes: []), count: OpeningBounds.parts + 1)
        for opening in [
            Opening(Reading(kind: .letter, subject: "a", blocks: [.paragraph([.text(long)])])),
            Opening(Reading(kind: .letter, blocks: paragraphs)), Opening(Reading(kind: .letter), parts: parts),
        ] {
            #expect(try taken(Gathered.answer(opening)).opening == beyond)
        }
        let fits = Opening(Reading(kind: .letter, blocks: [.paragraph([.text(long)])]))
        #expect(try taken(Gathered.answer(fits)).opening == fits)
    }

    @Test func `a page's words and the letter's are counted together`() throws {
        var random = RandomOpening(seed: 7)
        var page = random.page()
        page.text = String(repeating: "a", count: OpeningBounds.text - page.pixels.label.utf8.count)
        let answer = Gathered.answer(Opening(Reading(kind: .letter, subject: "a")), pages: [page])
        let arrived = try taken(answer)
        #expect(arrived.pages == [page])
        #expect(arrived.opening == .unreadable(Sentence("intake.worker-beyond-bounds")))
    }

    @Test func `a size that is a lie costs no memory`() throws {
        // A page of 65,535 by 65,535 in colour, and a reading of 4 GB.
        let head: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 2, 0, 0, 0, 0, 0, 0]
        #expect(throws: AnswerFault.beyondBounds) { try taken([Wire.page, 0, 0, 0, UInt8(head.count)] + head) }
        #expect(throws: AnswerFault.beyondBounds) { try taken([Wire.reading, 0xFF, 0xFF, 0xFF, 0xFF]) }
    }

    @Test func `a part stands in one place`() throws {
        let part = EnclosedPart(format: .picture, untrustedBytes: [1])
        let twice = Opening(Reading(kind: .letter, blocks: [.slot(0), .slot(0)]), parts: [part])
        #expect(try taken(Gathered.answer(twice)).opening.reading.blocks == [.slot(0), .paragraph([])])
        let nowhere = Opening(Reading(kind: .letter, blocks: [.slot(1)]), parts: [part])
        #expect(throws: AnswerFault.nonsense) { try taken(Gathered.answer(nowhere)) }
    }

    @Test func `once no more pages are wanted they are passed over`() throws {
        struct Enough: Error {}
        var random = RandomOpening(seed: 3)
        let opening = random.opening()
        let answer = Gathered.answer(opening, pages: [random.page(), random.page(), random.page()])
        var count = 0
        var reader = AnswerReader(BytesSource(answer), check: SentenceCheck { _ in true })
        let arrived = try reader.opening { _ in
            count += 1
            throw Enough()
        }
        #expect(count == 1)
        #expect(arrived == opening)
    }
}
