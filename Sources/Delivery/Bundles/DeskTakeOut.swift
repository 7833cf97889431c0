internal import Ledger
public import Letters

/// A bundle holds letters for somebody who is not there any more, and is not to leave like that.
public struct HoldsSomebodyGone: ExplainedError, Hashable {
    /// The bundle.
    public let bundle: BundleCode
    /// The person's name.
    public let name: String
    /// Whether the bundle was at the gate already with others' letters, so that nobody knows where this paper lies.
    public var isInPart = false

    /// What, why, what next.
    public var sentence: Sentence {
        Sentence(
            isInPart ? "post.holds-somebody-gone-in-part" : "post.holds-somebody-gone",
            ["code": bundle.description, "name": name])
    }
}

extension Desk {
    /// Takes people out who moved or were released since a bundle was closed, as long as it lies here: their copies wait
    /// again. A bundle that nobody has printed is given up, and what is left goes into the next one, so that no paper
    /// names them. One that is printed stays, less those pages.
    ///
    /// A run that is killed half-way leaves a bundle that people were taken out of: the next one finds it.
    func takeOutThoseWhoMoved() throws -> [CloseAnswer.TakenOut] {
        for bundle in try ledger.bundles() where bundle.isHere {
            for prisoner in Set(bundle.copies.map(\.prisoner)).sorted() {
                guard let why = campaign.whyNot(prisoner, at: bundle.facility) else { continue }
                try ledger.note(.takenOut(prisoner, why: why), on: bundle.code, under: policy)
            }
        }
        var takenOut: [CloseAnswer.TakenOut] = []
        for bundle in try ledger.bundles() where bundle.isHere && !bundle.takenOut.isEmpty {
            takenOut += bundle.takenOut.sorted().compactMap { Self.takenOut($0, of: bundle) }
            if bundle.state == .closed { try ledger.note(.remade, on: bundle.code, under: policy) }
        }
        return takenOut
    }

    /// Makes sure that nobody is in a bundle who is not there any more, before it is printed or leaves.
    func checkNobodyIsGone(from bundle: ClosedBundle) throws(HoldsSomebodyGone) {
        if let gone = somebodyGone(from: bundle) {
            throw HoldsSomebodyGone(bundle: bundle.code, name: gone, isInPart: !bundle.decided.isEmpty)
        }
    }

    /// The name of somebody in a bundle who is not there any more, and of whom nothing was noted at the gate.
    func somebodyGone(from bundle: ClosedBundle) -> String? {
        let gone = bundle.copies.map(\.prisoner).first {
            !bundle.decided.contains($0) && campaign.whyNot($0, at: bundle.facility) != nil
        }
        return gone.map { campaign.prisoner($0)?.name ?? $0.rawValue }
    }

    private static func takenOut(_ prisoner: PrisonerID, of bundle: ClosedBundle) -> CloseAnswer.TakenOut? {
        guard let pages = bundle.packetPages(of: prisoner), let why = bundle.whyTakenOut(prisoner) else { return nil }
        return CloseAnswer.TakenOut(
            bundle: bundle.code, prisoner: prisoner, why: why,
            pages: pages, isRemade: bundle.state == .closed,
            copies: bundle.places.filter { $0.copy.prisoner == prisoner }.count)
    }
}

extension Campaign {
    /// Why nothing can be carried to that facility for that person; `nil` where it can.
    func whyNot(_ id: PrisonerID, at facility: FacilityID) -> Sentence? {
        guard let prisoner = prisoner(id) else { return Sentence("post.whereabouts-unknown") }
        return switch prisoner.status {
        case .held: prisoner.facility == facility ? nil : Sentence("post.transferred")
        case .released: Sentence("post.released")
        case .unknown: Sentence("post.whereabouts-unknown")
        }
    }
}
