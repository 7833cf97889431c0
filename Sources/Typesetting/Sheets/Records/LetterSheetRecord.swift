public import Letters

/// What stands around a letter: the running foot of each of its pages.
public struct LetterSheetRecord: SheetRecord, Hashable {
    /// The letter's code.
    public var code: LetterCode
    /// Its number within the packet, from 1.
    public var number: Int
    /// How many letters the packet has.
    public var count: Int
    /// Whom this copy is for, so that a page that falls out finds its way back; `nil` leaves the name out.
    public var prisoner: String?
    /// The prisoner's number, where the facility asks for it on every sheet.
    public var prisonerNumber: String?

    /// Makes a record.
    public init(code: LetterCode, number: Int, of count: Int, prisoner: String? = nil, prisonerNumber: String? = nil) {
        self.code = code
        self.number = number
        self.count = count
        self.prisoner = prisoner
        self.prisonerNumber = prisonerNumber
    }

    /// See `SheetRecord`.
    public static let kind = SheetKind.letter
    /// See `SheetRecord`.
    public static let fields: [Field<Self>] = [
        .text("code") { $0.code.description }, .number("number") { $0.number }, .number("count") { $0.count },
        .text("prisoner") { $0.prisoner }, .text("prisoner-number") { $0.prisonerNumber },
    ]
}
