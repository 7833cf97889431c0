/// A facility's rules for mail; `nil` or empty means no rule is known.
public struct FacilityRules: Hashable, Codable, Sendable {
    /// A way in which a facility takes letters.
    public enum Way: String, Hashable, Codable, Sendable, CaseIterable {
        /// Printed sheets.
        case print
        /// Handwriting.
        case handwritten
        /// Mail to the facility's own mailbox.
        case email
    }

    /// What may be printed of pictures.
    public enum Pictures: String, Hashable, Codable, Sendable, CaseIterable {
        /// Pictures as they are.
        case yes
        /// Pictures without colour.
        case grey
        /// No pictures.
        case no
    }

    /// Whether a letter must say who it is from.
    public enum SenderName: String, Hashable, Codable, Sendable, CaseIterable {
        /// It must.
        case required
        /// It may.
        case optional
        /// It must not.
        case forbidden
    }

    /// The ways letters are taken; empty: no rule.
    public var accepts: [Way]
    /// The most sheets a letter may have.
    public var maxSheetsPerLetter: Int?
    /// The most sheets carried in at one time.
    public var maxSheetsPerBundle: Int?
    /// The most characters a letter may have.
    public var maxCharacters: Int?
    /// What may be printed of pictures.
    public var pictures: Pictures?
    /// Languages that are let through (BCP 47); empty: no rule.
    public var languages: [String]
    /// Whether a letter must say who it is from.
    public var senderName: SenderName?
    /// Whether the prisoner's number stands on every sheet.
    public var prisonerNumberOnEverySheet: Bool
    /// Words that get a letter refused.
    public var forbiddenWords: [String]

    /// Makes rules; by default there are none.
    public init(
        accepts: [Way] = [], maxSheetsPerLetter: Int? = nil, maxSheetsPerBundle: Int? = nil, maxCharacters: Int? = nil,
        pictures: Pictures? = nil, languages: [String] = [], senderName: SenderName? = nil,
        prisonerNumberOnEverySheet: Bool = false, forbiddenWords: [String] = []
    ) {
        self.accepts = accepts
        self.maxSheetsPerLetter = maxSheetsPerLetter
        self.maxSheetsPerBundle = maxSheetsPerBundle
        self.maxCharacters = maxCharacters
        self.pictures = pictures
        self.languages = languages
        self.senderName = senderName
        self.prisonerNumberOnEverySheet = prisonerNumberOnEverySheet
        self.forbiddenWords = forbiddenWords
    }
}
