public import Letters

extension Item {
    /// The state, of which an item has exactly one. The order of the questions is the rule: what a thing is comes
    /// before what persons decided, and whom it is for before whether it may be printed.
    public func state(under policy: Policy) -> LetterState {
        if isDuplicate { return .duplicate }
        switch head.kind {
        case .report: return .report
        case .notALetter: return .notALetter
        case .unreadable: return .unreadable
        case .letter: break
        }
        if decisions.isWithdrawn { return .withdrawn }
        // Unless a person says that it is a letter after all, by assigning it.
        if isAnswer, decisions.assigned == nil { return .report }
        if recipients(under: policy).isEmpty { return .question }
        return isHeld(under: policy) ? .held : .ready
    }

    /// Whether it is ready but for what its layout showed the last time: fonts and layouts may be others now, so such a
    /// letter is laid out anew.
    public func isWorthLayingOut(under policy: Policy) -> Bool {
        var item = self
        item.laidOut = []
        return state(under: policy) == .ready || item.state(under: policy) == .ready
    }

    /// Whether it repeats another and nobody gave it recipients of its own.
    public var isDuplicate: Bool { duplicate != nil && decisions.assigned == nil }

    /// Whether it is somebody's letter, in whatever state.
    public var isLetter: Bool {
        guard case .letter = head.kind else { return false }
        return true
    }

    /// Whom it is for: what a person said, else what the letter says. Somebody who is no longer in prisoners.csv makes
    /// it a question with the others as candidates, since nobody can say that the letter was meant for them alone.
    public func addressee(under policy: Policy) -> Addressee {
        if let assigned = decisions.assigned { return checked(assigned, under: policy) }
        switch addressee {
        case .people(let people): return checked(people, under: policy)
        case .question(let question, let candidates):
            return .question(question, candidates: candidates.filter(policy.prisoners.contains))
        }
    }

    /// The people it is for, sorted; none where that is a question.
    public func recipients(under policy: Policy) -> [PrisonerID] {
        guard case .people(let people) = addressee(under: policy) else { return [] }
        return people
    }

    /// What an approval is for: the letter's content and its recipients. With either changed, the approval is void.
    public func approvable(for recipients: [PrisonerID]) -> String {
        ([content] + recipients.map(\.rawValue)).joined(separator: "|")
    }

    private func checked(_ people: [PrisonerID], under policy: Policy) -> Addressee {
        // Somebody who got a copy stays a recipient, also when their row is gone.
        let known = Set(people).intersection(policy.prisoners.union(served)).sorted()
        guard !people.isEmpty, known.count == Set(people).count else {
            return .question(.nobodyNamed, candidates: known)
        }
        return .people(known)
    }

    /// What has left cannot be held any more, whatever is noticed later.
    private func isHeld(under policy: Policy) -> Bool {
        guard served.isEmpty else { return false }
        let holding = findings(under: policy).filter { $0.severity == .hold }
        if isApproved(under: policy, holding: holding) { return false }
        if decisions.stopped != nil { return true }
        switch policy.approval {
        case .flagged: return !holding.isEmpty
        case .all: return true
        case .nothing: return false
        }
    }

    /// An approval counts while content and recipients are those approved, and nothing new holds the letter.
    private func isApproved(under policy: Policy, holding: [Finding]) -> Bool {
        guard let approval = decisions.approval else { return false }
        guard approval.content == approvable(for: recipients(under: policy)) else { return false }
        return approval.findings.isSuperset(of: holding.map(\.fingerprint))
    }
}
