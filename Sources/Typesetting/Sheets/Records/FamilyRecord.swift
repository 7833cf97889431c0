public import Letters

/// For those who carry a bundle, often people who read little: what it is, for whom, where to, and what to do if it is
/// not taken. In large print.
///
/// It has no field for the campaign's name or for who wrote: it may be found on those who carry it.
public struct FamilyRecord: SheetRecord, Hashable {
    /// The facility's name.
    public var facility: String
    /// The postal address; empty where the organisers have yet to fill it in: the sheet has lines to write on then.
    public var address: [String]
    /// Visiting days and hours, as written; `nil` leaves a line to write on.
    public var visiting: String?
    /// The facility's telephone, as written.
    public var phone: String?
    /// The bundle's code.
    public var bundle: BundleCode
    /// Whom the bundle is for, in printing order.
    public var people: [PersonLine]
    /// Who brings the bundle together, as far as it may be printed.
    public var organiser: String?
    /// How the organisers are reached: a telephone, as a rule. Empty leaves a line to write on.
    public var contact: [String]

    /// Makes a record; what is not known is left out.
    public init(
        facility: String, address: [String] = [], visiting: String? = nil, phone: String? = nil, bundle: BundleCode,
        people: [PersonLine], organiser: String? = nil, contact: [String] = []
    ) {
        self.facility = facility
        self.address = address
        self.visiting = visiting
        self.phone = phone
        self.bundle = bundle
        self.people = people
        self.organiser = organiser
        self.contact = contact
    }

    /// See `SheetRecord`.
    public var largePrint: Bool { true }
    /// See `SheetRecord`.
    public static let kind = SheetKind.family
    /// See `SheetRecord`.
    public static let fields: [Field<Self>] = [
        .text("facility") { $0.facility }, .lines("address") { $0.address }, .text("visiting") { $0.visiting },
        .text("phone") { $0.phone }, .text("bundle") { $0.bundle.description },
        .each("people", PersonLine.fields) { $0.people },
        .number("letters") { $0.people.map(\.letters).reduce(0, +) },
        .text("organiser") { $0.organiser }, .lines("contact") { $0.contact },
    ]
}
