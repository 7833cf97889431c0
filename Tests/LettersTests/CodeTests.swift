import Letters
import Testing

@Suite struct CodeTests {
    private let digest: [UInt8] = Array(1...32)

    @Test func `a letter code is three and three characters without look-alikes`() {
        let code = LetterCode(digest: digest).description
        #expect(code.wholeMatch(of: /[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}/) != nil)
    }

    @Test func `a code is read as people type it`() throws {
        let code = try #require(LetterCode("7k3 qf2"))
        #expect(code.description == "7K3-QF2")
        #expect(LetterCode("O1I-L0o")?.description == "011-100")
        #expect(LetterCode("7K3-QF") == nil)
        #expect(LetterCode("7K3-QFU") == nil)
    }

    @Test func `a taken code gives way to the next`() {
        #expect(LetterCode(digest: digest) != LetterCode(digest: digest, attempt: 1))
    }

    @Test func `one wrong character in a bundle code is always noticed`() {
        let code = BundleCode(digest: digest).description
        let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
        var tried = 0
        for index in code.indices where code[index] != "-" {
            for character in alphabet where character != code[index] {
                var typed = code
                typed.replaceSubrange(index...index, with: [character])
                #expect(BundleCode(typed) == nil)
                tried += 1
            }
        }
        #expect(tried == 8 * 31)
        #expect(BundleCode(code)?.description == code)
    }

    @Test func `two neighbours exchanged in a bundle code are always noticed`() {
        let characters = Array(BundleCode(digest: digest).description.filter { $0 != "-" })
        for index in 0..<7 where characters[index] != characters[index + 1] {
            var typed = characters
            typed.swapAt(index, index + 1)
            #expect(BundleCode(String(typed)) == nil)
        }
    }

    @Test func `what a receipt's square says is read to the letter`() {
        let code = BundleCode(digest: digest)
        #expect(code.scanned == "ACUSE:" + code.description)
        #expect(BundleCode(scanned: code.scanned) == code)
        for text in [
            code.description, "ACUSE:", code.scanned.lowercased(), code.scanned + " ", " " + code.scanned,
            "ACUSE:" + code.description.replacing("-", with: ""),
        ] {
            #expect(BundleCode(scanned: text) == nil, "\(text)")
        }
    }

    @Test func `a day that is not in the calendar is none`() {
        #expect(CalendarDay("2026-02-29") == nil)
        #expect(CalendarDay("2028-02-29") != nil)
        #expect(CalendarDay("2026-9-1") == nil)
        #expect(CalendarDay("2026-09-01")?.description == "2026-09-01")
    }

    @Test func `oficio is 216 by 340 millimetres`() {
        #expect(abs(Paper.oficio.width - 612.28) < 0.01)
        #expect(abs(Paper.oficio.height - 963.78) < 0.01)
    }

    @Test func `pictures whose bytes do not fit their size are refused`() {
        #expect(Pixels(width: 2, height: 2, format: .grey8, bytes: [0, 0, 0], label: "") == nil)
        #expect(Pixels(width: 2, height: 1, format: .rgb24, bytes: [0, 0, 0, 0, 0, 0], label: "") != nil)
        #expect(Pixels(width: 0, height: 0, format: .grey8, bytes: [], label: "") == nil)
    }
}
