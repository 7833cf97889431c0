import Bindings
import Foundation
import Letters
import TestSupport
import Testing
import Typesetting

/// What those who carry a bundle, those who take it, and those who stand by its people have in hand.
@Suite struct GateSheetTests {
    init() { TestSupport.useProjectFonts() }

    private func words(_ record: some SheetRecord, _ languages: [String] = ["es"]) throws -> [String] {
        try LayoutFolder.set().sheet(record, languages: languages, paper: .letter).content.words
    }

    private func pages(_ record: some SheetRecord, paper: Paper) throws -> [Page] {
        Compositor().pages(of: try LayoutFolder.set().sheet(record, languages: ["es", "en"], paper: paper))
    }

    private var forty: [PersonLine] {
        (1...40).map { PersonLine(name: "Persona \($0) de la Lista", number: String($0), letters: 2, sheets: 3) }
    }

    // The cover: which bundle it is.

    @Test func `a cover says which bundle it is and what it adds to those before`() throws {
        let words = try words(SheetRecords.facilityCover)
        #expect(words.contains("Bulto 3"))
        #expect(words.contains("Suma 48 cartas a las 40 ya entregadas."))
    }

    @Test func `one letter is added to one as one speaks of one`() throws {
        var record = SheetRecords.facilityCover
        (record.adds, record.handedOver) = (1, 1)
        #expect(try words(record).contains("Suma 1 carta a la que ya se entregó."))
        #expect(try words(record, ["en"]).contains("Adds 1 letter to the one handed over."))
        record.handedOver = 2
        #expect(try words(record).contains("Suma 1 carta a las 2 ya entregadas."))
    }

    @Test func `only what is known to have been handed over is called so`() throws {
        var record = SheetRecords.facilityCover
        record.isHandOverKnown = false
        #expect(try words(record).contains("Suma 48 cartas a las 40 de bultos anteriores."))
        (record.adds, record.handedOver) = (1, 1)
        #expect(try words(record, ["en"]).contains("Adds 1 letter to the one of an earlier bundle."))
    }

    @Test func `a record says how many sheets somebody counted`() throws {
        var record = SheetRecords.refusal
        record.counted = 7
        #expect(try words(record).contains("Hojas que se contaron: 7."))
        record.counted = nil
        #expect(try !words(record).contains { $0.contains("contaron") })
    }

    @Test func `the first bundle adds to nothing, and says nothing of it`() throws {
        let words = try words(SheetRecords.coverForSixty)
        #expect(words.contains("Bulto 1"))
        #expect(!words.contains { $0.hasPrefix("Suma") })
    }

    @Test func `a part of a bundle says which of how many`() throws {
        var record = SheetRecords.facilityCover
        (record.part, record.parts) = (2, 3)
        let words = try words(record)
        #expect(words.contains("Bulto 3, parte 2 de 3"))
        #expect(!words.contains("Bulto 3"))
    }

    @Test func `a cover without a number says nothing of other bundles`() throws {
        var record = SheetRecords.coverWithoutAddress
        (record.adds, record.handedOver) = (5, 7)
        let words = try words(record)
        #expect(!words.contains { $0.hasPrefix("Bulto") || $0.hasPrefix("Suma") })
    }

    // The receipt's square.

    @Test(arguments: ReceiptRecord.Copy.allCases)
    func `each copy of the receipt has its code as a square and in large letters`(_ copy: ReceiptRecord.Copy) throws {
        let sheet = try LayoutFolder.set().sheet(SheetRecords.receipt(copy), languages: ["es"], paper: .letter)
        let codes = sheet.content.codes
        #expect(codes.map(\.code.text) == ["ACUSE:\(SheetRecords.bundle)"])
        #expect(codes.map(\.words) == ["Código para leer con un teléfono: \(SheetRecords.bundle)"])
        let large = sheet.content.tables.flatMap(\.rows).flatMap(\.cells).flatMap(\.content).contains { flow in
            guard case .paragraph(let paragraph) = flow, let span = paragraph.spans.first else { return false }
            return span.style.size >= 28 && paragraph.words == SheetRecords.bundle.description
        }
        #expect(large)
    }

    @Test func `a receipt for many people has the square beside the signatures`() throws {
        var record = SheetRecords.receipt(.family)
        record.people = forty
        let first = try #require(try pages(record, paper: .a4).first)
        #expect(first.text.contains("Firma"))
        #expect(first.text.contains("Código para leer con un teléfono"))
    }

    // The family's sheet.

    @Test func `those who carry the letters are told what, for whom, where, when and whom to call`() throws {
        let words = try words(SheetRecords.family)
        for told in [
            "Petrona Gómez Xiloj", "9", "48",
            "Centro de la Ribera, núm. 9\nCamino a la Ribera s/n\nEjido Las Palmas\n"
                + "00000 Villa Ejemplo", "Sábados y domingos, de 9 a 16 h",
            "Grupo de correspondencia\nTelésfora\n000 000 0001",
        ] {
            #expect(words.contains(told), "\(told)")
        }
    }

    @Test func `the sheet says what to do at the gate and what never to sign`() throws {
        let words = try words(SheetRecords.family)
        let never = try #require(words.firstIndex(of: "Nunca firmen"))
        #expect(
            words[(never + 1)...].prefix(3) == [
                "Una hoja en blanco.", "Un papel que no han leído o que no entienden.",
                "Un papel que diga que ustedes o la persona presa escribieron algo.",
            ])
        for told in [
            "Si no quieren firmar, no pasa nada. Es normal.", "No discutan.", "Traigan todo de regreso.",
            "Pueden decir que no y traer las cartas de regreso.",
        ] {
            #expect(words.contains(told), "\(told)")
        }
    }

    @Test func `its words are 18 points and more, but for heads and foot`() throws {
        let sheet = try LayoutFolder.set().sheet(SheetRecords.family, languages: ["es"], paper: .letter)
        let spans = sheet.content.paragraphs.flatMap(\.spans)
        let small = Set(spans.filter { $0.style.size < 18 }.map(\.content))
        #expect(small == [.text("Código del bulto"), .text("Nombre"), .text("Cartas")])
    }

    @Test(arguments: Paper.allCases)
    func `a usual bundle's sheet is one leaf: what and where on the front, what to do on the back`(_ paper: Paper)
        throws
    {
        for record in [SheetRecords.family, SheetRecords.familyWithoutPlace] {
            let pages = try pages(record, paper: paper)
            #expect(pages.count == 2)
            #expect(pages[0].text.contains("A dónde") && pages[0].text.contains("Con quién hablar"))
            #expect(pages[1].text.hasPrefix("En la puerta"))
        }
    }

    @Test(arguments: Paper.allCases) func `forty people are all on it, under heads on every page`(_ paper: Paper) throws
    {
        var record = SheetRecords.family
        record.people = forty
        let pages = try pages(record, paper: paper)
        for person in forty { #expect(pages.contains { $0.text.contains(person.name + "\n") }, "\(person.name)") }
        let lists = pages.filter { $0.text.contains("Persona") }
        #expect(lists.count > 1)
        #expect(lists.allSatisfy { $0.text.contains("Nombre\nCartas\n") })
    }

    @Test func `what is not known leaves lines to write on`() throws {
        let sheet = try LayoutFolder.set().sheet(SheetRecords.familyWithoutPlace, languages: ["es"], paper: .letter)
        let lines = sheet.content.tables.flatMap(\.rows).filter { row in row.cells.contains { $0.ruleBelow > 0 } }
        #expect(lines.count == 5)
        #expect(lines.allSatisfy { $0.minHeight >= Paper.points(millimetres: 9) })
    }

    // The record of a refusal.

    @Test(arguments: [
        (RefusalRecord.Outcome.refused, "No recibieron las cartas."),
        (.charged, "Pidieron dinero por recibir las cartas."), (.returned, "Devolvieron las cartas después."),
        (.kept, "Se quedaron con las cartas y no firmaron el acuse."),
    ])
    func `a record says in words what came of it, and nothing else`(
        _ outcome: RefusalRecord.Outcome, _ sentence: String
    ) throws {
        var record = SheetRecords.refusal
        record.outcome = outcome
        let words = try words(record)
        #expect(words.contains(sentence))
        let others = ["No recibieron", "Pidieron dinero", "Devolvieron", "Se quedaron"]
        #expect(words.count { said in others.contains { said.hasPrefix($0) } } == 1)
    }

    @Test func `a record tells day and hour, what was carried for each, and the words that were said`() throws {
        let sheet = try LayoutFolder.set().sheet(SheetRecords.refusal, languages: ["es"], paper: .letter)
        let words = sheet.content.words
        #expect(words.contains("Hoja hecha el 28/09/2026"))
        #expect(words.contains("27/09/2026, 11:40 h"))
        #expect(words.contains("No quisieron escribirlo en un papel ni dar su nombre."))
        let people = try #require(sheet.content.tables.first { !$0.header.isEmpty })
        #expect(people.grid[1] == ["Petrona Gómez Xiloj", "1043-A", "9", "9"])
        #expect(people.grid.last == ["Total", "48", "146"])
        let lines = sheet.content.tables.flatMap(\.rows).flatMap(\.cells).filter { $0.ruleBelow > 0 }
        #expect(lines.count == 4, "two names and two signatures")
    }

    @Test(arguments: Paper.allCases) func `a record is one page, filled in or not`(_ paper: Paper) throws {
        for record in [SheetRecords.refusal, SheetRecords.openRefusal] {
            #expect(try pages(record, paper: paper).count == 1)
        }
    }
}

extension [Flow] {
    /// The codes, in order, with what is said in their stead.
    fileprivate var codes: [(code: QRCode, words: String)] {
        flatMap { flow -> [(code: QRCode, words: String)] in
            switch flow {
            case .code(let code, _, let alternative, _): [(code, FlowParagraph([alternative]).words)]
            case .table(let table): table.rows.flatMap { row in row.cells.flatMap(\.content.codes) }
            case .group(let items, _): items.codes
            default: []
            }
        }
    }

    /// The paragraphs, in order.
    fileprivate var paragraphs: [FlowParagraph] {
        flatMap { flow -> [FlowParagraph] in
            switch flow {
            case .paragraph(let paragraph): [paragraph]
            case .table(let table):
                (table.header + table.rows).flatMap { row in row.cells.flatMap(\.content.paragraphs) }
            case .group(let items, _): items.paragraphs
            default: []
            }
        }
    }
}
