public import Letters

/// The sheet on top of a bundle, for the people at the gate.
///
/// It has no field for the campaign's name: what a family carries says nothing political on the outside.
public struct FacilityCoverRecord: SheetRecord, Hashable {
    /// The facility's name.
    public var facility: String
    /// The postal address; empty where the organisers have yet to fill it in: the sheet has lines to write on then.
    public var address: [String]
    /// Visiting days and hours, as written.
    public var visiting: String?
    /// The telephone, as written.
    public var phone: String?
    /// The bundle's code.
    public var bundle: BundleCode
    /// Which bundle of the facility it is, from 1; `nil` says nothing of it.
    public var number: Int?
    /// Which part of the bundle this is, from 1, where it had to be parted.
    public var part: Int
    /// How many parts the bundle has.
    public var parts: Int
    /// How many letters it adds to those before it.
    public var adds: Int
    /// How many letters were handed over with the bundles before it.
    public var handedOver: Int
    /// Whether that is known of all of them; some may still be on their way.
    public var isHandOverKnown: Bool
    /// Whom the bundle is for, in printing order.
    public var people: [PersonLine]
    /// The sheets that are nobody's packet (cover, receipt, manifest); counted apart.
    public var ownSheets: Int
    /// Who brings the bundle together, as far as it may be printed.
    public var organiser: String?
    /// Where an answer is to be sent.
    public var returnAddress: [String]

    /// Makes a record; what is not known is left out.
    public init(
        facility: String, address: [String] = [], visiting: String? = nil, phone: String? = nil,
        bundle: BundleCode, number: Int? = nil, part: Int = 1, parts: Int = 1, adds: Int = 0, handedOver: Int = 0,
        isHandOverKnown: Bool = true, people: [PersonLine], ownSheets: Int = 0, organiser: String? = nil,
        returnAddress: [String] = []
    ) {
        self.facility = facility
        self.address = address
        self.visiting = visiting
        self.phone = phone
        self.bundle = bundle
        self.number = number
        self.part = part
        self.parts = parts
        self.adds = adds
        self.handedOver = handedOver
        self.isHandOverKnown = isHandOverKnown
        self.people = people
        self.ownSheets = ownSheets
        self.organiser = organiser
        self.returnAddress = returnAddress
    }

    /// See `SheetRecord`.
    public static let kind = SheetKind.facilityCover
    /// See `SheetRecord`.
    public static let fields: [Field<Self>] = [
        .text("facility") { $0.facility }, .lines("address") { $0.address }, .text("visiting") { $0.visiting },
        .text("phone") { $0.phone }, .text("bundle") { $0.bundle.description },
        .number("bundle-number") { $0.number }, .flag("parted") { $0.number != nil && $0.parts > 1 },
        .number("part") { $0.part }, .number("parts") { $0.parts },
        .number("adds") { $0.number != nil && $0.handedOver > 0 ? $0.adds : nil },
        .number("handed-over") { $0.handedOver }, .flag("one-handed-over") { $0.handedOver == 1 },
        .flag("hand-over-known") { $0.isHandOverKnown },
        .each("people", PersonLine.fields) { $0.people },
        .flag("numbered") { $0.people.contains { $0.number != nil } },
        .number("letters") { $0.people.map(\.letters).reduce(0, +) },
        .number("sheets") { $0.people.map(\.sheets).reduce(0, +) },
        .number("own-sheets") { $0.ownSheets > 0 ? $0.ownSheets : nil },
        .text("organiser") { $0.organiser }, .lines("return-address") { $0.returnAddress },
        .flag("answerable") { $0.organiser != nil || !$0.returnAddress.isEmpty },
    ]
}
