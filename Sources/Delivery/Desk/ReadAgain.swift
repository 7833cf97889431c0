internal import Ledger
internal import Letters
internal import Press

extension Desk {
    private static let means = "means"

    /// Reads again what may come out better than the last time, now that a program or a key is there.
    /// - Returns: how many letters say more than before.
    func readAgain() throws -> Int {
        let means = stages.amends.means()
        let changed = try ledger.mark(Self.means) != means
        let items = try ledger.items().filter { item in
            item.decisions.approval == nil && !item.decisions.isWithdrawn && stages.amends.helps(item.head, changed)
        }
        let count = try readAgain(items)
        if changed { try ledger.derive([], mark: (Self.means, means)) }
        return count
    }

    /// Makes the pictures of letters again that the ledger has lost, or holds damaged, from the letters' originals.
    func restorePictures() throws {
        let damaged = try printable().filter { ready in
            try ready.letter.reading.blocks.pictures.contains { try !isWhole($0.digest) }
        }
        let codes = Set(damaged.map(\.letter.code))
        guard !codes.isEmpty else { return }
        _ = try readAgain(try ledger.items().filter { codes.contains($0.code) })
    }

    private func isWhole(_ digest: String) throws -> Bool {
        if let packed = try? ledger.packed(digest), packed.digest == digest { return true }
        try ledger.discardPicture(digest)
        return false
    }

    /// Goes through the folder for the items' originals; those that are not there any more stay as they are.
    private func readAgain(_ items: [Item]) throws -> Int {
        guard !items.isEmpty else { return 0 }
        let wanted = Dictionary(
            items.filter { $0.whereabouts == .there }.map {
                (Matching.Sighting(source: $0.source, digest: $0.digest), $0)
            },
            uniquingKeysWith: { first, _ in first })
        var count = 0
        for original in try stages.originals() {
            guard let item = wanted[Matching.Sighting(source: original.source, digest: original.digest)] else {
                continue
            }
            guard try ledger.readAgain(item.code, as: try entry(for: original)) else { continue }
            // Whom a person assigned it to decides what it is checked for.
            try ledger.derive([try derivation(of: try ledger.item(item.code))])
            count += 1
        }
        return count
    }
}
