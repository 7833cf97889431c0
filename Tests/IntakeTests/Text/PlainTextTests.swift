import Letters
import Testing

@testable import Intake

@Suite struct PlainTextTests {
    private func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }
    private func verse(_ lines: String...) -> Block { .verse(lines.map { [.text($0)] }) }

    @Test func `lines of a poem that are set in stay so, but for what all are set in`() {
        let poem = "  Canta el río,\n    canta la piedra,\n\t\tcanta.\n  Y calla."
        #expect(
            PlainText.blocks(of: poem) == [verse("Canta el río,", "  canta la piedra,", "      canta.", "Y calla.")])
        let name = "Un abrazo,\n" + String(repeating: " ", count: 60) + "Ana"
        #expect(PlainText.blocks(of: name) == [verse("Un abrazo,", String(repeating: " ", count: 24) + "Ana")])
    }

    /// A letter as a program breaks it at 72 columns.
    private let wrapped = """
        Querido Manuel:

        Te escribimos desde un pueblo pequeño en la montaña, donde cada tarde
        nos juntamos a leer las noticias de Chiapas y a pensar en ustedes. Hoy
        llovió mucho.

        Un abrazo fuerte,
        Colectivo Amapola
        """

    @Test func `lines that a program broke are joined and a sign-off is not`() {
        #expect(
            PlainText.blocks(of: wrapped) == [
                paragraph("Querido Manuel:"),
                paragraph(
                    "Te escribimos desde un pueblo pequeño en la montaña, donde cada tarde nos juntamos a leer las "
                        + "noticias de Chiapas y a pensar en ustedes. Hoy llovió mucho."),
                verse("Un abrazo fuerte,", "Colectivo Amapola"),
            ])
    }

    @Test func `a poem keeps its lines`() {
        let poem =
            "Caminante, son tus huellas\nel camino y nada más;\nCaminante, no hay camino,\nse hace camino al andar."
        #expect(
            PlainText.blocks(of: poem) == [
                verse(
                    "Caminante, son tus huellas", "el camino y nada más;", "Caminante, no hay camino,",
                    "se hace camino al andar.")
            ])
    }

    @Test func `a salutation on the line above running text is its own paragraph`() {
        let text = wrapped.replacing("Manuel:\n\n", with: "Manuel:\n")
        #expect(PlainText.blocks(of: text).first == paragraph("Querido Manuel:"))
        #expect(PlainText.blocks(of: text).count == 3)
    }

    @Test func `long unbroken lines are a paragraph each`() {
        let long = String(repeating: "palabra ", count: 20) + "fin"
        #expect(PlainText.blocks(of: long + "\n" + long) == [paragraph(long), paragraph(long)])
    }

    @Test func `four hundred blank lines only part`() {
        let text = "Hola" + String(repeating: "\n \t\n", count: 400) + "Adiós"
        #expect(PlainText.blocks(of: text) == [paragraph("Hola"), paragraph("Adiós")])
    }

    @Test func `lists by bullets and by numbers`() {
        let bullets = "Queremos contarte:\n- la milpa creció\n- nació una niña\n  que se llama Luz\n- llovió"
        #expect(
            PlainText.blocks(of: bullets) == [
                paragraph("Queremos contarte:"),
                .list(
                    start: nil,
                    items: [
                        [paragraph("la milpa creció")], [paragraph("nació una niña que se llama Luz")],
                        [paragraph("llovió")],
                    ]),
            ])
        #expect(
            PlainText.blocks(of: "3. tres\n4. cuatro")
                == [.list(start: 3, items: [[paragraph("tres")], [paragraph("cuatro")]])])
        #expect(PlainText.blocks(of: "1968. Un año\n1994. Otro") == [verse("1968. Un año", "1994. Otro")])
        #expect(PlainText.blocks(of: "- una sola raya") == [paragraph("- una sola raya")])
    }

    @Test func `quoted lines are a quotation, and quotations within it too`() {
        #expect(
            PlainText.blocks(of: "> ¿Cómo están?\n>> Bien.\nBien.") == [
                .quote([paragraph("¿Cómo están?"), .quote([paragraph("Bien.")])]), paragraph("Bien."),
            ])
    }

    @Test func `ten thousand quote marks do not sink the reader`() {
        let blocks = PlainText.blocks(of: String(repeating: ">", count: 10_000) + " fondo")
        #expect(blocks.plainText.hasSuffix("fondo"))
    }

    @Test func `a line of dashes parts the letter`() {
        #expect(PlainText.blocks(of: "a\n* * *\nb") == [paragraph("a"), .separator, paragraph("b")])
    }

    @Test func `Japanese lines are joined without a space`() {
        let line = String(repeating: "私たちは手紙を書", count: 4) + "きました。"  // 37 characters, 74 columns
        #expect(PlainText.blocks(of: line + "\n" + line + "\n終わり。") == [paragraph(line + line + "終わり。")])
    }

    @Test func `every word of a text stays, in order`() {
        var seed = SeededGenerator(seed: 7)
        let pieces = ["hola", "\n", "\n\n", "- ", "> ", "1. ", " ", "\t", "árbol", "---", "  ", "palabra", "私", "🌱"]
        for _ in 0..<300 {
            let text = (0..<60).map { _ in pieces.randomElement(using: &seed) ?? "" }.joined()
            let kept = Self.letters(PlainText.blocks(of: text).plainText)
            #expect(kept == Self.letters(text), "\(text.debugDescription)")
        }
    }

    private static func letters(_ text: String) -> String {
        String(
            text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.isEmojiPresentation }.map(
                Character.init))
    }
}
