import Intake
import Letters
import Testing

@Suite struct `Forwarded letters` {
    static let head =
        "De: Ana <ana@example.org>\nDate: lun, 14 sept 2026 a las 10:00\nSubject: Carta\nTo: Luis <luis@example.org>"

    @Test(
        arguments: [
            "---------- Forwarded message ---------", "---------- Mensaje reenviado ---------",
            "Begin forwarded message:",
            "-------- Weitergeleitete Nachricht --------", "---------- Messaggio inoltrato ----------",
            "-------- Message transféré --------", "---------- Προωθημένο μήνυμα ----------",
        ])
    func `the letter is what was forwarded`(_ marker: String) {
        let (letter, cuts) = Cleaner().clean("\(marker)\n\(Self.head)\n\n\nQuerida gente:\n\nÁnimo.\n\nAna")
        #expect(letter == "Querida gente:\n\nÁnimo.\n\nAna")
        #expect(cuts == [Cut(kind: .header, text: marker + "\n" + Self.head)])
    }

    @Test(arguments: [
        "Begin forwarded message:\n\n\(quoted(head + "\n\nQuerida gente:\nÁnimo."))",
        quoted("---------- Forwarded message ---------\n\(head)\n\nQuerida gente:\nÁnimo."),
        "Para ella\n\n" + quoted("Begin forwarded message:\n\n\(head)\n\nQuerida gente:\nÁnimo."),
        "Begin forwarded message:\n\n"
            + quoted("\(head)\n\nBegin forwarded message:\n\n" + quoted("\(head)\n\nQuerida gente:\nÁnimo.")),
    ])
    func `a letter forwarded as a quotation is no quotation`(_ text: String) {
        let (letter, cuts) = Cleaner().clean(text)
        #expect(letter == "Querida gente:\nÁnimo.")
        #expect(Set(cuts.map(\.kind)).isSubset(of: [.header, .coverNote]))
    }

    @Test func `an answer to a forwarded mail is the letter`() {
        let own = "Querido Manuel: te escribo desde el taller, con el pan recién hecho y todas cantando. Ánimo."
        let thread = Self.quoted("Begin forwarded message:\n\n\(Self.head)\n\nEscriban cartas.")
        let text = "\(own)\n\nEl 14/09/2026 10:00, Luis <luis@example.org> escribió:\n\n\(thread)"
        #expect(Cleaner().clean(text).letter == own)
    }

    private static func quoted(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }.joined(separator: "\n")
    }

    @Test func `a short note above a forwarded letter is kept beside it`() {
        let text =
            "Hola, les paso la carta de mi tía.\n\n---------- Forwarded message ---------\n\(Self.head)\n\nQuerido Manuel:\nÁnimo."
        let (letter, cuts) = Cleaner().clean(text)
        #expect(letter == "Querido Manuel:\nÁnimo.")
        #expect(cuts.map(\.kind) == [.coverNote, .header])
        #expect(cuts.first?.text == "Hola, les paso la carta de mi tía.")
    }

    @Test func `a long letter above a forwarded call is the letter`() {
        let own = Array(repeating: "Te escribo para decirte que aquí pensamos en ti", count: 6).joined(separator: ".\n")
        let (letter, cuts) = Cleaner().clean(
            "\(own)\n\n---------- Forwarded message ---------\n\(Self.head)\n\nEscriban cartas.")
        #expect(letter == own)
        #expect(cuts.map(\.kind) == [.quotedThread])
    }

    @Test func `Outlook forwards without a marker: the subject tells`() {
        let text =
            "Para imprimir, gracias.\n\nDe: Ana <ana@example.org>\nEnviado: lunes 10:00\nPara: Luis\nAsunto: Carta\n\nQuerido Manuel: ánimo."
        #expect(Cleaner(subject: "RV: Carta").clean(text).letter == "Querido Manuel: ánimo.")
        #expect(Cleaner(subject: "RE: Carta").clean(text).letter == "Para imprimir, gracias.")
    }

    @Test(arguments: ["Fwd: carta", "FW: letter", "RV: carta", "Re: Fwd: x", "WG: Brief", "TR: lettre", "转发: 信"])
    func `a subject tells that a mail was forwarded`(_ subject: String) {
        let text = "FYI\n\nEl 14/09/2026 10:00, Ana escribió:\n> Querido Manuel: ánimo."
        #expect(Cleaner(subject: subject).clean(text).letter.contains("ánimo"))
        #expect(!Cleaner(subject: "Re: carta: fwd").clean(text).letter.contains("ánimo"))
    }
}
