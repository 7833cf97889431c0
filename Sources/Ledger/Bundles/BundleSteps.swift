internal import Letters

extension ClosedBundle {
    /// Whether that can happen to it. Outcomes are the copies' own affair, as long as it was not cancelled; of one that
    /// came back in part before the rest was given up, they may still be corrected.
    func allows(_ happening: BundleHappening) -> Bool {
        switch happening {
        case .closed: false
        case .printed: state == .closed
        case .remade: state == .closed && isHere
        case .carried, .cancelled: state == .closed || state == .printed
        case .takenOut: isHere
        case .outcome(let outcome): state != .cancelled || decided.isSuperset(of: outcome.prisoners)
        case .photographed: state != .cancelled
        }
    }

    /// What it means for its copies, where it is no outcome.
    /// - Throws: `Refusal.notInBundle` for a person who has no copies in it.
    func step(of happening: BundleHappening) throws(Refusal) -> (CopyStep, [Copy])? {
        switch happening {
        case .closed, .photographed, .outcome: nil
        case .printed: (CopyStep(.printed, bundle: code), copies)
        case .carried: (CopyStep(.carried, bundle: code), copies)
        case .cancelled(let why):
            (CopyStep(.waiting, bundle: code, why: Sentence("post.bundle-cancelled", ["why": why])), copies)
        case .remade: (CopyStep(.waiting, bundle: code, why: Sentence("post.bundle-remade")), copies)
        case .takenOut(let prisoner, let why):
            (CopyStep(.waiting, bundle: code, why: why), try copies(for: [prisoner]))
        }
    }

    /// The copies in it for these people.
    /// - Throws: `Refusal.notInBundle` for a person who has none.
    func copies(for prisoners: [PrisonerID]) throws(Refusal) -> [Copy] {
        for prisoner in prisoners where !copies.contains(where: { $0.prisoner == prisoner }) {
            throw .notInBundle(prisoner, code)
        }
        return copies.filter { prisoners.contains($0.prisoner) }
    }
}
