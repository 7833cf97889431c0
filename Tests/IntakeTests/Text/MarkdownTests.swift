import Letters
import Testing

@testable import Intake

@Suite struct MarkdownTests {
    @Test func `headings, stress, lists, quotes and breaks become blocks`() {
        let text = """
            # Hola

            Te *abrazo* **fuerte**, desde un lugar en el que hace mucho frío y donde llueve todo
            el año.

            > Otro mundo es posible

            1. uno
            2. dos

            ---

            Con cariño,
            Luz
            """
        #expect(
            Markdown.blocks(of: text) == [
                .heading(level: 1, [.text("Hola")]),
                .paragraph([
                    .text("Te "), .emphasis([.text("abrazo")]), .text(" "), .strong([.text("fuerte")]),
                    .text(", desde un lugar en el que hace mucho frío y donde llueve todo el año."),
                ]), .quote([.paragraph([.text("Otro mundo es posible")])]),
                .list(start: 1, items: [[.paragraph([.text("uno")])], [.paragraph([.text("dos")])]]), .separator,
                .verse([[.text("Con cariño,")], [.text("Luz")]]),
            ])
    }

    @Test func `a table prints as rows of words`() {
        let text = "| Día | Qué *comimos* |\n|-----|:---:|\n| lunes | frijoles |\n| martes | **sopa** |"
        #expect(
            Markdown.blocks(of: text) == [
                .verse([
                    [.text("Día | Qué "), .emphasis([.text("comimos")])], [.text("lunes | frijoles")],
                    [.text("martes | "), .strong([.text("sopa")])],
                ])
            ])
        // Strokes alone, or of another number, are what somebody drew.
        for drawn in ["uno | dos\ntres | cuatro", "uno | dos\n---"] {
            #expect(Markdown.blocks(of: drawn).plainText.contains("uno | dos"))
        }
    }

    @Test func `a link prints as its words`() {
        #expect(Markdown.blocks(of: "[aquí](https://example.org/x)") == [.paragraph([.text("aquí")])])
        #expect(
            Markdown.blocks(of: "<https://example.org/x>") == [.paragraph([.text("https://example.org/x")])])
    }

    @Test func `deep quotations end at a depth and lose no word`() {
        #expect(Markdown.blocks(of: String(repeating: "> ", count: 5_000) + "fondo").plainText.contains("fondo"))
    }
}
