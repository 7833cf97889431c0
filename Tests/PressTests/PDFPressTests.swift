import Foundation
import Letters
import Press
import TestSupport
import Testing
import Typesetting

/// PDFs held against other people's programs; a test whose program is not installed says so and is skipped.
@Suite struct PDFPressTests {
    init() { TestSupport.useProjectFonts() }

    private static func paragraph(_ text: String, language: String? = nil) -> Flow {
        var style = TextStyle()
        style.language = language
        return .paragraph(FlowParagraph([FlowSpan(.text(text), style: style)]))
    }

    private func document(_ content: [Flow]) -> PDFDocument {
        let pages = Compositor().pages(of: Sheet(paper: .letter, content: content, language: "es"))
        return PDFDocument(
            title: "Prueba", pages: pages, labels: pages.indices.map { "Carta \($0 + 1)" },
            outline: [
                PDFDocument.Bookmark(title: "Juan", page: 1, children: [.init(title: "Carta 1", page: pages.count)])
            ])
    }

    private func bytes(of document: PDFDocument) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try PDFPress.write(document) { bytes.append(contentsOf: $0) }
        return bytes
    }

    private func ask(_ program: String, _ options: [String], about document: PDFDocument) throws -> String {
        try TestSupport.withFolder { folder in
            let file = folder.appending(path: "test.pdf")
            try Data(bytes(of: document)).write(to: file)
            let placed =
                options.contains("FILE") ? options.map { $0 == "FILE" ? file.path : $0 } : options + [file.path]
            let answer = try #require(try TestSupport.run(program, placed), "\(program) is not installed")
            #expect(answer.status == 0, "\(answer.output)")
            return answer.output
        }
    }

    private let mixed = [
        paragraph("Querido Manuel, no estás solo. Chʼol, Kʼankujkʼ, niño, corazón."),
        paragraph("Αγαπητέ Μανουέλ", language: "el"), paragraph("مانويل العزيز", language: "ar"),
        paragraph("東京から手紙を書いています", language: "ja"), paragraph("Дорогой друг", language: "ru"),
        Flow.pageBreak, paragraph("Segunda página"),
    ]

    @Test func `qpdf finds nothing wrong`() throws {
        let answer = try ask("qpdf", ["--check"], about: document(mixed))
        #expect(answer.contains("No syntax or stream encoding errors"))
    }

    @Test func `every font is embedded and subset, and maps back to text`() throws {
        let rows = try ask("pdffonts", [], about: document(mixed)).split(separator: "\n").dropFirst(2)
        #expect(rows.count >= 4)
        for row in rows { #expect(row.contains("yes yes yes"), "\(row)") }
    }

    @Test func `words of five scripts come back out`() throws {
        let text = try ask("pdftotext", ["FILE", "-"], about: document(mixed))
        for words in ["Querido Manuel, no estás solo. Chʼol, Kʼankujkʼ, niño, corazón.", "Αγαπητέ Μανουέλ"] {
            #expect(text.contains(words))
        }
        #expect(text.contains("東京から手紙を書いています"))
        #expect(text.contains("Дорогой друг"))
        // Poppler marks directions and parts Arabic words by spaces: letters are compared.
        let letters = text.filter(\.isLetter)
        #expect(letters.contains("مانويلالعزيز") || letters.contains("العزيزمانويل"))
    }

    @Test func `nothing tells of a date, a person or a host, and it is tagged`() throws {
        let info = try ask("pdfinfo", [], about: document(mixed))
        for word in ["CreationDate", "ModDate", "Author", "Creator", "Keywords", "Subject"] {
            #expect(!info.contains(word + ":"), "\(word)")
        }
        #expect(info.contains(/Tagged: +yes/))
        #expect(info.contains(/Pages: +2/))
    }

    @Test func `the structure holds every word, from line to line and over breaks`() throws {
        let words = (1...60).map { "palabra\($0)" }
        let broken = Flow.paragraph(
            FlowParagraph([FlowSpan(.text("Saludos,")), FlowSpan(.lineBreak), FlowSpan(.text("Ana"))]))
        let structure = try ask(
            "pdfinfo", ["-struct-text"], about: document([Self.paragraph(words.joined(separator: " ")), broken]))
        let found = structure.split { $0.isWhitespace || $0 == "\"" }.map(String.init)
        #expect(found.filter { $0.hasPrefix("palabra") } == words)
        #expect(structure.contains("Saludos, Ana"))
    }

    @Test func `two runs give the same bytes`() throws {
        #expect(try bytes(of: document(mixed)) == bytes(of: document(mixed)))
    }

    @Test func `the outline and the page labels are there`() throws {
        let structure = try ask(
            "qpdf", ["--json", "--json-key=outlines", "--json-key=pagelabels"], about: document(mixed))
        #expect(structure.contains("\"Juan\""))
        #expect(structure.contains("\"Carta 1\""))
        #expect(structure.contains("Carta "))
    }

    @Test func `an error of the receiver is thrown, not lost`() {
        struct Full: Error {}
        #expect(throws: Full.self) { try PDFPress.write(document(mixed)) { _ in throw Full() } }
    }
}
