public import Letters

/// A bundle that is about to be closed: its PDF lies on the disk, whole.
public struct BundleDraft: Sendable {
    /// The code it will be known by.
    public var code: BundleCode
    /// The facility it is carried to.
    public var facility: FacilityID
    /// Its number among the facility's bundles, from 1.
    public var number: Int
    /// Which part of the number it is, from 1.
    public var part: Int
    /// How many parts the number has.
    public var parts: Int
    /// Sheets of paper.
    public var sheets: Int
    /// The folder of its files below the campaign folder.
    public var path: String
    /// SHA-256 of its PDF, 64 hexadecimal digits.
    public var sha256: String
    /// The copies in it, in its order.
    public var places: [ClosedBundle.Place]
    /// The sheets of each person's packet, cover included.
    public var packetSheets: [PrisonerID: Int]

    /// Makes a draft.
    public init(
        code: BundleCode, facility: FacilityID, number: Int, part: Int = 1, parts: Int = 1, sheets: Int, path: String,
        sha256: String, places: [ClosedBundle.Place], packetSheets: [PrisonerID: Int] = [:]
    ) {
        self.code = code
        self.facility = facility
        self.number = number
        self.part = part
        self.parts = parts
        self.sheets = sheets
        self.path = path
        self.sha256 = sha256
        self.places = places
        self.packetSheets = packetSheets
    }
}
