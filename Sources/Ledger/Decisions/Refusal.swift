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

    /// A copy cannot be sent or bundled: it is on its way, was delivered, or its letter is not ready for that person.
    case notOpen(LetterCode, PrisonerID)
    /// A copy is on its way or was delivered, so the letter can be neither stopped nor taken from that person.
    case served(LetterCode, [PrisonerID])
    /// A copy may have been sent, so the letter stays as it is until somebody says whether it was.
    case inQuestion(LetterCode, message: Int64)
    /// All copies that left wait again, so there is nothing to repeat.
    case waitsAlready(LetterCode)
    /// The letter is for others.
    case notFor(LetterCode, PrisonerID)
    /// The message did not go out, so nobody can have confirmed it.
    case messageNotSent(Int64)
    /// No copy was sent or bundled, so none can go again.
    case nothingToRepeat(LetterCode)
    /// No message has that number.
    case unknownMessage(String)
    /// It is known already what came of the message.
    case messageSettled(Int64)
    /// No bundle has that code.
    case unknownBundle(String)
    /// What was typed is no code: a character is wrong.
    case mistypedBundle(String)
    /// That cannot happen to the bundle as it stands.
    case impossibleBundleStep(BundleCode, ClosedBundle.State)
    /// The person has no copies in the bundle.
    case notInBundle(PrisonerID, BundleCode)
    /// Nobody is left in the bundle of whom anything could be noted.
    case emptyBundle(BundleCode)
    /// These copies were in the bundle; since then somebody had them sent or bundled again.
    case elsewhere(BundleCode, [Copy])
    /// That is what is noted of the bundle already.
    case alreadyNoted(BundleCode)
    /// Somebody else closed a bundle for the facility meanwhile.
    case bundleNumberTaken(FacilityID)

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
        case .impossibleStep(let code, let prisoner, let from, _):
            Sentence(
                "ledger.copy-is-\(from.rawValue)", ["code": code.description, "prisoner": prisoner.rawValue])
        case .notOpen(let code, let prisoner):
            Sentence("post.not-open", ["code": code.description, "prisoner": prisoner.rawValue])
        case .served(let code, let prisoners):
            Sentence(
                "post.served",
                ["code": code.description, "prisoners": prisoners.map(\.rawValue).joined(separator: ", ")])
        case .inQuestion(let code, let message):
            Sentence("post.in-question", ["code": code.description, "message": String(message)])
        case .waitsAlready(let code): Sentence("post.waits-already", ["code": code.description])
        case .notFor(let code, let prisoner):
            Sentence("post.not-for", ["code": code.description, "prisoner": prisoner.rawValue])
        case .messageNotSent(let number): Sentence("post.message-not-sent", ["number": String(number)])
        case .nothingToRepeat(let code): Sentence("post.nothing-to-repeat", ["code": code.description])
        case .unknownMessage(let typed): Sentence("post.unknown-message", ["typed": typed])
        case .messageSettled(let number): Sentence("post.message-settled", ["number": String(number)])
        case .unknownBundle(let typed): Sentence("post.unknown-bundle", ["typed": typed])
        case .mistypedBundle(let typed): Sentence("post.mistyped-bundle", ["typed": typed])
        case .impossibleBundleStep(let code, let state):
            Sentence("post.bundle-is-\(state.rawValue)", ["code": code.description])
        case .notInBundle(let prisoner, let code):
            Sentence("post.not-in-bundle", ["prisoner": prisoner.rawValue, "code": code.description])
        case .emptyBundle(let code): Sentence("post.empty-bundle", ["code": code.description])
        case .elsewhere(let code, let copies): Self.elsewhere(copies, of: code)
        case .alreadyNoted(let code): Sentence("post.already-noted", ["code": code.description])
        case .bundleNumberTaken(let facility):
            Sentence("post.bundle-number-taken", ["facility": facility.rawValue])
        }
    }

    /// Which copies are not in a bundle any more.
    public static func elsewhere(_ copies: [Copy], of bundle: BundleCode) -> Sentence {
        let names = copies.sorted().map { "\($0.letter) (\($0.prisoner))" }.joined(separator: ", ")
        return Sentence("post.elsewhere", ["code": bundle.description, "copies": names], count: copies.count)
    }
}
