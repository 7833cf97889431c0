public import Letters

/// What a person may decide about a letter.
public enum Decision: Hashable, Sendable {
    /// It is for these people.
    case assign([PrisonerID])
    /// It may be printed as it is; brings a withdrawn letter back.
    case approve
    /// It has to wait.
    case hold(why: String)
    /// It is taken out.
    case withdraw(why: String)
}

extension Item {
    /// What the decision makes happen.
    /// - Throws: `Refusal` where the decision makes no sense for this item.
    func happening(of decision: Decision, under policy: Policy) throws(Refusal) -> Happening {
        switch decision {
        case .assign(let prisoners):
            try refuseWhatIsNoLetter()
            guard !prisoners.isEmpty else { throw Refusal.nobodyGiven(code) }
            for prisoner in prisoners where !policy.prisoners.contains(prisoner) {
                throw Refusal.unknownPrisoner(prisoner, candidates: policy.prisoners.sorted())
            }
            try refuse(sinceServed: served.filter { !prisoners.contains($0) })
            return .assigned(Set(prisoners).sorted())
        case .approve:
            try refuseWhatIsNoLetter()
            try refuseDuplicate()
            let recipients = recipients(under: policy)
            guard !recipients.isEmpty else { throw Refusal.needsAssign(code) }
            let findings = Set(findings(under: policy).map(\.fingerprint))
            return .approved(content: approvable(for: recipients), findings: findings)
        case .hold(let why):
            try refuseStop(why)
            if decisions.isWithdrawn { throw Refusal.alreadyWithdrawn(code) }
            return .held(why: why)
        case .withdraw(let why):
            try refuseStop(why)
            return .withdrawn(why: why)
        }
    }

    private func refuseStop(_ why: String) throws(Refusal) {
        try refuseWhatIsNoLetter()
        try refuseDuplicate()
        guard why.contains(where: { !$0.isWhitespace }) else { throw Refusal.noReason(code) }
        try refuse(sinceServed: served)
    }

    private func refuse(sinceServed people: [PrisonerID]) throws(Refusal) {
        if let message = people.compactMap({ inQuestion[$0] }).first {
            throw Refusal.inQuestion(code, message: message)
        }
        if !people.isEmpty { throw Refusal.served(code, served) }
    }

    /// Bounces, auto-replies and what cannot be read are never printed, whatever a person decides about them.
    private func refuseWhatIsNoLetter() throws(Refusal) {
        switch head.kind {
        case .letter: return
        case .report: throw Refusal.noLetter(code, .report)
        case .notALetter: throw Refusal.noLetter(code, .notALetter)
        case .unreadable: throw Refusal.noLetter(code, .unreadable)
        }
    }

    private func refuseDuplicate() throws(Refusal) {
        if isDuplicate, let duplicate { throw Refusal.isDuplicate(code, of: duplicate.of) }
    }
}
