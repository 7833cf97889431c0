public import Letters

/// The sheet on top of a packet, for the prisoner.
public struct PrisonerCoverRecord: SheetRecord, Hashable {
    /// One letter of the packet.
    public struct LetterLine: Hashable, Sendable {
        /// Its number within the packet, from 1.
        public var number: Int
        /// Who the letter itself says it is from; `nil` where it says nothing.
        public var from: String?
        /// Its language (BCP 47), where it is known.
        public var language: String?
        /// How many pages it has.
        public var pages: Int
        /// Its code.
        public var code: LetterCode

        /// Makes a line.
        public init(number: Int, from: String? = nil, language: String? = nil, pages: Int, code: LetterCode) {
            self.number = number
            self.from = from
            self.language = language
            self.pages = pages
            self.code = code
        }

        static let fields: [Field<LetterLine>] = [
            .number("number") { $0.number }, .text("from") { $0.from }, .text("language") { $0.language },
            .number("pages") { $0.pages }, .text("code") { $0.code.description },
        ]
    }

    /// The full name, as it is printed.
    public var name: String
    /// The number the facility knows the person by.
    public var number: String?
    /// The language the person reads best (BCP 47): the greeting's, where the set has one in it.
    public var language: String?
    /// A picture of the person.
    public var portrait: Picture?
    /// The letters, in the packet's order.
    public var letters: [LetterLine]
    /// The campaign's name: this sheet lies inside.
    public var campaign: String?
    /// Whether the sheet is set in the larger sizes.
    public var largePrint: Bool

    /// Makes a record; what is not known is left out.
    public init(
        name: String, number: String? = nil, language: String? = nil, portrait: Picture? = nil, letters: [LetterLine],
        campaign: String? = nil, largePrint: Bool = false
    ) {
        self.name = name
        self.number = number
        self.language = language
        self.portrait = portrait
        self.letters = letters
        self.campaign = campaign
        self.largePrint = largePrint
    }

    /// See `SheetRecord`.
    public var pictures: [String: Picture] { portrait.map { ["portrait": $0] } ?? [:] }
    /// See `SheetRecord`.
    public static let kind = SheetKind.prisonerCover
    /// See `SheetRecord`.
    public static let fields: [Field<Self>] = [
        .text("name") { $0.name }, .text("number") { $0.number }, .text("language") { $0.language },
        .picture("portrait") { $0.portrait != nil },
        .each("letters", LetterLine.fields) { $0.letters },
        .number("letter-count") { $0.letters.count },
        .number("page-count") { $0.letters.map(\.pages).reduce(0, +) },
        .text("campaign") { $0.campaign },
    ]
}
