public import Letters

/// What is signed at the gate, or not: a refusal to sign is a normal outcome, and the sheet can be filled in later.
///
/// One record is one copy. The two copies are sheets of their own, since one of them is handed over.
public struct ReceiptRecord: SheetRecord, Hashable {
    /// Who keeps the copy.
    public enum Copy: String, Hashable, Sendable, CaseIterable {
        /// The facility.
        case facility
        /// The family.
        case family
    }

    /// Who keeps this copy.
    public var copy: Copy
    /// The bundle's code.
    public var bundle: BundleCode
    /// The facility's name.
    public var facility: String
    /// Whom the bundle is for, in printing order.
    public var people: [PersonLine]

    /// So many people fit on one page with what is to be signed, on the smallest paper and where a name or two is long.
    private static let longest = 7

    /// Makes a record.
    public init(copy: Copy, bundle: BundleCode, facility: String, people: [PersonLine]) {
        self.copy = copy
        self.bundle = bundle
        self.facility = facility
        self.people = people
    }

    /// See `SheetRecord`.
    public static let kind = SheetKind.receipt
    /// See `SheetRecord`.
    public static let fields: [Field<Self>] = [
        .flag("for-facility") { $0.copy == .facility }, .flag("for-family") { $0.copy == .family },
        .text("bundle") { $0.bundle.description }, .text("scanned") { $0.bundle.scanned },
        .text("facility") { $0.facility },
        .each("people", PersonLine.fields) { $0.people },
        .flag("numbered") { $0.people.contains { $0.number != nil } },
        .flag("long") { $0.people.count > longest },
        .number("letters") { $0.people.map(\.letters).reduce(0, +) },
        .number("sheets") { $0.people.map(\.sheets).reduce(0, +) },
    ]
}
