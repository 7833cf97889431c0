/// Whom a letter is for: people, or a question for a person to settle. Never a guess.
public enum Addressee: Hashable, Codable, Sendable {
    /// Why nobody can be named.
    public enum Question: String, Hashable, Codable, Sendable, CaseIterable {
        /// Nothing names anybody.
        case nobodyNamed = "nobody-named"
        /// A name fits more than one person.
        case severalFit = "several-fit"
        /// Subject, salutation or file name name different people.
        case placesDisagree = "places-disagree"
        /// A name is close to a person's name, but not close enough to be sure.
        case notSure = "not-sure"
    }

    /// For these people: sorted, each once.
    case people([PrisonerID])
    /// A question, with the people it may be for (sorted; empty where it may be anybody).
    case question(Question, candidates: [PrisonerID])
}
