import Letters
import Testing

@testable import Intake

/// Letters out of items that no honest worker opens so.
@Suite struct LetterAssemblyTests {
    @Test func `findings of what is no letter point nowhere, as it has no blocks`() {
        let remark = Finding(rule: "remark", severity: .note, block: 7, sentence: Sentence("pictures.damaged"))
        let failed = Reading(kind: .unreadable(Sentence("pictures.damaged")), findings: [remark])
        let part = OpenedItem(kind: .picture, reading: failed)
        let reading = LetterAssembly.reading(of: OpenedItem(kind: .other, reading: failed, parts: [part, part]))
        #expect(reading.kind == failed.kind)
        #expect(reading.blocks.isEmpty)
        #expect(reading.findings.contains { $0.rule == "remark" })
        #expect(reading.findings.allSatisfy { $0.block == nil })
    }
}
