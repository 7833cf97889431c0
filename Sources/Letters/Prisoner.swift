/// A person in prison, whom letters are for: one row of prisoners.csv.
public struct Prisoner: Hashable, Codable, Sendable {
    /// Whether letters can reach this person where they are held.
    public enum Status: String, Hashable, Codable, Sendable, CaseIterable {
        /// In the facility named: letters are printed.
        case held
        /// Free: letters wait, and a person decides how they are handed over.
        case released
        /// Moved, and nobody knows yet where to: letters wait.
        case unknown
    }

    /// The id that commands and files use.
    public var id: PrisonerID
    /// The full name, as it is printed.
    public var name: String
    /// Other names a letter may use.
    public var aliases: [String]
    /// The groups this person belongs to.
    public var groups: [GroupID]
    /// Where the person is held.
    public var facility: FacilityID
    /// The number the facility knows the person by.
    public var number: String?
    /// Since when in prison, as written by the organisers.
    public var since: String?
    /// Languages the person reads, the best first (BCP 47).
    public var languages: [String]
    /// Whether letters are set in 18 pt.
    public var largePrint: Bool
    /// Whether letters can reach the person.
    public var status: Status
    /// A picture of the person, relative to the campaign folder.
    public var portrait: String?
    /// A few words on the person, for organisers and sheets.
    public var story: String?

    /// Makes a prisoner; everything but id, name and facility has a default.
    public init(
        id: PrisonerID, name: String, aliases: [String] = [], groups: [GroupID] = [], facility: FacilityID,
        number: String? = nil, since: String? = nil, languages: [String] = [], largePrint: Bool = false,
        status: Status = .held, portrait: String? = nil, story: String? = nil
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.groups = groups
        self.facility = facility
        self.number = number
        self.since = since
        self.languages = languages
        self.largePrint = largePrint
        self.status = status
        self.portrait = portrait
        self.story = story
    }
}
