public import Letters

/// What closing came to.
public struct CloseAnswer: Sendable {
    /// The bundles that were closed, in the campaign's order.
    public var closed: [ClosedBundle] = []
    /// People whose copies were taken out of bundles that still lie here; told each time, as long as the paper lies here.
    public var takenOut: [TakenOut] = []
    /// Copies that wait to be e-mailed first.
    public var forEmail = 0
    /// Copies that are over their facility's cap of sheets on their own.
    public var tooLarge: [Copy] = []
    /// Copies for people who are not where letters go to.
    public var waiting = 0

    /// A person who was taken out of a bundle: the bundle is made anew or, where it is printed, pages have to come out of
    /// the paper.
    public struct TakenOut: Hashable, Sendable {
        /// The bundle.
        public var bundle: BundleCode
        /// The person.
        public var prisoner: PrisonerID
        /// Why.
        public var why: Sentence
        /// The first and the last page of the person's packet in the bundle's PDF, cover and blank versos included.
        public var pages: ClosedRange<Int>
        /// Whether the bundle is given up and made anew without the person, so that nothing has to come out of it.
        public var isRemade: Bool
        /// How many copies.
        public var copies: Int
    }
}

extension CloseAnswer: Encodable {
    private enum CodingKeys: String, CodingKey {
        case bundles, waiting
        case takenOut = "taken_out"
        case forEmail = "for_email"
        case tooLarge = "too_large"
    }

    private struct Out: Encodable {
        let bundle: BundleCode
        let prisoner: PrisonerID
        let pages: [Int]
        let copies: Int
        let remade: Bool
    }

    /// Writes bundles as `status --json` does.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(closed.map(BundleAnswer.init), forKey: .bundles)
        let out = takenOut.map {
            Out(
                bundle: $0.bundle, prisoner: $0.prisoner, pages: [$0.pages.lowerBound, $0.pages.upperBound],
                copies: $0.copies, remade: $0.isRemade)
        }
        try container.encode(out, forKey: .takenOut)
        try container.encode(forEmail, forKey: .forEmail)
        try container.encode(tooLarge, forKey: .tooLarge)
        try container.encode(waiting, forKey: .waiting)
    }
}

/// A closed bundle, for machines.
public struct BundleAnswer: Encodable, Sendable {
    private struct Letter: Encodable {
        let id: LetterCode
        let prisoner: PrisonerID
        let firstPage: Int
        let pages: Int

        private enum CodingKeys: String, CodingKey {
            case id, prisoner, pages
            case firstPage = "first_page"
        }
    }

    private let code: BundleCode
    private let facility: FacilityID
    private let number: Int
    private let part: Int
    private let parts: Int
    private let state: ClosedBundle.State
    private let path: String
    private let sha256: String
    private let sheets: Int
    private let letters: [Letter]

    /// Writes the bundle as it stands, people who were taken out left out.
    public init(_ bundle: ClosedBundle) {
        code = bundle.code
        facility = bundle.facility
        number = bundle.number
        part = bundle.part
        parts = bundle.parts
        state = bundle.state
        path = "\(bundle.path)/\(BundleFolder.document)"
        sha256 = bundle.sha256
        sheets = bundle.sheets
        letters = bundle.places.filter { !bundle.takenOut.contains($0.copy.prisoner) }.map {
            Letter(id: $0.copy.letter, prisoner: $0.copy.prisoner, firstPage: $0.firstPage, pages: $0.pages)
        }
    }
}
