import Testing

@testable import Intake

@Suite struct SanitiserTests {
    @Test(arguments: [
        "Jtatik Samuel ʼ xchiʼuk", "👩‍👩‍👧 👨🏽‍🌾 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇲🇽", "שלום \u{200F}עולם", "می‌خواهم", "क्‍ष", "tab\there", "line\nbreak",
    ]) func `what letters need stays`(text: String) {
        #expect(Sanitiser.clean(text) == text)
    }

    @Test(arguments: [
        ("a\u{0}b\u{7}c\u{1B}[31m", "abc[31m"), ("a\u{200B}b\u{FEFF}c\u{2060}d", "abcd"), ("so\u{AD}lo", "solo"),
        ("a\u{202E}cba", "acba"), ("a\u{200D}b", "ab"), ("x\u{E0041}\u{E0042}y", "xy"), ("a\u{85}\u{9F}b", "ab"),
        ("\u{1FFFF}a\u{2066}", "a\u{2066}"),
    ]) func `what is not for eyes goes`(text: String, expected: String) {
        #expect(Sanitiser.clean(text) == expected)
    }

    @Test func `letters and their accents become one`() {
        #expect(Array(Sanitiser.clean("n\u{303}").unicodeScalars) == ["\u{F1}"])
    }

    @Test func `a damaged letter stays visible`() {
        #expect(Sanitiser.clean("a\u{FFFD}") == "a\u{FFFD}")
    }
}
