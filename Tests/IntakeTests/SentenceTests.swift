import Foundation
import Letters
import Testing
import Words

@testable import Intake

@Suite struct SentenceTests {
    @Test(arguments: Words.Language.allCases) func `every notice and finding has its sentence`(language: Words.Language)
    {
        let keys = Words(language).keys
        for kind in LetterPart.Kind.allCases {
            #expect(keys.contains("intake.attachment-not-printed-\(kind.rawValue)"))
            #expect(keys.contains("intake.finding-attachment-\(kind.rawValue)"))
        }
        for rule in [
            "charset-guessed", "undecodable-bytes", "text-cut-short", "nested-too-deep", "too-many-parts",
            "conflicting-header", "mail-within-mail", "picture-not-fetched", "sender-trace", "signed", "forwarded",
            "cover-note", "html-cut-short", "picture-missing",
        ] {
            #expect(keys.contains("intake.finding-\(rule)"))
        }
    }

    @Test func `both languages have the same sentences with the same gaps`() {
        let (spanish, english) = (Words(.spanish), Words(.english))
        let keys = spanish.keys.filter(Self.isOurs)
        #expect(keys == english.keys.filter(Self.isOurs))
        for key in keys { #expect(spanish.placeholders(of: key) == english.placeholders(of: key)) }
    }

    @Test func `a refusal says what and what next in both languages`() {
        #expect(Words(.spanish)("intake.too-large", ["megabytes": "64"]).contains("hasta 64 MB"))
        #expect(Words(.english)("documents.old-word").contains("save it as .docx or PDF"))
    }

    private static func isOurs(_ key: String) -> Bool { key.hasPrefix("intake.") || key.hasPrefix("documents.") }
}
