internal import GRDB
internal import Letters

extension Ledger {
    /// Takes a bundle's copies a step further, but for those whose outcome at the gate is known.
    /// - Returns: the copies that are not in this bundle any more.
    /// - Throws: `Refusal.emptyBundle` where nothing is left that could leave.
    func move(
        _ bundle: ClosedBundle, by happening: BundleHappening, under policy: Policy, in database: Database
    ) throws -> [Copy] {
        guard let (step, copies) = try bundle.step(of: happening) else { return [] }
        let (own, elsewhere) = try part(copies, of: bundle, in: database)
        let undecided = try own.filter { !CopyState.outcomes.contains(try state($0, under: policy, in: database)) }
        if step.leavesBundle {
            try takeOut(undecided, by: step, under: policy, in: database)
        } else {
            guard !undecided.isEmpty else { throw Refusal.emptyBundle(bundle.code) }
            try note(step, of: undecided, under: policy, in: database)
        }
        return elsewhere
    }

    /// Notes what came of a bundle at the gate, for those of its people of whom it says anything new.
    /// - Returns: the copies that are not in this bundle any more.
    func note(
        _ outcome: GateOutcome, on bundle: ClosedBundle, under policy: Policy, in database: Database
    ) throws -> [Copy] {
        guard !bundle.copies.isEmpty else { throw Refusal.emptyBundle(bundle.code) }
        let (own, elsewhere) = try part(try bundle.copies(for: outcome.prisoners), of: bundle, in: database)
        guard !own.isEmpty else { throw Refusal.elsewhere(bundle.code, elsewhere) }
        let news = try own.filter { try state($0, under: policy, in: database) != outcome.outcome }
        guard !news.isEmpty else { throw Refusal.alreadyNoted(bundle.code) }
        let step = CopyStep(outcome.outcome, bundle: bundle.code, isPersonsWord: outcome.isCorrection)
        try note(step, of: news, under: policy, in: database)
        var noted = outcome
        noted.prisoners = Set(news.map(\.prisoner)).sorted()
        try append(.outcome(noted), to: bundle.code, in: database)
        return elsewhere
    }

    /// Parts copies that a bundle was closed with into those that are in it now, and those that somebody had sent or
    /// bundled again.
    private func part(
        _ copies: [Copy], of bundle: ClosedBundle, in database: Database
    ) throws -> (own: [Copy], elsewhere: [Copy]) {
        let own = try copies.filter {
            try item($0.letter, in: database).copies[$0.prisoner]?.bundle == bundle.code
        }
        return (own, copies.filter { !own.contains($0) })
    }

    private func state(_ copy: Copy, under policy: Policy, in database: Database) throws -> CopyState {
        try item(copy.letter, in: database).copyState(for: copy.prisoner, under: policy)
    }
}
