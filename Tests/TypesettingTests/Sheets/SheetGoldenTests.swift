import Letters
import Press
import TestSupport
import Testing
import Typesetting

/// Each sheet as a picture: what tests of words and tables cannot see.
@Suite struct SheetGoldenTests {
    init() { TestSupport.useProjectFonts() }

    private func compare(_ record: some SheetRecord, _ name: String, paper: Paper = .letter, page number: Int = 1)
        throws
    {
        let sheet = try LayoutFolder.set().sheet(record, languages: ["es", "en"], paper: paper)
        let page = try #require(Compositor().pages(of: sheet).dropFirst(number - 1).first)
        #expect(
            try GoldenPages.compare(
                try RasterPress.draw(page, pictures: SheetRecords.pictures, dpi: 50), with: "sheet-" + name) == .same)
    }

    @Test func `the facility's cover looks as it did`() throws {
        try compare(SheetRecords.facilityCover, "facility-cover")
    }

    @Test func `the cover without an address looks as it did`() throws {
        try compare(SheetRecords.coverWithoutAddress, "cover-without-address", paper: .oficio)
    }

    @Test func `the prisoner's cover looks as it did`() throws {
        try compare(SheetRecords.prisonerCover, "prisoner-cover")
    }

    @Test func `the prisoner's cover in large print looks as it did`() throws {
        try compare(SheetRecords.largePrintCover, "prisoner-cover-large")
    }

    @Test func `the manifest looks as it did`() throws {
        try compare(SheetRecords.manifest, "manifest", paper: .a4)
    }

    @Test(arguments: ReceiptRecord.Copy.allCases) func `the receipt looks as it did`(_ copy: ReceiptRecord.Copy) throws
    {
        try compare(SheetRecords.receipt(copy), "receipt-\(copy.rawValue)")
    }

    @Test(arguments: [1, 2]) func `the family's sheet looks as it did`(_ page: Int) throws {
        try compare(SheetRecords.family, "family-\(page)", page: page)
    }

    @Test func `the family's sheet to be filled in looks as it did`() throws {
        try compare(SheetRecords.familyWithoutPlace, "family-to-fill", paper: .a4)
    }

    @Test func `the record of a refusal looks as it did`() throws {
        try compare(SheetRecords.refusal, "refusal", paper: .legal)
    }

    @Test func `the record of a refusal to be filled in looks as it did`() throws {
        try compare(SheetRecords.openRefusal, "refusal-to-fill", paper: .oficio)
    }

    @Test(arguments: [false, true]) func `a letter with every kind of block looks as it did`(_ isLarge: Bool) throws {
        let layouts = try LayoutFolder.set()
        let style = isLarge ? layouts.letterStyle.largePrint : layouts.letterStyle
        let flow = LetterFlow(style: style, language: "es") { _ in "El adjunto 1 no se pudo imprimir." }
        let sheet = try layouts.sheet(
            SheetRecords.letter, languages: ["es", "en"], paper: .letter, letter: flow.flow(of: Self.blocks))
        let pages = Compositor().pages(of: sheet)
        #expect(pages.count == (isLarge ? 2 : 1))
        let name = isLarge ? "sheet-letter-large" : "sheet-letter"
        #expect(try GoldenPages.compare(try RasterPress.draw(try #require(pages.first), dpi: 50), with: name) == .same)
    }

    /// One letter with every kind of block, and words written from the right.
    private static let blocks: [Block] = [
        .heading(level: 1, [.text("Desde la Ventana")]),
        .paragraph([.text("Querida Petrona:")]),
        .paragraph([
            .text("Te escribimos desde una casa con "), .emphasis([.text("muchas")]),
            .text(" ventanas. Aquí la lluvia no ha parado en tres días, y aun así "),
            .strong([.text("no te olvidamos")]),
            .text(" ni un solo momento: leemos tus palabras en voz alta, las pasamos de mano en mano, y "),
            .text("نحن معك"), .text(" dijo Leila, que vino de lejos."),
        ]),
        .list(
            start: 1, items: [[.paragraph([.text("El pan salió bien.")])], [.paragraph([.text("El gato volvió.")])]]),
        .list(start: nil, items: [[.paragraph([.text("Xunka' manda saludos 🌽")])]]),
        .quote([.paragraph([.text("Los muros se cansan antes que la gente, decía mi abuela.")])]),
        .verse([[.text("Camina la noche,")], [.text("camina el maíz,")], [.text("camina tu nombre.")]]),
        .separator,
        .notice(Sentence("intake.picture-not-printed")),
        .paragraph([.text("Con un abrazo que no cabe en el sobre,")]),
        .paragraph([.text("Colectiva La Ventana")]),
    ]

    @Test func `the receipt fits on one page of each paper for the people of a usual bundle`() throws {
        for paper in Paper.allCases {
            for copy in ReceiptRecord.Copy.allCases {
                let sheet = try LayoutFolder.set().sheet(
                    SheetRecords.receipt(copy), languages: ["es", "en"], paper: paper)
                #expect(Compositor().pages(of: sheet).count == 1)
            }
        }
    }
}
