import Foundation
import Letters
import Synchronization
import Testing

@testable import Intake

/// What a letter may come to in all, when each of its parts is opened by a worker that gives as much as one item may.
@Suite struct LetterBudgetTests {
    /// Opens the letter to so many parts, and each part to what is given here.
    private struct Generous: UntrustedReader {
        let parts: Int
        let part: @Sendable (PageSink) -> Opening

        func open(_ item: UntrustedItem, page: PageSink) -> Opening {
            guard item.format == .mail else { return part(page) }
            let part = EnclosedPart(format: .plainText, untrustedBytes: [])
            return Opening(Reading(kind: .letter), parts: [EnclosedPart](repeating: part, count: parts))
        }
    }

    private func read(
        _ parts: Int, keep: @escaping @Sendable (PixelPage) throws -> Picture = { _ in throw CancellationError() },
        _ part: @escaping @Sendable (PageSink) -> Opening
    ) throws -> Reading {
        let mail = UntrustedItem(source: SourceReference(path: "a"), format: .mail, untrustedBytes: [])
        return try LetterReader(reader: Generous(parts: parts, part: part), keep: keep).read(mail)
    }

    private let beyond = LetterPart.Outcome.failed(Sentence("intake.worker-beyond-bounds"))

    @Test func `the text of all parts together is no more than that of one item`() throws {
        let text = String(repeating: "a", count: OpeningBounds.text / 2)
        let reading = try read(20) { _ in Opening(Reading(kind: .letter, cuts: [Cut(kind: .header, text: text)])) }
        #expect(reading.cuts.count == LetterWeight.most / text.utf8.count)
        #expect(reading.parts.count == 20)
        #expect(reading.parts.filter { $0.outcome == beyond }.count == 20 - reading.cuts.count)
    }

    @Test func `pieces without text count as well`() throws {
        let reading = try read(30) { _ in
            Opening(
                Reading(kind: .letter, blocks: [Block](repeating: .verse([[], [], []]), count: OpeningBounds.blocks)))
        }
        #expect(reading.parts.contains { $0.outcome == beyond })
        #expect(reading.blocks.count < 10 * OpeningBounds.blocks)
    }

    @Test func `a part that is too much is named, and the next that fits is read`() throws {
        let sizes = Mutex([OpeningBounds.text, OpeningBounds.text, OpeningBounds.text, 5])
        let reading = try read(4) { _ in
            let size = sizes.withLock { $0.removeFirst() }
            return Opening(
                Reading(kind: .letter, cuts: [Cut(kind: .header, text: String(repeating: "a", count: size))]))
        }
        #expect(reading.parts.map { $0.outcome == beyond } == [false, false, true, false])
    }

    @Test func `pages of items that were not read to their end count as well`() throws {
        let pixels = try #require(Pixels(width: 1, height: 1, format: .grey8, bytes: [0], label: ""))
        let kept = Mutex(0)
        let keep: @Sendable (PixelPage) throws -> Picture = { page in
            kept.withLock { $0 += 1 }
            return Picture(digest: String(repeating: "a", count: 64), width: 1, height: 1, kind: page.kind)
        }
        let reading = try read(20, keep: keep) { page in
            for _ in 0..<50 { try? page(PixelPage(pixels: pixels, kind: .page)) }
            return .unreadable(Sentence("intake.worker-crashed"))
        }
        #expect(kept.withLock { $0 } == OpeningBounds.pages)
        #expect(reading.parts.count == 20)
    }

    @Test func `parts that stall are opened only as long as a letter may take`() throws {
        let start = SuspendingClock.now
        let passed = Mutex(Duration.zero)
        let stalling = Generous(parts: 100) { _ in
            passed.withLock { $0 += .seconds(600) }
            return .unreadable(Sentence("intake.worker-too-long"))
        }
        let mail = UntrustedItem(source: SourceReference(path: "a"), format: .mail, untrustedBytes: [])
        let reader = LetterReader(reader: stalling, now: { start + passed.withLock { $0 } }) { _ in
            throw CancellationError()
        }
        let reading = try reader.read(mail)
        #expect(passed.withLock { $0 } == OpeningBounds.time)
        let late = LetterPart.Outcome.failed(Sentence("intake.enclosed-too-late"))
        #expect(reading.parts.map { $0.outcome == late } == (0..<100).map { $0 >= 2 })
    }
}
