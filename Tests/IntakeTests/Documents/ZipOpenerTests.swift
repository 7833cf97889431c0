import Letters
import Testing

@testable import Intake

@Suite struct ZipOpenerTests {
    private func reasons(_ opening: Opening) -> [String] {
        opening.parts.map { if case .unreadable(let sentence) = $0.format { sentence.key } else { "\($0.format)" } }
    }

    @Test func `each file is a part with its format, in the order of the names`() {
        let zip = SmallZip([
            ("hojas/hoja 10.txt", "diez"), ("hojas/hoja 2.txt", "dos"), ("carta.md", "# Hola"),
            ("carta.pdf", "%PDF-1.4"),
        ])
        let opening = ZipOpener.open(zip.bytes)
        #expect(opening.reading.kind == .letter)
        #expect(opening.reading.blocks == [.slot(0), .slot(1), .slot(2), .slot(3)])
        #expect(opening.parts.map(\.name) == ["carta.md", "carta.pdf", "hojas/hoja 2.txt", "hojas/hoja 10.txt"])
        #expect(opening.parts.map(\.format) == [.markdown, .pdf, .plainText, .plainText])
        #expect(opening.parts[2].untrustedBytes == Array("dos".utf8))
        #expect(opening.reading.findings == [])
    }

    @Test func `what systems leave in archives is no letter`() {
        let zip = SmallZip([
            ("carta.txt", "Hola"), ("__MACOSX/._carta.txt", "x"), (".DS_Store", "x"), ("fotos/Thumbs.db", "x"),
            ("fotos/", ""),
        ])
        #expect(ZipOpener.open(zip.bytes).parts.map(\.name) == ["carta.txt"])
    }

    @Test func `an archive within the archive and a mailbox are named, not opened`() {
        let inner = SmallZip([("carta.txt", "Hola")]).bytes
        let mailbox = "From ana@example.org Fri Sep 18 10:00:00 2026\nFrom: ana@example.org\n\nHola\n"
        let zip = SmallZip([("a.zip", inner), ("b", Array(mailbox.utf8)), ("c.txt", Array("Hola".utf8))])
        let opening = ZipOpener.open(zip.bytes)
        #expect(reasons(opening) == ["documents.zip-in-zip", "documents.mailbox-in-zip", "plainText"])
        #expect(opening.parts[0].untrustedBytes.isEmpty)
    }

    @Test func `a file behind a password is named`() {
        let opening = ZipOpener.open(SmallZip([("carta.txt", "Hola")], saysEncrypted: true).bytes)
        #expect(reasons(opening) == ["documents.zip-encrypted"])
    }

    @Test func `a file that unpacks beyond all measure costs only itself`() {
        var zip = SmallZip([("b.txt", "Hola")])
        zip.addZeros("a.bmp", count: OpeningBounds.partBytes + (1 << 20))
        let bytes = zip.bytes
        #expect(bytes.count < 600_000)
        #expect(reasons(ZipOpener.open(bytes)) == ["documents.zip-too-large", "plainText"])
    }

    @Test func `more files than are taken are said`() {
        let zip = SmallZip((0...OpeningBounds.parts).map { ("\($0).txt", "Hola") })
        let opening = ZipOpener.open(zip.bytes)
        #expect(opening.parts.count == OpeningBounds.parts)
        #expect(opening.reading.findings.map(\.rule) == ["zip-not-whole"])
    }

    @Test func `an empty archive and a damaged one have their sentences`() {
        #expect(
            ZipOpener.open(SmallZip([("a/", "")]).bytes).reading.kind
                == .unreadable(Sentence("documents.zip-empty")))
        #expect(
            ZipOpener.open([0x50, 0x4B, 3, 4, 1, 2, 3]).reading.kind
                == .unreadable(Sentence("documents.zip-damaged")))
    }

    @Test func `an archive cut short keeps what comes before the cut`() {
        let zip = SmallZip([("a.txt", "uno"), ("b.txt", String(repeating: "dos ", count: 500))]).bytes
        let opening = ZipOpener.open(Array(zip.prefix(300)))
        #expect(opening.parts.first?.untrustedBytes == Array("uno".utf8))
        let last = reasons(opening).last == "documents.zip-damaged"
        #expect(last || opening.reading.findings.map(\.rule) == ["zip-not-whole"])
    }

    @Test func `damaged archives cost only themselves`() {
        let zip = SmallZip([("a.txt", "uno"), ("b.docx", "dos"), ("c/d.pdf", "%PDF-1.4 tres")]).bytes
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<500 {
            var bytes = zip
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            let opening = ZipOpener.open(bytes)
            #expect(opening.parts.reduce(0) { $0 + $1.untrustedBytes.count } <= OpeningBounds.partBytes)
        }
    }
}
