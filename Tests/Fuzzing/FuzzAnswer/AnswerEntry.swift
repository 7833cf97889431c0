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
        let honest = LetterReader.Converters(
            documentTree: { bytes, _ in .success(bytes) }, unlocked: { bytes in .success(bytes) })
        let letters = LetterReader(reader: LyingReader(answers), converters: honest) { page in
            Picture(
                digest: String(repeating: "0", count: 64), width: page.pixels.width, height: page.pixels.height,
                kind: page.kind, text: page.text)
        }
        let item = UntrustedItem(source: SourceReference(path: ""), format: .mail, untrustedBytes: [])
        guard let reading = try? letters.read(item) else { return }
        LetterCheck.check(reading)
    }
}
