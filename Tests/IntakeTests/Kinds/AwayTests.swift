import Letters
import Testing

@testable import Intake

@Suite struct AwayTests {
    private func kind(_ headers: [String: String], subject: String, from: String = "ana@example.org") -> Reading.Kind {
        let all = headers.merging(["From": "<\(from)>", "Subject": subject]) { own, _ in own }
        let mail = ParsedMail(
            headers: all.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: $0.value) },
            from: [Correspondent(address: from)], subject: subject,
            root: ParsedPart(contentType: "text/plain", content: .text("Pienso en ustedes.")))
        return MessageKind.judge(mail, bodyText: "Pienso en ustedes.")
    }

    @Test(arguments: [
        "De vacaciones pienso en ustedes", "Ausente de Chiapas", "On leave from work to write to you",
        "Abwesend und doch bei dir",
    ])
    func `words of absence within a sentence are a person's, whatever the mail's headers`(_ subject: String) {
        let headers = ["X-Auto-Response-Suppress": "DR, OOF, AutoReply", "Precedence": "bulk"]
        #expect(kind(headers, subject: subject) == .letter)
    }

    @Test(arguments: [
        "Ausente", "Ausente: Carta", "De vacaciones - Re: Carta", "Abwesend", "Respuesta automática: Carta",
        "Ana is out of the office (returning 5 October)",
    ])
    func `the headings that programs write are an automatic reply beside another mark`(_ subject: String) {
        let expected = Reading.Kind.notALetter(Sentence("kinds.out-of-office"))
        #expect(kind(["X-Auto-Response-Suppress": "All"], subject: subject) == expected)
        #expect(kind([:], subject: subject) == .letter)
    }

    @Test func `what a mailing list passes on is marked as bulk and stays a letter`() {
        let headers = ["Precedence": "bulk", "List-Id": "<cartas.example.org>"]
        #expect(kind(headers, subject: "Fuera de la oficina y en la calle") == .letter)
    }

    @Test func `what a list server writes to its members is no letter`() {
        let headers = ["X-List-Administrivia": "yes", "Precedence": "bulk"]
        let expected = Reading.Kind.notALetter(Sentence("kinds.list-administration"))
        #expect(kind(headers, subject: "Welcome to the list", from: "cartas-request@example.org") == expected)
        #expect(kind(["X-List-Administrivia": "no"], subject: "Carta") == .letter)
    }
}
