public import Letters

/// A letter that is to be printed, and for whom.
public struct ReadyLetter: Hashable, Sendable {
    /// The letter.
    public var letter: Letter
    /// The prisoners it is for, as addressed or assigned.
    public var recipients: [PrisonerID]

    /// Pairs a letter with its recipients.
    public init(letter: Letter, recipients: [PrisonerID]) {
        self.letter = letter
        self.recipients = recipients
    }
}
