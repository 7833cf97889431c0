public import Letters

/// Which copies go to which facility, in printing order: facilities and people as in the campaign's files, letters by
/// the day they came.
public struct BundlePlan: Hashable, Sendable {
    /// What one person gets.
    public struct Packet: Hashable, Sendable {
        /// The person.
        public var prisoner: Prisoner
        /// The letters, in printing order.
        public var letters: [Letter]
    }

    /// What one facility gets.
    public struct Bundle: Hashable, Sendable {
        /// The facility.
        public var facility: Facility
        /// Its place among the facility's bundles.
        public var ordinal = BundleOrdinal()
        /// The packets, in printing order; none is empty.
        public var packets: [Packet]

        /// The copies, in printing order.
        public var copies: [Copy] {
            packets.flatMap { packet in packet.letters.map { Copy(of: $0.code, for: packet.prisoner.id) } }
        }
    }

    /// A copy that is not printed though its letter is ready.
    public struct Waiting: Hashable, Sendable {
        /// The letter.
        public var letter: LetterCode
        /// The person who is not where letters go to.
        public var prisoner: Prisoner
    }

    /// The bundles; none is empty.
    public var bundles: [Bundle] = []
    /// Copies for people who are released or whose place is not known.
    public var waiting: [Waiting] = []

    /// Plans the bundles of a campaign, each the next of its facility.
    init(campaign: Campaign, letters: [ReadyLetter], book: BundleBook) {
        self.init(campaign: campaign, letters: letters)
        for index in bundles.indices { bundles[index].ordinal = book.next(for: bundles[index].facility.id) }
    }

    /// Plans the bundles of a campaign.
    public init(campaign: Campaign, letters: [ReadyLetter]) {
        let sorted = letters.sorted { Self.comesBefore($0.letter, $1.letter) }
        var byPrisoner: [PrisonerID: [Letter]] = [:]
        for ready in sorted {
            for prisoner in ready.recipients { byPrisoner[prisoner, default: []].append(ready.letter) }
        }
        for prisoner in campaign.prisoners where prisoner.status != .held {
            waiting += (byPrisoner[prisoner.id] ?? []).map { Waiting(letter: $0.code, prisoner: prisoner) }
        }
        for facility in campaign.facilities {
            let packets = campaign.prisoners
                .filter { $0.facility == facility.id && $0.status == .held }
                .compactMap { prisoner in byPrisoner[prisoner.id].map { Packet(prisoner: prisoner, letters: $0) } }
            if !packets.isEmpty { bundles.append(Bundle(facility: facility, packets: packets)) }
        }
    }

    /// By the day received, those without a date last, then by code: the same in every run.
    private static func comesBefore(_ one: Letter, _ other: Letter) -> Bool {
        switch (one.reading.received, other.reading.received) {
        case (let first?, let second?) where first != second: first < second
        case (.some, nil): true
        case (nil, .some): false
        default: one.code < other.code
        }
    }
}
