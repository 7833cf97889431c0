internal import Letters

extension ClosedBundle {
    /// Whether that can happen to it. Outcomes are the copies' own affair, as long as it was not cancelled.
    func allows(_ happening: BundleHappening) -> Bool {
        switch happening {
        case .closed: false
        case .printed, .remade: state == .closed
        case .carried, .cancelled, .takenOut: isHere
        case .outcome, .photographed: state != .cancelled
        }
    }

    /// What it means for its copies.
    /// - Throws: `Refusal.notInBundle` for a person who has no copies in it.
    func steps(of happening: BundleHappening) throws(Refusal) -> [(step: CopyStep, copies: [Copy])] {
        switch happening {
        case .closed, .photographed: []
        case .printed: [(CopyStep(.printed, bundle: code), copies)]
        case .carried: [(CopyStep(.carried, bundle: code), copies)]
        case .cancelled(let why):
            [(CopyStep(.waiting, bundle: code, why: Sentence("post.bundle-cancelled", ["why": why])), copies)]
        case .remade: [(CopyStep(.waiting, bundle: code, why: Sentence("post.bundle-remade")), copies)]
        case .takenOut(let prisoner, let why):
            [(CopyStep(.waiting, bundle: code, why: why), try copies(for: [prisoner]))]
        case .outcome(let outcome):
            [
                (
                    CopyStep(outcome.outcome, bundle: code, isPersonsWord: outcome.isCorrection),
                    try copies(for: outcome.prisoners)
                )
            ]
        }
    }

    private func copies(for prisoners: [PrisonerID]) throws(Refusal) -> [Copy] {
        for prisoner in prisoners where !copies.contains(where: { $0.prisoner == prisoner }) {
            throw .notInBundle(prisoner, code)
        }
        return copies.filter { prisoners.contains($0.prisoner) }
    }
}
