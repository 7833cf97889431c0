internal import Ledger
public import Letters

extension Desk {
    /// The letters that are to be printed, in the order of collecting, whole and with whom they are for.
    public func ready() throws -> [ReadyLetter] {
        let policy = policy
        return try whole { $0.state(under: policy) == .ready }
    }

    /// The letters that are to be laid out: those that are ready, and those that only their last layout holds.
    public func printable() throws -> [ReadyLetter] {
        let policy = policy
        return try whole { $0.isWorthLayingOut(under: policy) }
    }

    /// The letters of which copies wait to be sent or bundled, with the people whose copies do.
    ///
    /// What is on its way, was delivered or may be under way is not among them: nothing is sent or bundled twice.
    public func open(_ isWanted: (Copy, CopyState) -> Bool = { _, _ in true }) throws -> [ReadyLetter] {
        let policy = policy
        let underWay = try ledger.copiesUnderWay()
        let items = Dictionary(uniqueKeysWithValues: try ledger.items().map { ($0.code, $0) })
        return try ready().compactMap { ready in
            guard let item = items[ready.letter.code] else { return nil }
            let recipients = ready.recipients.filter { prisoner in
                let copy = Copy(of: item.code, for: prisoner)
                let state = item.copyState(for: prisoner, under: policy)
                return CopyState.open.contains(state) && !underWay.contains(copy) && isWanted(copy, state)
            }
            return recipients.isEmpty ? nil : ReadyLetter(letter: ready.letter, recipients: recipients)
        }
    }

    private func whole(_ isWanted: (Item) -> Bool) throws -> [ReadyLetter] {
        let policy = policy
        return try ledger.items().filter(isWanted).map { item in
            let letter = Letter(
                code: item.code, source: item.source, digest: item.digest,
                reading: try ledger.reading(of: item.code), duplicateOf: nil, addressee: item.addressee,
                findings: item.findings(under: policy))
            return ReadyLetter(letter: letter, recipients: item.recipients(under: policy))
        }
    }
}
