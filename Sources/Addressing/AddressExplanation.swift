public import Letters

/// A place that may say whom a letter is for.
public enum AddressPlace: String, Hashable, Codable, Sendable, CaseIterable {
    /// The subject, or a file's title.
    case subject
    /// A line such as "Para: ..." above the letter.
    case addressLine = "address-line"
    /// The first lines of the letter.
    case salutation
    /// A salutation further down.
    case laterSalutation = "later-salutation"
    /// To and Cc of the mail.
    case recipient
    /// A folder.
    case folder
    /// The file's name.
    case fileName = "file-name"
}

/// Whom a letter is for and why, for `show`.
public struct AddressExplanation: Hashable, Sendable {
    /// What one place says.
    public struct Naming: Hashable, Sendable {
        /// The place.
        public var place: AddressPlace
        /// Whom it names or may mean, sorted; empty where it names somebody unknown.
        public var people: [PrisonerID]
        /// Whether it names exactly these.
        public var isSure: Bool
    }

    /// Whom the letter is for.
    public var addressee: Addressee
    /// What each place that says anything says.
    public var namings: [Naming]
}
