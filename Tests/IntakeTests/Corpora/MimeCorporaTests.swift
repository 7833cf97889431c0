import Foundation
import Letters
import Testing

@testable import Intake

@Suite(.enabled(if: Corpora.isThere), .serialized) struct MimeCorporaTests {
    /// Every mail of the MIME sets, those within mailboxes one by one.
    private func items() throws -> [UntrustedItem] {
        let files = try Corpora.files("mime", [".eml", ".msg", ".mbox.txt", "rlug", "sample_output_multipart"])
        return files.flatMap { file -> [UntrustedItem] in
            let items = MailSource.items(of: .file(file, path: file.lastPathComponent, isMaildir: false))
            return items.map { item in
                // `.msg` says Outlook to us; in these sets it says mail.
                if case .unreadable = item.format, let bytes = try? Data(contentsOf: file) {
                    return UntrustedItem(source: item.source, format: .mail, untrustedBytes: Array(bytes))
                }
                return item
            }
        }
    }

    @Test func `every mail is read and named`() throws {
        let clock = ContinuousClock()
        var figures = Figures()
        for item in try items() {
            var reading = Reading(kind: .letter)
            let time = try clock.measure { reading = try LetterReader.direct.read(item) }
            figures.take(reading, time: time, source: item.source.description)
            if case .letter = reading.kind {
                #expect(!reading.blocks.isEmpty, "\(item.source) is a letter without a word")
            }
        }
        #expect(figures.count > 270)
        print(figures)
    }

    @Test func `cut or flipped bytes never stop the reader`() throws {
        var random = SeededGenerator(seed: 2026)
        var count = 0
        for item in try items() where item.untrustedBytes.count < 50_000 {
            for _ in 0..<3 {
                var bytes = item.untrustedBytes
                for _ in 0..<Int.random(in: 1...30, using: &random) {
                    guard let index = bytes.indices.randomElement(using: &random) else { break }
                    bytes[index] ^= UInt8(1 << Int.random(in: 0..<8, using: &random))
                }
                bytes.removeLast(Int.random(in: 0...(bytes.count / 2), using: &random))
                let damaged = UntrustedItem(source: item.source, format: .mail, untrustedBytes: bytes)
                let reading = try LetterReader.direct.read(damaged)
                #expect(reading.blocks.count < 10_000)
                count += 1
            }
        }
        #expect(count > 800)
    }
}

/// What a run over a set came to; times are figures, not assertions.
private struct Figures: CustomStringConvertible {
    private(set) var count = 0
    private var kinds: [String: Int] = [:]
    private var rules: [String: Int] = [:]
    private var worst: [(Duration, String)] = []

    mutating func take(_ reading: Reading, time: Duration, source: String) {
        count += 1
        let kind =
            switch reading.kind {
            case .letter: "letter"
            case .report: "report"
            case .notALetter: "not-a-letter"
            case .unreadable: "unreadable"
            }
        kinds[kind, default: 0] += 1
        for rule in Set(reading.findings.map(\.rule)) { rules[rule, default: 0] += 1 }
        worst = Array((worst + [(time, source)]).sorted { $0.0 > $1.0 }.prefix(4))
    }

    var description: String {
        let slow = worst.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
        return
            "FIGURES: \(count) mails, \(kinds.sorted { $0.key < $1.key }), findings \(rules.sorted { $0.key < $1.key }), "
            + "slowest \(slow)"
    }
}
