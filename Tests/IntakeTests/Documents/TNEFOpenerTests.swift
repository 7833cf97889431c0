import Letters
import Testing

@testable import Intake

@Suite struct TNEFOpenerTests {
    @Test func `the text and the files come out`() {
        var file = SmallTNEF()
        file.addBody([0x48, 0x6F, 0x6C, 0x61, 0x20, 0x4D, 0xE9, 0x78, 0x69, 0x63, 0x6F])
        file.addFile("carta.pdf", Array("%PDF-1.4\n".utf8))
        file.addFile("foto.jpg", [0xFF, 0xD8, 0xFF, 0xE0])
        let opening = TNEFOpener.open(file.bytes)
        #expect(opening.reading.kind == .letter)
        #expect(opening.reading.blocks == [.paragraph([.text("Hola México")]), .slot(0), .slot(1)])
        #expect(opening.parts.map(\.format) == [.pdf, .picture])
        #expect(opening.parts.map(\.name) == ["carta.pdf", "foto.jpg"])
        #expect(opening.parts[0].untrustedBytes == Array("%PDF-1.4\n".utf8))
    }

    @Test func `a text that comes only as RTF is a part`() {
        var file = SmallTNEF()
        file.addRTF(#"{\rtf1 Hola}"#)
        let opening = TNEFOpener.open(file.bytes)
        #expect(opening.reading.blocks == [.slot(0)])
        #expect(opening.parts.map(\.format) == [.office(.rtf)])
        #expect(opening.parts.first?.untrustedBytes.starts(with: Array(#"{\rtf1 Hola}"#.utf8)) == true)
    }

    @Test func `compressed RTF is unpacked`() {
        // The example of MS-OXRTFCP, 4.1.1.
        let packed: [UInt8] = [
            0x2D, 0, 0, 0, 0x2B, 0, 0, 0, 0x4C, 0x5A, 0x46, 0x75, 0xF1, 0xC5, 0xC7, 0xA7, 0x03, 0x00, 0x0A, 0x00,
            0x72, 0x63, 0x70, 0x67, 0x31, 0x32, 0x35, 0x42, 0x32, 0x0A, 0xF3, 0x20, 0x68, 0x65, 0x6C, 0x09, 0x00,
            0x20, 0x62, 0x77, 0x05, 0xB0, 0x6C, 0x64, 0x7D, 0x0A, 0x80, 0x0F, 0xA0,
        ]
        var file = SmallTNEF()
        file.addPackedRTF(packed)
        let text = TNEFOpener.open(file.bytes).parts.map { String(decoding: $0.untrustedBytes, as: UTF8.self) }
        // Line ends mean nothing in RTF (RTF 1.9.1, "Syntax"), and libytnef's dictionary has the two turned round.
        #expect(text.map { $0.filter { !$0.isNewline } } == ["{\\rtf1\\ansi\\ansicpg1252\\pard hello world}"])
    }

    @Test func `a mail within the mail is a part of the same kind`() {
        var inner = SmallTNEF()
        inner.addBody(Array("Hola".utf8))
        var file = SmallTNEF()
        file.addFile("mensaje", inner.bytes)
        #expect(TNEFOpener.open(file.bytes).parts.map(\.format) == [.tnef])
    }

    @Test func `what is damaged or empty has its sentence`() {
        #expect(TNEFOpener.open([]).reading.kind == .unreadable(Sentence("documents.tnef-damaged")))
        #expect(
            TNEFOpener.open([0x78, 0x9F, 0x3E, 0x22, 1]).reading.kind == .unreadable(Sentence("documents.tnef-damaged"))
        )
        #expect(TNEFOpener.open(SmallTNEF().bytes).reading.kind == .unreadable(Sentence("documents.tnef-empty")))
    }
}
