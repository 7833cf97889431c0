import Testing

@testable import Intake

@Suite struct CharsetGuessTests {
    private static func bytes(_ hex: String) -> [UInt8] {
        let digits = Array(hex)
        return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
    }

    @Test(arguments: LanguageSamples.all.indices) func `the language of a letter tells its charset`(index: Int) {
        let sample = LanguageSamples.all[index]
        for declared in [nil, "us-ascii", "utf-8"] {
            let (text, decoding) = TextDecoder().decode(Self.bytes(sample.hex), declared: declared)
            #expect(text == sample.text, "\(sample.charset) was read as \(decoding.charset)")
            #expect(decoding.isGuess)
        }
    }

    @Test func `Japanese in seven bits is known whatever charset is declared`() {
        let bytes = Array("\u{1B}$B%[%;MM\u{1B}(B".utf8)
        for declared in [nil, "utf-8", "us-ascii", "iso-2022-jp"] {
            #expect(TextDecoder().decode(bytes, declared: declared).text == "ホセ様")
        }
    }

    @Test func `UTF-8 that was damaged on the way is still UTF-8`() {
        let bytes = Array("Querido José, te escribo ".utf8) + [0xDE] + Array("sde Turín, compañero".utf8)
        let (text, decoding) = TextDecoder().decode(bytes, declared: "utf-8")
        #expect(text == "Querido José, te escribo \u{FFFD}sde Turín, compañero")
        #expect(decoding == CharsetDecoding(charset: "utf-8", isGuess: false, undecodable: 1))
    }
}
