import Foundation
import Letters
import TestSupport
import Testing

@testable import Intake

@Suite struct DocumentTreeTests {
    /// Opens a tree of the given blocks, in the JSON that pandoc 2.17 writes.
    private func open(_ blocks: String, meta: String = "{}", file: [UInt8] = []) -> Opening {
        let json = #"{"pandoc-api-version":[1,22,2,1],"meta":\#(meta),"blocks":[\#(blocks)]}"#
        return DocumentTreeOpener.open(OfficeEnvelope.seal(untrustedTree: Array(json.utf8), untrustedFile: file))
    }

    private func str(_ words: String) -> String { #"{"t":"Str","c":"\#(words)"}"# }
    private func para(_ inlines: String...) -> String { #"{"t":"Para","c":[\#(inlines.joined(separator: ","))]}"# }
    private func image(_ name: String, title: String = "", words: String = "") -> String {
        #"{"t":"Image","c":[["",[],[]],[\#(words)],["\#(name)","\#(title)"]]}"#
    }

    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]

    @Test func `paragraphs, stress and line breaks come over`() {
        let blocks = open(
            para(
                str("Querida"), #"{"t":"Space"}"#, #"{"t":"Strong","c":[\#(str("Petrona"))]}"#, #"{"t":"LineBreak"}"#,
                #"{"t":"Emph","c":[\#(str("hola"))]}"#, #"{"t":"Strikeout","c":[\#(str("no"))]}"#)
        ).reading.blocks
        #expect(
            blocks == [
                .paragraph([
                    .text("Querida "), .strong([.text("Petrona")]), .lineBreak, .emphasis([.text("hola")]),
                    .text("~~no~~"),
                ])
            ])
    }

    @Test func `headings, lists, quotes, rules and verses come over`() {
        let item = #"[{"t":"Plain","c":[\#(str("uno"))]}]"#
        let blocks = open(
            [
                #"{"t":"Header","c":[5,["",[],[]],[\#(str("Alto"))]]}"#,
                #"{"t":"OrderedList","c":[[3,{"t":"Decimal"},{"t":"Period"}],[\#(item)]]}"#,
                #"{"t":"BulletList","c":[\#(item)]}"#, #"{"t":"BlockQuote","c":[\#(para(str("dicho")))]}"#,
                #"{"t":"HorizontalRule"}"#, #"{"t":"LineBlock","c":[[\#(str("verso"))],[\#(str("otro"))]]}"#,
                #"{"t":"CodeBlock","c":[["",[],[]],"a\n b"]}"#,
                #"{"t":"DefinitionList","c":[[[\#(str("voz"))],[[\#(para(str("sentido")))]]]]}"#,
            ].joined(separator: ",")
        ).reading.blocks
        #expect(
            blocks == [
                .heading(level: 3, [.text("Alto")]), .list(start: 3, items: [[.paragraph([.text("uno")])]]),
                .list(start: nil, items: [[.paragraph([.text("uno")])]]), .quote([.paragraph([.text("dicho")])]),
                .separator, .verse([[.text("verso")], [.text("otro")]]), .verse([[.text("a")], [.text(" b")]]),
                .paragraph([.strong([.text("voz")])]), .paragraph([.text("sentido")]),
            ])
    }

    @Test func `notes stand at the end, links as their words, a title above all`() {
        let note = #"{"t":"Note","c":[\#(para(str("aparte")))]}"#
        let link = #"{"t":"Link","c":[["",[],[]],[\#(str("aquí"))],["https://example.org/","" ]]}"#
        let title = #"{"title":{"t":"MetaInlines","c":[\#(str("Carta"))]}}"#
        #expect(
            open(para(str("ver "), link, note), meta: title).reading.blocks == [
                .heading(level: 1, [.text("Carta")]), .paragraph([.text("ver aquí[1]")]), .separator,
                .paragraph([.text("[1] aparte")]),
            ])
    }

    @Test func `who is named in the properties of an rtf is not printed`() {
        let author = #"{"author":{"t":"MetaInlines","c":[\#(str("Ana"))]}}"#
        let rtf = Array(#"{\rtf1 Hola}"#.utf8)
        #expect(open(para(str("Hola")), meta: author, file: rtf).reading.blocks == [.paragraph([.text("Hola")])])
    }

    @Test func `a table of facts is rows, one that places things is what it holds`() {
        func cell(_ blocks: String) -> String { #"[["",[],[]],{"t":"AlignDefault"},1,1,[\#(blocks)]]"# }
        func table(_ cells: [String]) -> String {
            let row = #"[["",[],[]],[\#(cells.map(cell).joined(separator: ","))]]"#
            let body = #"[["",[],[]],0,[],[\#(row)]]"#
            let empty = #"[["",[],[]],[]]"#
            return #"{"t":"Table","c":[["",[],[]],[null,[]],[],\#(empty),[\#(body)],\#(empty)]}"#
        }
        let facts = table([para(str("lunes")), para(str("pan"))])
        #expect(open(facts).reading.blocks == [.verse([[.text("lunes | pan")]])])
        let columns = table([para(str("uno")) + "," + para(str("dos")), para(str("tres"))])
        #expect(open(columns).reading.blocks.count == 3)
    }

    @Test func `pictures of the file become parts where they stand`() {
        let file = SmallZip([("word/document.xml", Array("<w/>".utf8)), ("word/media/image1.png", Self.png)]).bytes
        let opening = open(
            para(str("mira"), image("media/image1.png"), str("esto")) + "," + para(str("adiós")), file: file)
        #expect(opening.reading.blocks == [.paragraph([.text("miraesto")]), .slot(0), .paragraph([.text("adiós")])])
        #expect(opening.parts == [EnclosedPart(format: .picture, untrustedBytes: Self.png)])
        #expect(opening.reading.findings == [])
    }

    @Test func `a caption is printed, words for who cannot see the picture are not`() {
        let file = SmallZip([("Pictures/1.png", Self.png)]).bytes
        let caption = image("Pictures/1.png", title: "fig:", words: str("Mi barrio"))
        #expect(open(para(caption), file: file).reading.blocks == [.slot(0), .paragraph([.text("Mi barrio")])])
        let label = image("Pictures/1.png", words: str("foto de casa"))
        #expect(open(para(label), file: file).reading.blocks == [.slot(0)])
    }

    @Test func `a picture that is not there, or beside the text, is named`() {
        let missing = open(para(image("https://example.org/1.png")))
        #expect(missing.reading.blocks == [.notice(Sentence("documents.notice-picture-not-found"))])
        #expect(missing.reading.findings.map(\.rule) == ["picture-not-found"])
        let logo = SmallZip([("word/media/logo.png", Self.png)]).bytes
        #expect(open(para(str("Hola")), file: logo).reading.findings.map(\.rule) == ["pictures-beside-the-text"])
        let box = SmallZip([("word/document.xml", "<w:txbxContent/>")]).bytes
        #expect(open(para(str("Hola")), file: box).reading.findings.map(\.rule) == ["frames-not-read"])
        #expect(open("", file: box).reading.kind == .unreadable(Sentence("documents.office-only-frames")))
    }

    @Test(arguments: [
        ("word/document.xml", "<w:altChunk r:id='a'/>", ["frames-not-read"]),
        ("word/document.xml", "<a:blip r:link=\"rId1\"/>", ["frames-not-read"]),
        ("word/header1.xml", "<w:r><w:t>Mi nombre </w:t><w:tab/><w:t>es Luz</w:t></w:r>", ["running-words-not-read"]),
        ("word/footer2.xml", "<w:r><w:t>Página </w:t></w:r><w:r><w:t>3</w:t></w:r>", []),
        ("word/footer2.xml", "<w:tbl><w:tab/></w:tbl>", []),
    ])
    func `what pandoc leaves out of a docx is told`(_ path: String, _ xml: String, _ rules: [String]) {
        let file = SmallZip([(path, xml)]).bytes
        #expect(open(para(str("Hola")), file: file).reading.findings.map(\.rule) == rules)
    }

    @Test func `pictures of an rtf are found by the name that pandoc gives them`() {
        // SHA-1 of the three bytes "abc" (FIPS 180-4, example).
        let rtf = Array(#"{\rtf1{\*\shppict{\pict{\*\picprop x}\pngblip\picw10 61 6\#n263}}\par}"#.utf8)
        let opening = open(para(image("a9993e364706816aba3e25717850c26c9cd0d89d.png")), file: rtf)
        #expect(opening.parts.map(\.untrustedBytes) == [Array("abc".utf8)])
    }

    @Test func `what is no tree, too deep, or of an unknown kind is damaged`() {
        let damaged = Reading.Kind.unreadable(Sentence("documents.office-damaged"))
        #expect(open(#"{"t":"Hologram","c":[]}"#).reading.kind == damaged)
        #expect(open(#"{"t":"Para"}"#).reading.kind == damaged)
        let deep = String(repeating: #"{"t":"BlockQuote","c":["#, count: 5_000)
        #expect(open(deep + String(repeating: "]}", count: 5_000)).reading.kind == damaged)
        for bytes: [UInt8] in [[], [0, 0, 0, 0, 0, 0, 0, 9, 1], [UInt8](repeating: 255, count: 20)] {
            #expect(DocumentTreeOpener.open(bytes).reading.kind == damaged)
        }
        #expect(JSONDepth.deepest(Array(#"[["[[[\"[",{}]]"#.utf8)) == 3)
    }

    @Test func `a document without words says so`() {
        #expect(open("").reading.kind == .unreadable(Sentence("intake.no-text")))
    }

    @Test(.enabled(if: TestSupport.corpora != nil, "PASAMUROS_CORPORA names no corpora"))
    func `the words of foreign documents come out`() throws {
        var (words, found) = (0, 0)
        for file in try Corpora.files("office", [".docx", ".odt", ".rtf"]) {
            guard let format = UntrustedItem.OfficeFormat(rawValue: file.pathExtension) else { continue }
            let arguments = Pandoc.arguments(reading: format, megabytes: 500) + [file.path]
            guard let tree = try TestSupport.run(Pandoc.program, arguments, standardErrorToo: false), tree.status == 0
            else { continue }
            let bytes = try Array(Data(contentsOf: file))
            let text = DocumentTreeOpener.open(
                OfficeEnvelope.seal(untrustedTree: Array(tree.output.utf8), untrustedFile: bytes)
            ).reading.blocks.plainText
            let expected = try Self.knownWords(beside: file)
            words += expected.count
            found += expected.count { text.contains($0) }
        }
        // The known answers are of a later pandoc, which also reads text boxes, check boxes and comments.
        #expect(words > 2_000)
        #expect(Double(found) >= 0.95 * Double(words), "\(found) of \(words)")
    }

    /// Words of the `.native` file: plain ASCII ones, which Haskell writes as they are.
    private static func knownWords(beside file: URL) throws -> [String] {
        let native = file.deletingPathExtension().appendingPathExtension("native").path
            .replacing("/odt/odt/", with: "/odt/native/")
        guard let text = try? String(contentsOfFile: native, encoding: .utf8) else { return [] }
        return text.matches(of: /Str\s+"([^"\\]+)"/).map { String($0.1) }
    }
}
