import Foundation
import Letters
import Testing

@Suite struct ReadingTests {
    @Test func `what an earlier version wrote is read, and what it did not know is empty`() throws {
        // As the first version put it into its ledger.
        let old = """
            {"blocks":[{"paragraph":{"_0":[{"text":{"_0":"Querida Ana:"}}]}}],"cuts":[],"findings":[],
            "kind":{"letter":{}},"language":"es","recipients":[{"address":"cartas@example.org"}],"signature":"Lucha"}
            """
        let reading = try JSONDecoder().decode(Reading.self, from: Data(old.utf8))
        #expect(
            reading
                == Reading(
                    kind: .letter, recipients: [Correspondent(address: "cartas@example.org")], language: "es",
                    signature: "Lucha", blocks: [.paragraph([.text("Querida Ana:")])]))
        #expect(reading.parts.isEmpty && reading.references.isEmpty && reading.report == nil)
    }

    @Test func `what is written is read again as it was`() throws {
        let reading = Reading(
            kind: .report(Sentence("reports.kind-failure")), messageID: "a@example.org",
            received: Date(timeIntervalSince1970: 1_790_000_000),
            sender: Correspondent(name: "Ana", address: "b@c.example"),
            recipients: [Correspondent(address: "d@e.example")], subject: "s", language: "es", signature: "f",
            blocks: [.separator], cuts: [Cut(kind: .header, text: "x")],
            findings: [Finding(rule: "r", severity: .note, excerpt: "", sentence: Sentence("x.y"))],
            parts: [LetterPart(number: 1, kind: .pdf, pages: 2, outcome: .printed)], references: ["g@h.example"],
            report: DeliveryReport(kind: .failure, originalMessageID: "i@j.example"))
        let written = try JSONEncoder().encode(reading)
        #expect(try JSONDecoder().decode(Reading.self, from: written) == reading)
    }

    @Test func `without a kind it is no reading`() {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Reading.self, from: Data("{}".utf8)) }
    }
}
