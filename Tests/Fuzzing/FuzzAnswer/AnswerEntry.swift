import FuzzDriver
import Letters

@testable import Intake

/// The trusted side's entry: what workers sent, one answer after the other, of which a letter is put together.
@main enum AnswerEntry: Fuzzer {
    static func run(_ untrustedBytes: [UInt8]) {
        guard let first = untrustedBytes.first else { return }
        let rest = Array(untrustedBytes.dropFirst())
        let answers =
            switch first % 3 {
            case 0: rest
            case 1: MendedAnswer.frames(rest)
            default: MendedAnswer.reading(rest)
            }
        read(answers)
    }

    private static func read(_ answers: [UInt8]) {
        let shelf = PackedPages()
        let honest = LetterReader.Converters(
            documentTree: { bytes, _ in .success(bytes) }, unlocked: { bytes in .success(bytes) })
        let letters = LetterReader(reader: LyingReader(answers), converters: honest) { try shelf.keep($0) }
        let item = UntrustedItem(source: SourceReference(path: ""), format: .mail, untrustedBytes: [])
        do {
            let reading = try letters.read(item)
            LetterCheck.check(reading)
            try WayToPaper(shelf: shelf).take(reading)
        } catch {
            preconditionFailure("a letter stops the run: \(error)")
        }
    }
}
