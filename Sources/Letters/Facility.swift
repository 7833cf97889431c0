/// A prison: one row of facilities.csv.
public struct Facility: Hashable, Codable, Sendable {
    /// The id that commands, files and folders of `out/` use.
    public var id: FacilityID
    /// The name, as it is printed.
    public var name: String
    /// The postal address, lines parted by `\n`; empty where the organisers have yet to fill it in.
    public var address: String
    /// Where packets are e-mailed, if the facility takes e-mail.
    public var email: String?
    /// The phrase by which the facility confirms that it has a mail, where it always uses the same.
    public var acknowledgementPhrase: String?
    /// The telephone, as written.
    public var phone: String?
    /// Visiting days and hours, as written.
    public var visiting: String?
    /// What may be handed in.
    public var rules: FacilityRules
    /// Where the rules were read.
    public var rulesSource: String?
    /// When somebody last made sure of the rules, as written.
    public var rulesVerified: String?

    /// Makes a facility; everything but id and name has a default.
    public init(
        id: FacilityID, name: String, address: String = "", email: String? = nil,
        acknowledgementPhrase: String? = nil, phone: String? = nil,
        visiting: String? = nil, rules: FacilityRules = FacilityRules(), rulesSource: String? = nil,
        rulesVerified: String? = nil
    ) {
        self.id = id
        self.name = name
        self.address = address
        self.email = email
        self.acknowledgementPhrase = acknowledgementPhrase
        self.phone = phone
        self.visiting = visiting
        self.rules = rules
        self.rulesSource = rulesSource
        self.rulesVerified = rulesVerified
    }
}
