/// A named group of prisoners that letters may be addressed to, such as "the Five".
public struct Group: Hashable, Codable, Sendable {
    /// The key in campaign.yaml.
    public var id: GroupID
    /// The group's name by language (BCP 47).
    public var names: [String: String]
    /// Other names a letter may use, in any language.
    public var aliases: [String]

    /// Makes a group.
    public init(id: GroupID, names: [String: String] = [:], aliases: [String] = []) {
        self.id = id
        self.names = names
        self.aliases = aliases
    }
}
