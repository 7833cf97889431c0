internal import Ledger
internal import Letters

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
