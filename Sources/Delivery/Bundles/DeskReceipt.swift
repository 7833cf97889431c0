internal import Ledger
public import Letters

/// What a person notes of a bundle at the gate.
public struct ReceiptOrder: Hashable, Sendable {
    /// One of `CopyState.outcomes`.
    public var outcome: CopyState
    /// For whom; empty for all of whom nothing is noted yet.
    public var only: [PrisonerID]
    /// How many sheets it was about, where somebody counted.
    public var sheets: Int?
    /// What was said or seen.
    public var note: String?
    /// Whether it takes back what was noted before.
    public var isCorrection: Bool

    /// Puts an order together.
    public init(
        _ outcome: CopyState, only: [PrisonerID] = [], sheets: Int? = nil, note: String? = nil,
        isCorrection: Bool = false
    ) {
        self.outcome = outcome
        self.only = only
        self.sheets = sheets
        self.note = note
        self.isCorrection = isCorrection
    }
}

/// Somebody counted fewer sheets than none, or more than the bundle has.
public struct NotSoManySheets: ExplainedError, Hashable {
    /// The bundle.
    public let bundle: BundleCode
    /// What was counted.
    public let counted: Int
    /// The bundle's sheets.
    public let sheets: Int

    /// What, why, what next.
    public var sentence: Sentence {
        Sentence(
            "post.not-so-many-sheets", ["code": bundle.description, "counted": String(counted)], count: sheets)
    }
}

extension Desk {
    /// Reads a bundle's code as a person typed it.
    /// - Throws: `Refusal.mistypedBundle` where its check character does not fit, `Refusal.unknownBundle`.
    public func bundle(_ typed: String) throws -> ClosedBundle {
        guard let code = BundleCode(typed) else {
            throw BundleCode.looksLikeOne(typed) ? Refusal.mistypedBundle(typed) : Refusal.unknownBundle(typed)
        }
        return try ledger.bundle(code)
    }

    /// `receipt`: what came of a bundle, for all of it or for some people, at any later time.
    /// - Returns: the bundle, and copies that are not in it any more and stay as they are.
    /// - Throws: `Refusal`, `GoneAtGate`, `HoldsSomebodyGone`, `NotSoManySheets`; nothing has changed then.
    public func receipt(
        _ order: ReceiptOrder, for bundle: ClosedBundle
    ) throws -> (bundle: ClosedBundle, elsewhere: [Copy]) {
        if let sheets = order.sheets, !(0...bundle.sheets).contains(sheets) {
            throw NotSoManySheets(bundle: bundle.code, counted: sheets, sheets: bundle.sheets)
        }
        let outcome = GateOutcome(
            order.outcome, prisoners: try people(of: order, in: bundle), sheets: order.sheets, note: order.note,
            isCorrection: order.isCorrection)
        let elsewhere = try ledger.note(.outcome(outcome), on: bundle.code, under: policy)
        return (try ledger.bundle(bundle.code), elsewhere)
    }

    /// A bundle that is printed, on its way, or given up.
    /// - Throws: `Refusal`, `HoldsSomebodyGone`; nothing has changed then.
    public func note(_ happening: BundleHappening, on bundle: ClosedBundle) throws -> ClosedBundle {
        if bundle.isToLeave, happening == .printed || happening == .carried { try checkNobodyIsGone(from: bundle) }
        try ledger.note(happening, on: bundle.code, under: policy)
        return try ledger.bundle(bundle.code)
    }

    /// Whom an order is about: those it names, else all of whom nothing is noted yet, or, where it takes something back,
    /// all of whom something is. A bundle comes back in parts, and those whose outcome is noted keep it.
    /// - Throws: `GoneAtGate`, `HoldsSomebodyGone` where nobody said that the paper of somebody who is gone was carried all the same.
    private func people(of order: ReceiptOrder, in bundle: ClosedBundle) throws -> [PrisonerID] {
        guard order.only.isEmpty else { return order.only }
        let everybody = Set(bundle.copies.map(\.prisoner))
        if order.isCorrection, !bundle.decided.isEmpty { return everybody.intersection(bundle.decided).sorted() }
        let undecided = everybody.subtracting(bundle.decided)
        if undecided.isEmpty { return everybody.sorted() }
        if bundle.isToLeave {
            // Of one that came back in part, what to do about the rest is another question.
            if !bundle.decided.isEmpty { try checkNobodyIsGone(from: bundle) }
            if let gone = somebodyGone(from: bundle) { throw GoneAtGate(bundle: bundle.code, name: gone) }
        }
        return undecided.sorted()
    }
}

extension ClosedBundle {
    /// Whether nobody has noted yet that it left.
    fileprivate var isToLeave: Bool { state == .closed || state == .printed }
}

/// An outcome was to be noted of a bundle that nobody noted as carried, and that holds letters for somebody who is not there
/// any more: nobody can tell whether those were taken out of the paper.
public struct GoneAtGate: ExplainedError, Hashable {
    /// The bundle.
    public let bundle: BundleCode
    /// The person's name.
    public let name: String

    /// What, why, what next.
    public var sentence: Sentence { Sentence("post.gone-at-gate", ["code": bundle.description, "name": name]) }
}
