import Foundation
import Letters

/// What holds of every letter, whatever the workers said.
enum LetterCheck {
    static func check(_ reading: Reading) {
        for finding in reading.findings {
            precondition(finding.block ?? 0 <= reading.blocks.count, "a finding stands beyond the letter")
        }
        for block in reading.blocks { precondition(!holdsSlot(block), "a slot was left") }
        // The ledger keeps it as JSON.
        guard let kept = try? JSONEncoder().encode(reading),
            let back = try? JSONDecoder().decode(Reading.self, from: kept)
        else { preconditionFailure("the ledger cannot keep it") }
        precondition(back == reading, "the ledger gives back something else")
    }

    private static func holdsSlot(_ block: Block) -> Bool {
        switch block {
        case .slot: true
        case .quote(let blocks): blocks.contains(where: holdsSlot)
        case .list(_, let items): items.contains { $0.contains(where: holdsSlot) }
        default: false
        }
    }
}
