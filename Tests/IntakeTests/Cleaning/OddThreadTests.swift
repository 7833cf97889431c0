import Intake
import Letters
import Testing

/// Threads that are marked in other ways than with "On Monday Ana wrote:".
@Suite struct OddThreadTests {
    static let letter = "Querido Manuel:\n\nAquí te esperamos.\n\nAna"
    static let thread = "> Pueden mandar su carta\n> a este correo."

    @Test(arguments: [
        "Quoting Cartas <cartas@example.org>:", "Citando a Cartas <cartas@example.org>:",
        "----- Mensaje de Cartas <cartas@example.org> ---------",
    ])
    func `a line with an address right above a quote is cut with it`(_ line: String) {
        let (letter, cuts) = Cleaner().clean(Self.letter + "\n\n" + line + "\n\n" + Self.thread + "\n")
        #expect(letter == Self.letter)
        #expect(cuts.allSatisfy { $0.kind == .quotedThread })
        #expect(cuts.map(\.text).joined().contains("Pueden mandar"))
    }

    @Test func `an address that ends a sentence is the letter's`() {
        let text = "Pueden escribirme a ana@example.org:\n\naquí contesto siempre."
        #expect(Cleaner().clean(text).letter == text)
    }

    @Test func `a quote that says itself who wrote it is a thread, however short the answer`() {
        let inside: [Block] = [
            .paragraph([.text("El 19 sept 2026, a las 9:03, Cartas <cartas@example.org> escribió:")]),
            .paragraph([.text("Pueden mandar su carta.")]),
        ]
        let (blocks, cuts) = Cleaner().clean([.paragraph([.text("Querido Manuel, ánimo.")]), .quote(inside)])
        #expect(blocks == [.paragraph([.text("Querido Manuel, ánimo.")])])
        #expect(cuts.map(\.kind) == [.quotedThread])
    }

    @Test func `a quoted poem stays, whoever wrote it`() {
        let poem: Block = .quote([
            .verse([[.text("Mi abuela escribió:")], [.text("la tierra es de quien la trabaja")]])
        ])
        let blocks: [Block] = [.paragraph([.text("Querido Manuel, ánimo:")]), poem]
        #expect(Cleaner().clean(blocks).blocks == blocks)
    }
}
