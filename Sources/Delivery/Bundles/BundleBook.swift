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
        return BundleOrdinal(number: (own.map(\.number).max() ?? 0) + 1, before: before(in: own))
    }

    /// Copies that went in those bundles and are there or on their way: what came back or was given up counts no more.
    private func before(in bundles: [ClosedBundle]) -> Int {
        let gone: Set<CopyState> = [.refused, .returned]
        return bundles.filter { $0.state != .cancelled }.flatMap(\.copies).filter { copy in
            let state = states(copy)
            return !CopyState.open.contains(state) && !gone.contains(state)
        }.count
    }
}
