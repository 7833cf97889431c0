public import Letters

/// Why a person's decision was not taken down. Nothing has changed then.
public enum Refusal: ExplainedError, Hashable {
    /// No letter has that code.
    case unknownLetter(String)
    /// prisoners.csv has no such id; with those it has.
    case unknownPrisoner(PrisonerID, candidates: [PrisonerID])
    /// `assign` without anybody.
    case nobodyGiven(LetterCode)
    /// `hold` or `withdraw` without a reason.
    case noReason(LetterCode)
    /// It is no letter, but in that state.
    case noLetter(LetterCode, LetterState)
    /// It repeats another letter.
    case isDuplicate(LetterCode, of: LetterCode)
    /// Nobody has said yet whom it is for.
    case needsAssign(LetterCode)
    /// It was taken out.
    case alreadyWithdrawn(LetterCode)
    /// A copy cannot go from the one state to the other.
    case impossibleStep(LetterCode, PrisonerID, from: CopyState, to: CopyState)

    /// What, which, why, what next.
    public var sentence: Sentence {
        switch self {
        case .unknownLetter(let typed): Sentence("ledger.unknown-letter", ["typed": typed])
        case .unknownPrisoner(let prisoner, let candidates):
            Sentence(
                "ledger.unknown-prisoner",
                ["prisoner": prisoner.rawValue, "known": candidates.map(\.rawValue).joined(separator: ", ")])
        case .nobodyGiven(let code): Sentence("ledger.nobody-given", ["code": code.description])
        case .noReason(let code): Sentence("ledger.no-reason", ["code": code.description])
        case .noLetter(let code, .report): Sentence("ledger.is-report", ["code": code.description])
        case .noLetter(let code, .unreadable): Sentence("ledger.is-unreadable", ["code": code.description])
        case .noLetter(let code, _): Sentence("ledger.is-not-a-letter", ["code": code.description])
        case .isDuplicate(let code, let other):
            Sentence("ledger.is-duplicate", ["code": code.description, "other": other.description])
        case .needsAssign(let code): Sentence("ledger.needs-assign", ["code": code.description])
        case .alreadyWithdrawn(let code): Sentence("ledger.already-withdrawn", ["code": code.description])
        case .impossibleStep(let code, let prisoner, let from, let to):
            Sentence(
                "ledger.impossible-step",
                [
                    "code": code.description, "prisoner": prisoner.rawValue, "from": from.rawValue,
                    "to": to.rawValue,
                ])
        }
    }
}
