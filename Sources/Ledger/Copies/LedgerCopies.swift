internal import GRDB
public import Letters

extension Ledger {
    /// Notes a step of copies: of all of them or, where one cannot take it, of none.
    /// - Throws: `Refusal.impossibleStep`.
    public func note(_ step: CopyStep, of copies: [Copy], under policy: Policy) throws {
        try write { try self.note(step, of: copies, under: policy, in: $0) }
    }

    func note(_ step: CopyStep, of copies: [Copy], under policy: Policy, in database: Database) throws {
        for copy in copies {
            let item = try item(copy.letter, in: database)
            let state = item.copyState(for: copy.prisoner, under: policy)
            guard state.allows(step) else {
                throw Refusal.impossibleStep(copy.letter, copy.prisoner, from: state, to: step.state)
            }
            try append(.copy(step), to: item.sequence, prisoner: copy.prisoner, in: database)
        }
    }

    /// Notes a step of those copies that can take it, and leaves the others as they are: what a report says of a message
    /// may come when some of its copies have gone another way.
    func noteWherePossible(_ step: CopyStep, of copies: [Copy], under policy: Policy, in database: Database) throws {
        let able = try copies.filter { copy in
            try item(copy.letter, in: database).copyState(for: copy.prisoner, under: policy).allows(step)
        }
        try note(step, of: able, under: policy, in: database)
    }

    /// Makes sure that copies may be sent or bundled: each is open, of a letter that is ready and for that person, and no
    /// message is under way with it.
    /// - Throws: `Refusal.notOpen`.
    /// - Parameter states: the states that a copy may be in: paper takes what e-mail did not deliver, e-mail only what
    ///   waits, so that what bounced is not sent a second time.
    func checkOpen(
        _ copies: [Copy], among states: Set<CopyState> = CopyState.open, under policy: Policy, in database: Database
    ) throws {
        for copy in copies {
            let item = try item(copy.letter, in: database)
            let isOpen = states.contains(item.copyState(for: copy.prisoner, under: policy))
            let isMeant = item.state(under: policy) == .ready && item.recipients(under: policy).contains(copy.prisoner)
            guard isOpen, isMeant, item.inQuestion[copy.prisoner] == nil else {
                throw Refusal.notOpen(copy.letter, copy.prisoner)
            }
        }
    }
}
