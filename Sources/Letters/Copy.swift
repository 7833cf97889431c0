/// One letter for one prisoner: what is sent, bundled, carried and accounted for.
public struct Copy: Hashable, Codable, Sendable, Comparable {
    /// The letter.
    public let letter: LetterCode
    /// Whom the copy is for.
    public let prisoner: PrisonerID

    /// Names a copy.
    public init(of letter: LetterCode, for prisoner: PrisonerID) {
        self.letter = letter
        self.prisoner = prisoner
    }

    /// Orders by prisoner, then by letter.
    public static func < (one: Self, other: Self) -> Bool {
        one.prisoner == other.prisoner ? one.letter < other.letter : one.prisoner < other.prisoner
    }
}

/// A step of a copy into a state, and what made it happen.
public struct CopyStep: Hashable, Codable, Sendable {
    /// The state it is in from then on.
    public var state: CopyState
    /// The number of the message that carried it, where it is about e-mail.
    public var message: Int64?
    /// The bundle, where it is about paper.
    public var bundle: BundleCode?
    /// Why, in words for people.
    public var why: Sentence?
    /// Whether a person brings the copy back, or takes back what was noted: allowed where no server or guard could.
    public var isPersonsWord: Bool

    /// Makes a step.
    public init(
        _ state: CopyState, message: Int64? = nil, bundle: BundleCode? = nil, why: Sentence? = nil,
        isPersonsWord: Bool = false
    ) {
        self.state = state
        self.message = message
        self.bundle = bundle
        self.why = why
        self.isPersonsWord = isPersonsWord
    }
}
