public import Letters

/// What happened at the gate where a bundle was not simply received: a dated record for those who stand by the people's
/// rights, to be signed by who was there. It names no sender.
public struct RefusalRecord: SheetRecord, Hashable {
    /// What came of it.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        /// It was not accepted.
        case refused
        /// Money was asked for.
        case charged
        /// It was given back afterwards.
        case returned
        /// It stayed there, unsigned.
        case kept
    }

    /// The facility's name.
    public var facility: String
    /// The bundle's code.
    public var bundle: BundleCode
    /// What came of it.
    public var outcome: Outcome
    /// Day and hour of what happened, as they are printed; `nil` leaves a line to write on.
    public var happened: String?
    /// Whom the letters were for that it happened to, in printing order.
    public var people: [PersonLine]
    /// How many sheets it was about, where somebody counted.
    public var counted: Int?
    /// The words that were said and what else was noted, paragraph by paragraph; empty leaves lines to write on.
    public var note: [String]
    /// The day this record is made, as it is printed. The caller's: a sheet never asks a clock.
    public var dated: String

    /// Makes a record; what is not known is left out.
    public init(
        facility: String, bundle: BundleCode, outcome: Outcome, happened: String? = nil, people: [PersonLine],
        counted: Int? = nil, note: [String] = [], dated: String
    ) {
        self.facility = facility
        self.bundle = bundle
        self.outcome = outcome
        self.happened = happened
        self.people = people
        self.counted = counted
        self.note = note
        self.dated = dated
    }

    /// See `SheetRecord`.
    public static let kind = SheetKind.refusal
    /// See `SheetRecord`.
    public static let fields: [Field<Self>] =
        Outcome.allCases.map { outcome in .flag(outcome.rawValue) { $0.outcome == outcome } } + [
            .text("facility") { $0.facility }, .text("bundle") { $0.bundle.description },
            .text("happened") { $0.happened }, .each("people", PersonLine.fields) { $0.people },
            .flag("numbered") { $0.people.contains { $0.number != nil } },
            .number("letters") { $0.people.map(\.letters).reduce(0, +) },
            .number("sheets") { $0.people.map(\.sheets).reduce(0, +) },
            .number("counted") { $0.counted }, .lines("note") { $0.note }, .text("dated") { $0.dated },
        ]
}
