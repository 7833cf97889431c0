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
    /// - Throws: `Refusal`, `NotSoManySheets`; nothing has changed then.
    public func receipt(_ order: ReceiptOrder, for bundle: ClosedBundle) throws -> ClosedBundle {
        if let sheets = order.sheets, !(0...bundle.sheets).contains(sheets) {
            throw NotSoManySheets(bundle: bundle.code, counted: sheets, sheets: bundle.sheets)
        }
        let policy = policy
        var prisoners = order.only
        if prisoners.isEmpty {
            // Those whose outcome is noted already keep it: a bundle comes back in parts.
            prisoners = try undecided(of: bundle, under: policy)
            if prisoners.isEmpty { prisoners = Set(bundle.copies.map(\.prisoner)).sorted() }
        }
        let outcome = GateOutcome(
            order.outcome, prisoners: prisoners, sheets: order.sheets, note: order.note,
            isCorrection: order.isCorrection)
        try ledger.note(.outcome(outcome), on: bundle.code, under: policy)
        return try ledger.bundle(bundle.code)
    }

    /// A bundle that is printed, on its way, or given up.
    /// - Throws: `Refusal`, `HoldsSomebodyGone`; nothing has changed then.
    public func note(_ happening: BundleHappening, on bundle: ClosedBundle) throws -> ClosedBundle {
        if bundle.isHere, happening == .printed || happening == .carried { try checkNobodyIsGone(from: bundle) }
        try ledger.note(happening, on: bundle.code, under: policy)
        return try ledger.bundle(bundle.code)
    }

    private func undecided(of bundle: ClosedBundle, under policy: Policy) throws -> [PrisonerID] {
        let decided = try Set(
            bundle.copies.filter { copy in
                let state = try ledger.item(copy.letter).copyState(for: copy.prisoner, under: policy)
                return CopyState.outcomes.contains(state)
            })
        return Set(bundle.copies.filter { !decided.contains($0) }.map(\.prisoner)).sorted()
    }
}
