import Bindings
import Foundation
import Testing

@testable import Intake

@Suite struct TextDecoderTests {
    private static func bytes(_ hex: String) -> [UInt8] {
        stride(from: 0, to: hex.count, by: 2).compactMap { offset in
            let start = hex.index(hex.startIndex, offsetBy: offset)
            return UInt8(hex[start..<hex.index(start, offsetBy: 2)], radix: 16)
        }
    }

    @Test(arguments: Samples.all.indices) func `a letter without a charset is guessed right`(index: Int) {
        let sample = Samples.all[index]
        let (text, decoding) = TextDecoder().decode(Self.bytes(sample.hex), declared: nil)
        #expect(text == sample.text, "\(sample.charset) was read as \(decoding.charset)")
        #expect(decoding.isGuess)
        #expect(decoding.undecodable == 0)
    }

    @Test(arguments: Samples.all.indices) func `a declared charset is no guess`(index: Int) {
        let sample = Samples.all[index]
        let (text, decoding) = TextDecoder().decode(Self.bytes(sample.hex), declared: sample.charset)
        #expect(text == sample.text)
        #expect(!decoding.isGuess)
    }

    @Test(arguments: ["us-ascii", "utf-8", "unknown-8bit", "x-no-such-charset"])
    func `a declaration that cannot be right is not believed`(declared: String) {
        let (text, decoding) = TextDecoder().decode(
            Self.bytes("43617269F16F20792061626F6E6F2C20636F7261E7F36E"), declared: declared)
        #expect(text == "Cariño y abono, coraçón")
        #expect(decoding == CharsetDecoding(charset: "windows-1252", isGuess: true))
    }

    @Test func `UTF-8 declared as Latin 1 is read as UTF-8 and said`() {
        let (text, decoding) = TextDecoder().decode(Array("Compañero, ʼ".utf8), declared: "iso-8859-1")
        #expect(text == "Compañero, ʼ")
        #expect(decoding == CharsetDecoding(charset: "utf-8", isGuess: true))
    }

    @Test func `UTF-8 without a declaration is no guess`() {
        #expect(!TextDecoder().decode(Array("Compañero".utf8), declared: nil).decoding.isGuess)
    }

    @Test func `quotation marks of Windows declared as Latin 1 are quotation marks`() {
        #expect(TextDecoder().decode([0x93, 0x68, 0x6F, 0x6C, 0x61, 0x94], declared: "ISO-8859-1").text == "“hola”")
    }

    @Test func `one broken byte in a long UTF-8 text stays one broken byte`() {
        let bytes = Array(String(repeating: "ñandú ", count: 40).utf8) + [0xC3] + Array(" fin".utf8)
        let (text, decoding) = TextDecoder().decode(bytes, declared: "utf-8")
        #expect(text.unicodeScalars.count { $0 == "\u{FFFD}" } == 1)
        #expect(decoding == CharsetDecoding(charset: "utf-8", isGuess: false, undecodable: 1))
    }

    @Test func `a hint from the headers decides a short text`() {
        let bytes: [UInt8] = [0xE4, 0xE0]
        #expect(TextDecoder(hints: ["windows-1251"]).decode(bytes, declared: nil).text == "да")
    }

    @Test func `line ends of all kinds are one`() {
        let bytes = Array("a\r\nb\rc\nd".utf8)
        #expect(TextDecoder().decode(bytes, declared: nil).text == "a\nb\nc\nd")
    }

    @Test func `UTF-16 with its mark and a UTF-8 signature are understood`() {
        #expect(TextDecoder().decode([0xFF, 0xFE, 0xF1, 0x00, 0x61, 0x00], declared: nil).text == "ña")
        #expect(TextDecoder().decode([0xEF, 0xBB, 0xBF, 0x61], declared: nil).text == "a")
    }

    @Test func `a slash in a charset's name asks iconv for nothing`() {
        #expect(CharsetConverter(charset: "ascii//IGNORE") == nil)
        #expect(CharsetConverter(charset: "no-such-charset") == nil)
    }
}
