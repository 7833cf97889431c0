/// The id of a record, as written in the campaign's files; `Record` keeps ids of different kinds apart.
public struct Identifier<Record>: RawRepresentable, Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
    /// The id as written in the file.
    public let rawValue: String

    /// Takes the id as written.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Takes the id as written.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// Reads the bare string.
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the bare string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// The id as written.
    public var description: String { rawValue }

    /// Orders by bytes, so that every run and every locale has the same order.
    public static func < (one: Self, other: Self) -> Bool {
        one.rawValue.utf8.lexicographicallyPrecedes(other.rawValue.utf8)
    }
}

/// The id of a prisoner: the `id` column of prisoners.csv.
public typealias PrisonerID = Identifier<Prisoner>

/// The id of a facility: the `id` column of facilities.csv.
public typealias FacilityID = Identifier<Facility>

/// The id of a group: its key below `groups:` in campaign.yaml.
public typealias GroupID = Identifier<Group>
