import Letters
import Testing

@testable import Intake

@Suite struct FormatSnifferTests {
    private func format(_ bytes: [UInt8], _ name: String? = nil, _ type: String? = nil) -> UntrustedItem.Format {
        FormatSniffer.format(of: bytes, name: name, type: type)
    }

    private func format(_ text: String, _ name: String? = nil, _ type: String? = nil) -> UntrustedItem.Format {
        format(Array(text.utf8), name, type)
    }

    private func reason(_ format: UntrustedItem.Format) -> String? {
        if case .unreadable(let sentence) = format { sentence.key } else { nil }
    }

    @Test func `the first bytes tell, whatever the name and the type say`() {
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]
        #expect(format(jpeg, "carta.pdf", "application/pdf") == .picture)
        #expect(format("%PDF-1.7\n", "foto.jpg", "image/jpeg") == .pdf)
        #expect(format(#"{\rtf1 Hola}"#, "carta.doc", "application/msword") == .office(.rtf))
        #expect(format([0x78, 0x9F, 0x3E, 0x22, 1, 0], "winmail.dat", "application/octet-stream") == .tnef)
        #expect(format("\u{FEFF}<!doctype html><p>Hola", "carta.txt") == .html)
        #expect(format("BEGIN:VCARD\nVERSION:3.0\n", "a.txt") == .contact)
        #expect(format("BEGIN:VCALENDAR\r\n", nil, "text/plain") == .calendar)
        #expect(format("-----BEGIN PGP MESSAGE-----\n\nhQ", "a.asc") == .locked)
    }

    @Test func `every kind of picture that is read is known by its bytes`() {
        let heads: [[UInt8]] = [
            [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Array("GIF89a".utf8),
            [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A], Array("RIFF....WEBP".utf8),
            [0, 0, 0, 24] + Array("ftypheic".utf8),
            Array("BM".utf8) + [UInt8](repeating: 0, count: 12) + [40, 0, 0, 0] + [UInt8](repeating: 1, count: 16),
        ]
        for head in heads { #expect(format(head) == .picture, "\(head)") }
    }

    @Test func `a text that begins like a file is a text`() {
        #expect(format("BM es la abreviatura que usamos para la biblioteca del barrio.", "a.txt") == .plainText)
        #expect(format("Querida Petrona: un PDF empieza con %PDF-1.4 y nadie sabe por qué.", "a.txt") == .plainText)
        #expect(format("From: la milpa\nQuerido Manuel", "a.txt") == .plainText)
    }

    @Test func `where the bytes say nothing the ending does, and then the type`() {
        #expect(format("Hola", "carta.TXT") == .plainText)
        #expect(format("# Hola", "carta.md", "text/plain") == .markdown)
        #expect(format("Hola", nil, "text/plain") == .plainText)
        #expect(format("<p>Hola", "hoja", "text/html") == .html)
        #expect(format([0xFF, 0xFE, 0x48, 0, 0x6F, 0], "utf16.txt") == .plainText)
        #expect(reason(format([1, 2, 3, 0, 0, 7], "carta.txt")) == "intake.unknown-kind-of-file")
        #expect(reason(format("Hola", "carta.xyz")) == "intake.unknown-kind-of-file")
        #expect(reason(format("", "carta.txt")) == "intake.empty-file")
    }

    @Test func `documents that are zip archives are told from archives`() {
        func zip(_ names: String..., text: String = "x") -> [UInt8] { SmallZip(names.map { ($0, text) }).bytes }
        let odt = zip("mimetype", "content.xml", text: "application/vnd.oasis.opendocument.text")
        #expect(format(zip("[Content_Types].xml", "word/document.xml")) == .office(.docx))
        #expect(format(odt) == .office(.odt))
        #expect(format(zip("carta.txt"), "cartas.zip") == .zip)
        #expect(reason(format(zip("[Content_Types].xml", "xl/workbook.xml"))) == "documents.sheet-or-slides")
        #expect(reason(format(zip("[Content_Types].xml"), "a.xlsx")) == "documents.sheet-or-slides")
        #expect(format(zip("[Content_Types].xml"), "a.docx") == .office(.docx))
        #expect(reason(format(zip("preview.jpg", "Index/Document.iwa"))) == "documents.apple-document")
    }

    @Test func `an odt that was packed anew is one wherever it says what it is`() {
        let type = "application/vnd.oasis.opendocument.text"
        let parts = [(name: "content.xml", text: "x"), (name: "META-INF/manifest.xml", text: "x")]
        #expect(format(SmallZip(parts + [(name: "mimetype", text: type)]).bytes, "a.zip") == .office(.odt))
        let sheet = SmallZip(parts + [(name: "mimetype", text: "application/vnd.oasis.opendocument.spreadsheet")]).bytes
        #expect(reason(format(sheet)) == "documents.sheet-or-slides")
        // Packed, the entry says nothing that can be read here.
        let packed = SmallZip(parts + [(name: "mimetype", text: "\u{1}\u{2}")]).bytes
        #expect(format(packed) == .office(.odt))
        #expect(reason(format(packed, "a.ods")) == "documents.sheet-or-slides")
        #expect(format(SmallZip([(name: "mimetype", text: type)]).bytes.dropLast(30) + []) == .office(.odt))
        #expect(format(SmallZip([(name: "content.xml", text: "x"), (name: "mimetype", text: "x")]).bytes) == .zip)
    }

    @Test func `of a large document its beginning is enough`() {
        let filler = String(repeating: "x", count: 8_000)
        let word = SmallZip([("word/styles.xml", filler), ("[Content_Types].xml", "x")]).bytes
        #expect(format(Array(word.prefix(FileKind.looked)), "carta.docx") == .office(.docx))
        let pages = SmallZip([("preview.jpg", filler), ("Index/Document.iwa", "x")]).bytes
        #expect(reason(format(Array(pages.prefix(FileKind.looked)), "carta.pages")) == "documents.apple-document")
        #expect(format(Array(pages.prefix(FileKind.looked)), "fotos.zip") == .zip)
    }

    @Test func `a document within an archive does not make the archive a document`() {
        let document = SmallZip([("[Content_Types].xml", "x"), ("word/document.xml", "x")]).bytes
        let archive = SmallZip([("nota.txt", Array("Querido Manuel".utf8)), ("carta.docx", document)]).bytes
        #expect(format(archive, "cartas.zip", "application/zip") == .zip)
    }

    @Test func `a mail that is called as Outlook calls its own is a mail, and Outlook's own is named`() {
        #expect(format("From: ana@example.org\nSubject: Carta\n\nHola", "carta.msg") == .mail)
        let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let stream = "__properties_version1.0".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(reason(format(old + stream, "carta.msg")) == "documents.outlook-message")
    }

    @Test func `what is not read says why`() {
        let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        func wide(_ name: String) -> [UInt8] { name.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] } }
        #expect(reason(format(old + wide("WordDocument"))) == "documents.old-word")
        #expect(reason(format(old + wide("EncryptedPackage"), "carta.docx")) == "documents.office-encrypted")
        #expect(reason(format("OggS....", "a.jpg")) == "documents.sound")
        #expect(reason(format([0, 0, 0, 24] + Array("ftypmp42".utf8))) == "documents.film")
        #expect(reason(format([0x4D, 0x5A, 0x90, 0x00], "carta.pdf")) == "documents.program")
    }

    @Test func `a key or a signature is no letter`() {
        #expect(format("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ", "llave.asc") == .contact)
        #expect(format("-----BEGIN PGP SIGNATURE-----\n\niQ", "firma.asc") == .contact)
    }

    @Test func `any bytes have a format`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...64, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            _ = format(bytes, ["a.pdf", "b.docx", nil, ".", "..txt"].randomElement(using: &generator) ?? nil)
        }
    }
}
