internal import Ledger
internal import Letters

extension Desk {
    private static let mark = "people"

    /// Addresses and checks every letter anew where people, groups, facilities or the rules of the program changed.
    ///
    /// What a person assigned stays: that is decided over what is derived here.
    /// - Returns: how many letters now say they are for others.
    func readdress() throws -> Int {
        let people = try Fingerprints.people(of: campaign)
        guard try ledger.mark(Self.mark) != people else { return 0 }
        var derivations: [Derivation] = []
        var changed = 0
        for item in try ledger.items() where item.isLetter {
            let derivation = try derivation(of: item)
            if item.isRedirected(by: derivation.addressee) { changed += 1 }
            derivations.append(derivation)
        }
        try ledger.derive(derivations, mark: (Self.mark, people))
        return changed
    }

    /// What the stages make of an item now.
    func derivation(of item: Item, movedTo source: SourceReference? = nil) throws -> Derivation {
        let reading = try ledger.reading(of: item.code)
        let addressee = stages.address(reading, source ?? item.source)
        var recipients = item.decisions.assigned ?? []
        if item.decisions.assigned == nil, case .people(let people) = addressee { recipients = people }
        return Derivation(
            code: item.code, moved: source, addressee: addressee,
            screening: stages.screen(reading, prisoners(recipients)))
    }
}

extension Item {
    /// Whether what the letter now says of whom it is for changes that: a person's word and a copy that left settle it.
    fileprivate func isRedirected(by new: Addressee) -> Bool {
        decisions.assigned == nil && served.isEmpty && addressee.people != new.people
    }
}

extension Addressee {
    fileprivate var people: [PrisonerID] { if case .people(let people) = self { people } else { [] } }
}
