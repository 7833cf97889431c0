internal import Ledger
internal import Letters

/// What the ledger knows of bundles, as planning the next ones needs it.
struct BundleBook {
    private let bundles: [ClosedBundle]
    private let states: (Copy) -> CopyState

    init(_ ledger: Ledger, under policy: Policy) throws {
        bundles = try ledger.bundles()
        let items = Dictionary(uniqueKeysWithValues: try ledger.items().map { ($0.code, $0) })
        states = { items[$0.letter]?.copyState(for: $0.prisoner, under: policy) ?? .waiting }
    }

    /// The codes that are given.
    var codes: Set<BundleCode> { Set(bundles.map(\.code)) }

    /// The place of a facility's next bundle. No number is given twice, not that of a cancelled bundle either, since its
    /// paper may lie somewhere.
    func next(for facility: FacilityID) -> BundleOrdinal {
        let own = bundles.filter { $0.facility == facility }
        let gone = gone(in: own)
        return BundleOrdinal(
            number: (own.map(\.number).max() ?? 0) + 1, before: gone.count,
            isBeforeKnown: !gone.contains { states($0) == .carried })
    }

    /// Copies that were carried in those bundles and did not come back, as far as is known.
    private func gone(in bundles: [ClosedBundle]) -> [Copy] {
        let gone: Set<CopyState> = [.carried, .received, .charged, .kept]
        return bundles.filter { $0.state != .cancelled }.flatMap(\.copies).filter { gone.contains(states($0)) }
    }
}
