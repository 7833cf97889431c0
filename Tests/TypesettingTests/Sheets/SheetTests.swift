import Letters
import TestSupport
import Testing
import Typesetting

@Suite struct SheetTests {
    init() { TestSupport.useProjectFonts() }

    private func sheet(_ record: some SheetRecord, languages: [String] = ["es"]) throws -> Sheet {
        try LayoutFolder.set().sheet(record, languages: languages, paper: .letter)
    }

    @Test func `a facility's cover tells the gate where to, for whom and how much`() throws {
        let sheet = try sheet(SheetRecords.facilityCover)
        #expect(sheet.language == "es")
        let words = sheet.content.words
        #expect(words.starts(with: ["Correspondencia personal", "Centro de la Ribera, núm. 9", "Código del bulto"]))
        #expect(words.contains("Camino a la Ribera s/n\nEjido Las Palmas\n00000 Villa Ejemplo"))
        #expect(words.contains("Sábados y domingos, de 9 a 16 h"))
        let people = try #require(sheet.content.tables.first { !$0.header.isEmpty })
        #expect(people.grid.first == ["Lorenzo Tzʼuntul Díaz", "1042-A", "12", "14"])
        #expect(people.grid.count == 8)
        #expect(people.grid.last == ["Total", "48", "146"])
        #expect(words.contains("Aparte van 4 hojas: portada, lista y acuses."))
    }

    @Test func `numbers in tables stand at the right`() throws {
        let people = try #require(try sheet(SheetRecords.facilityCover).content.tables.first { !$0.header.isEmpty })
        for row in people.header + people.rows {
            for cell in row.cells.suffix(2) {
                guard case .paragraph(let paragraph)? = cell.content.first else { continue }
                #expect(paragraph.align == .end)
            }
        }
    }

    @Test func `an address that is not known yet leaves lines to write on, 9 mm apart or more`() throws {
        let sheet = try sheet(SheetRecords.coverWithoutAddress)
        #expect(sheet.content.words.contains("Todavía no la tenemos. Anótenla aquí antes de salir."))
        let lines = sheet.content.tables.flatMap(\.rows).filter { row in row.cells.contains { $0.ruleBelow > 0 } }
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.minHeight >= Paper.points(millimetres: 9) })
    }

    @Test func `a prisoner's cover lists letters by who they say they are from`() throws {
        let sheet = try sheet(SheetRecords.prisonerCover)
        #expect(sheet.content.words.first == "Petrona Gómez Xiloj")
        let letters = try #require(sheet.content.tables.first { !$0.header.isEmpty })
        #expect(letters.grid[0].prefix(4) == ["1", "Colectiva La Ventana", "español", "1"])
        #expect(letters.grid[1].prefix(4) == ["2", "sin firma", "español", "2"])
        #expect(letters.grid[3].prefix(4) == ["4", "ليلى وأصدقاؤها", "árabe", "1"])
        #expect(letters.grid.last == ["6 cartas", "18", ""])
        #expect(sheet.foot.words == ["Cartas de ejemplo", "Página {page} de {pages}"])
    }

    @Test func `a packet of the manifest that goes over a page has its name above on the next`() throws {
        var record = SheetRecords.manifest
        record.packets[0].letters = Array(repeating: record.packets[0].letters[0], count: 150)
        let pages = Compositor().pages(of: try LayoutFolder.set().sheet(record, languages: ["es"], paper: .letter))
        #expect(pages.count > 1)
        #expect(pages.filter { $0.text.contains(record.packets[0].letters[0].code.description) }.count > 1)
        for page in pages where page.text.contains(record.packets[0].letters[0].code.description) {
            #expect(page.text.contains("Lorenzo Tzʼuntul Díaz"))
        }
    }

    @Test(arguments: ReceiptRecord.Copy.allCases, Paper.allCases)
    func `what is signed stands on the first page, for however many people`(
        _ copy: ReceiptRecord.Copy, _ paper: Paper
    ) throws {
        for count in [1, 7, 8, 40] {
            var record = SheetRecords.receipt(copy)
            record.people = (1...count).map { PersonLine(name: "Persona \($0)", number: "7", letters: 1, sheets: 1) }
            let sheet = try LayoutFolder.set().sheet(record, languages: ["es", "en"], paper: paper)
            let pages = Compositor().pages(of: sheet)
            #expect(pages[0].text.contains("Sello"), "\(count)")
            #expect(pages.map(\.text).joined().contains("Persona \(count)\n"))
            if count == 40 { #expect(pages[0].text.contains("40 cartas, 40 hojas")) }
        }
    }

    @Test func `a person of the manifest never stands apart from the first letter below`() throws {
        for count in 25...60 {
            var record = SheetRecords.manifest
            record.packets[0].letters = Array(repeating: record.packets[0].letters[0], count: count)
            let pages = Compositor().pages(
                of: try LayoutFolder.set().sheet(record, languages: ["es"], paper: .letter))
            let page = try #require(pages.first { $0.text.contains("نور") })
            let first = record.packets[1].letters[0].code
            #expect(page.text.contains(first.description), "after \(count) rows")
        }
    }

    @Test func `a letter without a language does not take the prisoner's`() throws {
        var record = SheetRecords.prisonerCover
        record.letters[0].language = nil
        let letters = try #require(try sheet(record).content.tables.first { !$0.header.isEmpty })
        #expect(letters.grid[0][2] == "")
    }

    @Test func `one letter is greeted as one`() throws {
        var record = SheetRecords.prisonerCover
        record.letters.removeLast(5)
        let words = try sheet(record).content.words
        #expect(words.contains("Esta carta es para usted."))
        #expect(words.contains("1 carta"))
    }

    @Test func `large print is 18 points and more, with the portrait beside the name`() throws {
        let sheet = try sheet(SheetRecords.largePrintCover)
        let letters = try #require(sheet.content.tables.first { !$0.header.isEmpty })
        guard case .paragraph(let name)? = letters.rows[0].cells[1].content.first else {
            Issue.record("no words in the first row")
            return
        }
        #expect(name.spans.allSatisfy { $0.style.size >= 18 })
        let pictures = sheet.content.tables[0].rows[0].cells[1].content
        guard case .picture? = pictures.first else {
            Issue.record("no portrait")
            return
        }
    }

    @Test func `a manifest counts each packet and names nobody who wrote`() throws {
        let tables = try sheet(SheetRecords.manifest).content.tables
        let packets = tables.filter { !$0.header.isEmpty }
        let heads = packets.map { $0.header[0].cells.map { $0.content.words.joined() } }
        #expect(
            heads == [
                ["Lorenzo Tzʼuntul Díaz · 1042-A", "24 páginas, 12 hojas"], ["نور الهدى", "48 páginas, 24 hojas"],
            ])
        #expect(packets.map(\.grid.count) == [4, 1])
        let code = SheetRecords.manifest.packets[1].letters[1].code
        #expect(packets[1].grid[0][1] == "\(code) 24 páginas, 12 hojas")
        #expect(packets[1].grid[0][2].isEmpty)
        #expect(tables.last?.grid == [["14 cartas", "72 páginas, 36 hojas"]])
    }

    @Test(arguments: ReceiptRecord.Copy.allCases)
    func `a receipt has five boxes to tick, and a line for each who signs`(_ copy: ReceiptRecord.Copy) throws {
        let sheet = try sheet(SheetRecords.receipt(copy))
        let words = sheet.content.words
        #expect(words.count { $0 == "☐" } == 5)
        #expect(words.contains { $0.hasPrefix("Rechazado") })
        #expect(words.contains(copy == .facility ? "Ejemplar para el centro" : "Ejemplar para la familia"))
        // Who carries the letters is asked on the copy that stays with the family only.
        #expect(words.contains { $0.hasPrefix("Nombre de quien entrega") } == (copy == .family))
        let lines = sheet.content.tables.flatMap(\.rows).filter { row in row.cells.contains { $0.ruleBelow > 0 } }
        #expect(lines.count == (copy == .family ? 4 : 3))
        #expect(lines.allSatisfy { $0.minHeight >= Paper.points(millimetres: 9) })
    }

    @Test func `a letter stands alone on its page, and its foot brings a lost page home`() throws {
        let letter = [Flow.paragraph(FlowParagraph([FlowSpan(.text("Querida Petrona"))]))]
        let sheet = try LayoutFolder.set().sheet(
            SheetRecords.letter, languages: ["es"], paper: .letter, letter: letter)
        #expect(sheet.content == letter)
        #expect(sheet.foot.words.count == 4)
        #expect(
            sheet.foot.words.suffix(3) == [
                "Petrona Gómez Xiloj · Núm. 1043-A", "Carta 3 de 12", "Página {page} de {pages}",
            ])
    }

    @Test func `a running foot is no content`() throws {
        for table in try sheet(SheetRecords.letter).foot.tables {
            for case .paragraph(let paragraph) in table.rows.flatMap({ $0.cells.flatMap(\.content) }) {
                #expect(paragraph.role == .artifact)
            }
        }
    }
}
