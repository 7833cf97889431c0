import Intake
import Letters
import Testing

@Suite struct `The same words` {
    @Test func `are the same however they are wrapped, quoted, accented and capitalised`() {
        let one = WordFingerprint.of([
            .paragraph([.text("Querido Manuel:")]), .paragraph([.text("¡Ánimo, que aquí estamos! 🌱")]),
        ])
        let other = WordFingerprint.of([
            .quote([.verse([[.text("QUERIDO  manuel")], [.text("animo que “aqui”")], [.text("estamos 🌱")]])])
        ])
        #expect(one == other)
        #expect(one?.count == 64)
    }

    @Test func `differ by a word, by a number, by where a word ends`() {
        let texts = ["Los 5 de Cancuc", "Los 6 de Cancuc", "Los 5 de Can cuc", "Los de Cancuc", "手紙", "手纸"]
        let prints = texts.map { WordFingerprint.of([.paragraph([.text($0)])]) }
        #expect(Set(prints).count == texts.count)
    }

    @Test func `are none in an empty letter`() {
        #expect(WordFingerprint.of([]) == nil)
        #expect(WordFingerprint.of([.paragraph([.text(" — … ")]), .separator]) == nil)
    }
}
