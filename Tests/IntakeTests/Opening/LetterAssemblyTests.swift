import Letters
import Testing

@testable import Intake

/// Letters out of items that no honest worker opens so.
@Suite struct LetterAssemblyTests {
    @Test func `findings of what is no letter point nowhere, as it has no blocks`() {
        let failed = Reading(kind: .unreadable(Sentence("pictures.damaged")))
        let part = OpenedItem(kind: .picture, reading: failed)
        let reading = LetterAssembly.reading(of: OpenedItem(kind: .other, reading: failed, parts: [part, part]))
        #expect(reading.kind == failed.kind)
        #expect(reading.blocks.isEmpty)
        #expect(reading.findings.count == 4)
        #expect(reading.findings.allSatisfy { $0.block == nil })
    }
}
