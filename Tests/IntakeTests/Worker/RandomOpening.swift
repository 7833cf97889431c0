import Foundation
import Letters

@testable import Intake

/// Openings and pages of any shape that a worker could honestly have made.
struct RandomOpening {
    private var numbers: SeededGenerator

    init(seed: UInt64) { numbers = SeededGenerator(seed: seed) }

    /// An opening with every kind of value that crosses.
    mutating func opening() -> Opening {
        let parts = some(0...4) { $0.part() }
        var slots = Array(parts.indices)
        var reading = Reading(kind: kind())
        reading.messageID = maybe { $0.word() }
        reading.received = maybe { Date(timeIntervalSince1970: Double($0.number(0...4_000_000_000)) / 4) }
        reading.sender = maybe { $0.person() }
        reading.recipients = some(0...3) { $0.person() }
        reading.subject = maybe { $0.line() }
        reading.language = maybe { $0.one(of: ["es", "zh-Hant", "tzh"]) }
        reading.signature = maybe { $0.line() }
        reading.blocks = blocks(depth: 0, slots: &slots)
        reading.cuts = some(0...3) { Cut(kind: $0.one(of: Cut.Kind.allCases), text: $0.text()) }
        let places = reading.blocks.count
        reading.findings = some(0...3) { $0.finding(places: places) }
        reading.references = some(0...3) { $0.word() }
        reading.report = maybe { $0.report() }
        return Opening(reading, parts: parts)
    }

    /// A small page.
    mutating func page() -> PixelPage {
        let width = number(1...20), height = number(1...20)
        let format = one(of: [Pixels.Format.bilevel1, .grey8, .rgb24])
        let bytes = (0..<height * format.bytesPerRow(width: width)).map { _ in UInt8(number(0...255)) }
        guard let pixels = Pixels(width: width, height: height, format: format, bytes: bytes, label: line()) else {
            preconditionFailure("the size and the bytes were made for each other")
        }
        return PixelPage(pixels: pixels, kind: one(of: [.writing, .page, .photograph]), text: maybe { $0.text() })
    }

    /// A number of a range.
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

    /// One of the values.
    mutating func one<Value>(of values: [Value]) -> Value { values[number(0...values.count - 1)] }

    private mutating func maybe<Value>(_ make: (inout RandomOpening) -> Value) -> Value? {
        number(0...1) == 0 ? nil : make(&self)
    }

    private mutating func some<Value>(_ count: ClosedRange<Int>, _ make: (inout RandomOpening) -> Value) -> [Value] {
        (0..<number(count)).map { _ in make(&self) }
    }

    private mutating func word() -> String {
        one(of: ["carta", "ñandú", "K'inal", "ʼix", "雪", "📮", "سلام", "a@example.org", "x"])
    }

    private mutating func line() -> String { some(1...6) { $0.word() }.joined(separator: " ") }

    private mutating func text() -> String { some(1...3) { $0.line() }.joined(separator: "\n") }

    private mutating func person() -> Correspondent { Correspondent(name: maybe { $0.line() }, address: word()) }

    private mutating func sentence() -> Sentence {
        Sentence("intake.no-text", maybe { ["number": $0.line()] } ?? [:], count: maybe { $0.number(0...9_999) })
    }

    private mutating func kind() -> Reading.Kind {
        switch number(0...3) {
        case 0: .letter
        case 1: .report(sentence())
        case 2: .notALetter(sentence())
        default: .unreadable(sentence())
        }
    }

    private mutating func finding(places: Int) -> Finding {
        Finding(
            rule: "missing-glyph", severity: one(of: [.hold, .note]), excerpt: line(),
            block: places == 0 ? nil : maybe { $0.number(0...places - 1) }, sentence: sentence())
    }

    private mutating func report() -> DeliveryReport {
        DeliveryReport(
            kind: one(of: DeliveryReport.Kind.allCases), originalMessageID: maybe { $0.word() },
            originalRecipients: some(0...3) { $0.word() }, recipients: some(0...3) { $0.recipient() })
    }

    private mutating func recipient() -> DeliveryReport.Recipient {
        DeliveryReport.Recipient(
            address: maybe { $0.word() }, action: maybe { $0.one(of: DeliveryReport.Action.allCases) },
            status: maybe { $0.one(of: ["5.1.1", "4.2.2", "2.0.0", "5.7.606"]) },
            replyCode: maybe { $0.number(200...599) }, reason: one(of: DeliveryReport.Reason.allCases),
            permanence: one(of: DeliveryReport.Permanence.allCases))
    }

    private mutating func part() -> EnclosedPart {
        let formats: [UntrustedItem.Format] = [
            .mail, .plainText, .markdown, .html, .picture, .pdf, .office(.docx), .office(.rtf), .documentTree, .tnef,
            .zip, .calendar, .contact, .locked, .lockedMail, .unreadable(sentence()),
        ]
        return EnclosedPart(
            format: one(of: formats), name: maybe { $0.line() }, isAlternative: number(0...1) == 1,
            place: one(of: EnclosedPart.Place.allCases),
            untrustedBytes: (0..<number(0...200)).map { _ in UInt8(number(0...255)) })
    }

    private mutating func blocks(depth: Int, slots: inout [Int]) -> [Block] {
        var blocks: [Block] = []
        for _ in 0..<number(0...(depth > 3 ? 1 : 4)) { blocks.append(block(depth: depth, slots: &slots)) }
        return blocks
    }

    private mutating func block(depth: Int, slots: inout [Int]) -> Block {
        switch number(0...7) {
        case 0: return .heading(level: number(1...3), inlines(depth: depth))
        case 1: return .verse(some(1...3) { $0.inlines(depth: depth) })
        case 2:
            var items: [[Block]] = []
            for _ in 0..<number(0...3) { items.append(blocks(depth: depth + 1, slots: &slots)) }
            return .list(start: maybe { $0.number(0...99_999) }, items: items)
        case 3: return .quote(blocks(depth: depth + 1, slots: &slots))
        case 4: return .separator
        case 5: return .notice(sentence())
        case 6 where !slots.isEmpty: return .slot(slots.removeFirst())
        default: return .paragraph(inlines(depth: depth))
        }
    }

    private mutating func inlines(depth: Int) -> [Inline] {
        some(0...(depth > 3 ? 1 : 3)) { random in
            switch random.number(0...4) {
            case 0: .emphasis(random.inlines(depth: depth + 1))
            case 1: .strong(random.inlines(depth: depth + 1))
            case 2: .lineBreak
            default: .text(random.text())
            }
        }
    }
}

/// An answer that is there already.
struct BytesSource: AnswerSource {
    private var untrustedBytes: ArraySlice<UInt8>

    init(_ untrustedBytes: [UInt8]) { self.untrustedBytes = untrustedBytes[...] }

    mutating func bytes(_ count: Int) throws(AnswerFault) -> [UInt8] {
        guard count <= untrustedBytes.count else { throw .ended }
        defer { untrustedBytes = untrustedBytes.dropFirst(count) }
        return Array(untrustedBytes.prefix(count))
    }
}

/// What a worker writes, gathered.
final class Gathered {
    private(set) var bytes: [UInt8] = []

    /// The bytes of a whole answer.
    static func answer(_ opening: Opening, pages: [PixelPage] = []) -> [UInt8] {
        let gathered = Gathered()
        var answer = AnswerWriter { gathered.bytes += $0 }
        for page in pages { try? answer.page(page) }
        answer.finish(opening)
        return gathered.bytes
    }
}

/// The trusted side's reading of bytes.
func taken(
    _ bytes: [UInt8], knows: @escaping @Sendable (String) -> Bool = { _ in true }
) throws(AnswerFault) -> (opening: Opening, pages: [PixelPage]) {
    var pages: [PixelPage] = []
    var reader = AnswerReader(BytesSource(bytes), check: SentenceCheck(isKnown: knows))
    let opening = try reader.opening { pages.append($0) }
    return (opening, pages)
}
