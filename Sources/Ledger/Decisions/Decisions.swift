public import Letters

/// What persons have decided about a letter, folded from its events in their order.
public struct Decisions: Hashable, Sendable {
    /// An approval, which holds only for what the person saw.
    public struct Approval: Hashable, Sendable {
        /// `Item.approvable(for:)` at the time.
        public let content: String
        /// `Finding.fingerprint` of the findings at the time.
        public let findings: Set<String>
    }

    /// Whom a person said the letter is for; wins over what the letter says, in every later run.
    public private(set) var assigned: [PrisonerID]?
    /// The last approval, if nobody stopped the letter since.
    public private(set) var approval: Approval?
    /// Why a person stopped the letter the last time (`hold` or `withdraw`), whether or not it was approved since.
    public private(set) var stopped: String?
    /// Whether a person took the letter out and nobody brought it back.
    public private(set) var isWithdrawn = false

    /// Nothing decided.
    public init() {}

    /// Takes the next event; those that are no decisions change nothing.
    mutating func fold(_ happening: Happening) {
        switch happening {
        case .assigned(let prisoners):
            assigned = prisoners
        case .approved(let content, let findings):
            approval = Approval(content: content, findings: findings)
            isWithdrawn = false
        case .held(let why):
            approval = nil
            stopped = why
        case .withdrawn(let why):
            approval = nil
            stopped = why
            isWithdrawn = true
        case .collected, .readAgain, .moved, .gone, .corrected, .follows, .answers, .addressed, .copy:
            break
        }
    }
}

extension Finding {
    /// What tells this finding from others, for an approval to name it: the rule and the words it is about.
    public var fingerprint: String { "\(rule)|\(excerpt)" }
}
