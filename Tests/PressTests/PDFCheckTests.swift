import Foundation
import Letters
import TestSupport
import Testing
import Typesetting

@testable import Press

/// PDFs as other programs make them, put together by hand.
@Suite struct PDFCheckTests {
    init() { TestSupport.useProjectFonts() }

    /// A PDF of these objects, numbered from 1; the first is the catalogue. Its table of objects is left to the reader.
    private func pdf(_ objects: [String], trailer: String = "") -> Data {
        let body = objects.enumerated().map { "\($0.offset + 1) 0 obj\n\($0.element)\nendobj\n" }.joined()
        return Data("%PDF-1.5\n\(body)trailer << /Root 1 0 R /Size \(objects.count + 1) \(trailer) >>\n".utf8)
    }

    private func stream(_ text: String, _ entries: String = "") -> String {
        "<< \(entries) /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream"
    }

    /// One page of letter paper with a black square, and what the catalogue, the trailer and the page say besides.
    private func page(
        catalogue: String = "", trailer: String = "", box: String = "0 0 612 792", page: String = "",
        content: String = "0 0 100 100 re f", more: [String] = []
    ) -> Data {
        pdf(
            [
                "<< /Type /Catalog /Pages 2 0 R \(catalogue) >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [\(box)] /Contents 4 0 R /Resources << >> \(page) >>",
                stream(content),
            ] + more, trailer: trailer)
    }

    private func rules(_ data: Data) -> [String] { PDFCheck.check(data).findings.map(\.rule) }

    @Test func `a plain page is fit`() {
        let report = PDFCheck.check(page())
        #expect(report.findings.isEmpty && report.pages == 1 && report.isFit)
    }

    @Test func `what we print is fit`() throws {
        let text = Flow.paragraph(FlowParagraph([FlowSpan(.text("Querido Manuel"))]))
        let pages = Compositor().pages(of: Sheet(paper: .oficio, content: [text], language: "es"))
        var bytes: [UInt8] = []
        try PDFPress.write(PDFDocument(title: "Prueba", pages: pages, labels: ["1"])) { bytes += Array($0) }
        #expect(PDFCheck.check(Data(bytes)).findings.isEmpty)
    }

    @Test func `who made it, with what and when is found, in either place`() {
        let info = page(trailer: "/Info 5 0 R", more: ["<< /Author (Ana) /CreationDate (D:20260918120000Z) >>"])
        #expect(rules(info) == ["tells-author", "tells-date"])
        #expect(rules(page(trailer: "/Info 5 0 R", more: ["<< /Creator (Writer) >>"])) == ["tells-author"])
        let xmp = "<x:xmpmeta><dc:creator>Ana</dc:creator></x:xmpmeta>"
        let packet = page(catalogue: "/Metadata 5 0 R", more: [stream(xmp, "/Type /Metadata /Subtype /XML")])
        #expect(rules(packet) == ["tells-author"])
        let silent = page(
            catalogue: "/Metadata 5 0 R", more: [stream("<x:xmpmeta/>", "/Type /Metadata /Subtype /XML")])
        #expect(rules(silent).isEmpty)
    }

    @Test func `what a camera noted in a picture is found`() {
        #expect(rules(page(more: [stream("\u{7F}Exif\0\0II*", "/Filter /DCTDecode")])) == ["picture-metadata"])
    }

    @Test func `scripts, links and papers that no printer here has are found`() {
        let script = page(catalogue: "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")
        #expect(rules(script) == ["script"])
        let link =
            "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://example.org) >> >>]"
        #expect(rules(page(page: link)) == ["link"])
        #expect(rules(page(box: "0 0 300 300")) == ["odd-paper"])
    }

    @Test func `a blank sheet and a font that is not in it keep it from being printed`() {
        #expect(rules(page(content: " ")) == ["blank-page"])
        let font = page(
            page: "/Resources << /Font << /F 5 0 R >> >>", content: "BT /F 12 Tf 72 700 Td (Hola) Tj ET",
            more: ["<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"])
        #expect(rules(font).contains("font-not-embedded"))
    }

    @Test func `an address on a page is worth a look`() throws {
        let text = Flow.paragraph(FlowParagraph([FlowSpan(.text("ana@example.org"))]))
        let pages = Compositor().pages(of: Sheet(paper: .letter, content: [text], language: "es"))
        var bytes: [UInt8] = []
        try PDFPress.write(PDFDocument(title: "Prueba", pages: pages, labels: ["1"])) { bytes += Array($0) }
        #expect(PDFCheck.check(Data(bytes)).findings.map(\.rule) == ["mail-address"])
    }

    @Test func `what is no PDF is damaged`() {
        for bytes in ["", "hola", "%PDF-1.5\n"] { #expect(rules(Data(bytes.utf8)) == ["damaged"]) }
    }

    @Test func `a report crosses the wire as it is`() throws {
        let report = PDFCheck.check(page(trailer: "/Info 5 0 R", box: "0 0 300 300", more: ["<< /Author (Ana) >>"]))
        let sent = try JSONEncoder().encode(CheckAnswer(report))
        #expect(try JSONDecoder().decode(CheckAnswer.self, from: sent).report == report)
    }

    @Test(arguments: [
        #"{"pages":-1,"lines":[]}"#, #"{"pages":1,"lines":[{"rule":"x","arguments":{}}]}"#,
        #"{"pages":1,"lines":[{"rule":"link","arguments":{"text":"una carta"}}]}"#,
        #"{"pages":1,"lines":[{"rule":"link","arguments":{},"count":-3}]}"#,
    ])
    func `an answer that no worker of ours makes is none`(_ answer: String) throws {
        #expect(try JSONDecoder().decode(CheckAnswer.self, from: Data(answer.utf8)).report == nil)
    }

    @Test func `words in an answer are short and on one line`() throws {
        let font = String(repeating: "x", count: 500) + "\\n\\u001b[2J"
        let answer = #"{"pages":1,"lines":[{"rule":"font-not-embedded","arguments":{"font":"\#(font)"},"count":1}]}"#
        let report = try #require(try JSONDecoder().decode(CheckAnswer.self, from: Data(answer.utf8)).report)
        #expect(report.findings.first?.sentence.arguments["font"] == String(repeating: "x", count: 80))
    }

    @Test(arguments: ["/bin/false", "/bin/echo", "/nowhere"])
    func `a worker that fails, answers nonsense or is not there leaves a PDF unchecked`(_ program: String) {
        let report = ConfinedCheck(executable: program).check(page())
        #expect(report.findings.map(\.rule) == ["unchecked"] && !report.isFit)
    }
}
