import Foundation
import Letters
import TestSupport
import Testing
import Typesetting

@Suite struct SheetLanguageTests {
    private func words(_ languages: [String], _ files: [String: String] = [:]) throws -> [String] {
        try LayoutFolder.set(files).sheet(SheetRecords.prisonerCover, languages: languages, paper: .a4).content.words
    }

    @Test func `the campaign's first language leads, the second stands small beside the title`() throws {
        let sheet = try LayoutFolder.set().sheet(
            SheetRecords.manifest, languages: ["en-GB", "es-MX"], paper: .a4)
        #expect(sheet.language == "en")
        #expect(sheet.content.words.first == "List of letters")
        #expect(sheet.content.words.contains("Lista de cartas"))
        let alone = try LayoutFolder.set().sheet(SheetRecords.manifest, languages: ["en"], paper: .a4)
        #expect(!alone.content.words.contains("Lista de cartas"))
    }

    @Test func `a language without words gives way to the next, and in the end to Spanish`() throws {
        #expect(try words(["fr", "en"]).contains("These letters are for you."))
        #expect(try words(["fr"]).contains("Estas cartas son para usted."))
    }

    @Test func `a greeting in the prisoner's language is used once a file has it`() throws {
        #expect(try words(["es"]).contains("Estas cartas son para usted."))
        let own = ["strings/tzh.yaml": "greeting: \"(palabras en tseltal)\"\n"]
        let greeted = try words(["es"], own)
        #expect(greeted.contains("(palabras en tseltal)"))
        #expect(greeted.contains("Las escribieron personas que piensan en usted."))
    }

    @Test func `words carry their language`() throws {
        let own = ["strings/tzh.yaml": "greeting: \"(palabras en tseltal)\"\n"]
        let sheet = try LayoutFolder.set(own).sheet(SheetRecords.prisonerCover, languages: ["es"], paper: .a4)
        let spans = sheet.content.flatMap { flow -> [FlowSpan] in
            if case .paragraph(let paragraph) = flow { paragraph.spans } else { [] }
        }
        #expect(spans.first { $0.content == .text("(palabras en tseltal)") }?.style.language == "tzh")
        let letters = try #require(sheet.content.tables.first { !$0.header.isEmpty })
        guard case .paragraph(let japanese)? = letters.rows[4].cells[1].content.first else {
            Issue.record("no signature in the fifth row")
            return
        }
        #expect(japanese.spans.last?.style.language == "ja")
    }

    @Test(arguments: ["strings", "languages"]) func `Spanish and English have the same entries`(_ folder: String) throws
    {
        let keys = try ["es", "en"].map { language in
            let file = LayoutFolder.standard.appending(path: "\(folder)/\(language).yaml")
            return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
                .filter { !$0.hasPrefix("#") && !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        }
        #expect(keys[0] == keys[1])
        #expect(keys[0].count > 40)
    }
}
