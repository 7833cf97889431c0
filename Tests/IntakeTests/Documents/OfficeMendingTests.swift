import Bindings
import Letters
import Testing

@testable import Intake

/// What pandoc would leave out of a document without a word is put where it reads.
@Suite struct OfficeMendingTests {
    private func unboxed(_ xml: String) -> String? {
        TextBoxes.unboxed(Array(xml.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `the words of a box come behind the paragraph it hangs on, once`() {
        let box = "<w:txbxContent><w:p a='1'>caja</w:p></w:txbxContent>"
        let choice =
            "<mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent>"
        #expect(
            unboxed("<b><w:p><w:r>antes \(choice)</w:r></w:p><w:p>luego</w:p></b>")
                == "<b><w:p><w:r>antes <mc:AlternateContent><mc:Choice></mc:Choice><mc:Fallback></mc:Fallback>"
                + "</mc:AlternateContent></w:r></w:p><w:p a='1'>caja</w:p><w:p>luego</w:p></b>")
    }

    @Test func `a box in a box comes behind the paragraph within`() {
        let inner = "<w:p>dos<w:txbxContent><w:p>tres</w:p></w:txbxContent></w:p>"
        #expect(
            unboxed("<w:p>uno<w:txbxContent>\(inner)<w:p>cuatro</w:p></w:txbxContent></w:p>")
                == "<w:p>uno</w:p><w:p>dos</w:p><w:p>tres</w:p><w:p>cuatro</w:p>")
    }

    @Test func `empty paragraphs and names that begin alike are left alone`() {
        #expect(
            unboxed("<w:p><w:pPr/><w:p/><w:txbxContent><w:p/><w:pict>x</w:pict></w:txbxContent></w:p>")
                == "<w:p><w:pPr/><w:p/></w:p><w:p/><w:pict>x</w:pict>")
    }

    @Test(arguments: [
        "<w:p>sin cajas</w:p>", "<w:p><w:txbxContent></w:p></w:txbxContent>", "<w:p><w:txbxContent>",
        "</w:txbxContent>",
        "<w:txbxContent>x</w:txbxContent>", "<w:p><!-- <w:txbxContent> --></w:p>", "<w:p><w:txbxContent",
        "<w:txbxContent",
        String(repeating: "<w:p><w:txbxContent>", count: 80) + String(repeating: "</w:txbxContent></w:p>", count: 80),
    ]) func `what does not fit is not made over`(xml: String) {
        #expect(unboxed(xml) == nil)
    }

    @Test func `rows that head a table become rows`() {
        let rows = "<t><table:table-header-rows><r>A</r></table:table-header-rows><r>1</r></t>"
        #expect(TableHeads.asRows(Array(rows.utf8)) == Array("<t><r>A</r><r>1</r></t>".utf8))
        #expect(TableHeads.asRows(Array("<t><r>1</r></t>".utf8)) == nil)
    }

    @Test func `all other files of a document go through as they are`() throws {
        let xml = "<w:p>uno<w:txbxContent><w:p>dos</w:p></w:txbxContent></w:p>"
        let picture: [UInt8] = (0..<300).map { UInt8(truncatingIfNeeded: $0) }
        let document = SmallZip([
            (name: "[Content_Types].xml", bytes: Array("<T/>".utf8)), (name: "word/media/ñ.png", bytes: picture),
            (name: "word/document.xml", bytes: Array(xml.utf8)), (name: "word/empty.xml", bytes: []),
        ]).bytes
        let mended = OfficeMending.mended(document, .docx)
        #expect(FormatSniffer.format(of: mended) == .office(.docx))
        var files: [String: [UInt8]] = [:]
        _ = try ZipReader.read(mended) { reader in
            while let entry = reader.next() { files[entry.untrustedPath] = try reader.data(limit: 10_000) }
        }
        #expect(files.count == 4)
        // By its own name, or by another one where the locale knows no ñ.
        #expect(files.values.contains(picture))
        #expect(files["word/document.xml"] == Array("<w:p>uno</w:p><w:p>dos</w:p>".utf8))
    }

    @Test func `a document that needs nothing, or is none, keeps its bytes`() {
        let plain = SmallZip([("word/document.xml", "<w:p>uno</w:p>")]).bytes
        #expect(OfficeMending.mended(plain, .docx) == plain)
        #expect(OfficeMending.mended([1, 2, 3], .odt) == [1, 2, 3])
        let locked = SmallZip([("content.xml", "<table:table-header-rows>")], saysEncrypted: true).bytes
        #expect(OfficeMending.mended(locked, .odt) == locked)
    }
}
