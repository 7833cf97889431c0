internal import Bindings
internal import Letters
internal import Synchronization
internal import Typesetting
internal import Words

/// Lays letters out, each once for all its copies that look alike.
final class LetterSetter {
    private let compositor: Compositor
    private let layouts: LayoutSet
    private let campaign: Campaign
    private let words: Words
    private let pictures: PicturesRule
    private var known: [Key: [Page]] = [:]
    /// One for each processor: Pango's font maps belong to one thread at a time.
    private lazy var seats = (0..<AllProcessors.count).map { _ in Seat() }

    private final class Seat: Sendable {
        let compositor = Mutex(Compositor())
    }

    /// What copies of a letter may differ in besides their foot.
    struct Look: Hashable, Sendable {
        var largePrint = false
        /// What the facility says of pictures; `nil` where the letter has none or it says nothing.
        var pictures: FacilityRules.Pictures?

        /// A letter as its file has it, in the ordinary size.
        static let plain = Look()

        private init() {}

        /// The look of one person's copy.
        init(of letter: Letter, for prisoner: Prisoner, under rules: FacilityRules?) {
            largePrint = prisoner.largePrint
            let rule = rules?.pictures
            pictures = rule == .yes || letter.reading.blocks.pictures.isEmpty ? nil : rule
        }
    }

    fileprivate struct Key: Hashable, Sendable {
        let letter: LetterCode
        let look: Look
    }

    init(
        compositor: Compositor, layouts: LayoutSet, campaign: Campaign, words: Words, pictures: MemoryShelf
    ) {
        self.pictures = PicturesRule(pictures)
        self.compositor = compositor
        self.layouts = layouts
        self.campaign = campaign
        self.words = words
    }

    /// The letter's pages without their running foot.
    func pages(of letter: Letter, look: Look) throws -> [Page] {
        let key = Key(letter: letter.code, look: look)
        if let pages = known[key] { return pages }
        let pages = compositor.body(of: try sheet(of: letter, look: look))
        known[key] = pages
        return pages
    }

    /// Lays letters out on all processors, so that their pages are there when they are asked for.
    ///
    /// Those whose pictures a facility's rule changes are left: they are set when they are asked for.
    func layOutAhead(_ wanted: [(letter: Letter, look: Look)]) throws {
        let unknown = wanted.filter { $0.look.pictures == nil && known[Key($0)] == nil }
        let (seats, layouts, campaign, words) = (seats, layouts, campaign, words)
        let set = try AllProcessors.map(unknown, hands: seats.count) { wanted, hand in
            let sheet = try Self.sheet(
                of: wanted.letter, blocks: wanted.letter.reading.blocks, look: wanted.look, layouts: layouts,
                campaign: campaign, words: words)
            return seats[hand].compositor.withLock { $0.body(of: sheet) }
        }
        for (wanted, pages) in zip(unknown, set) { known[Key(wanted)] = pages }
    }

    /// The letter's pages as they are printed for one person: with the running foot of that copy.
    func pages(
        of letter: Letter, for prisoner: Prisoner, number: Int, of count: Int, rules: FacilityRules
    ) throws -> [Page] {
        let record = LetterSheetRecord(
            code: letter.code, number: number, of: count, prisoner: prisoner.name,
            prisonerNumber: rules.prisonerNumberOnEverySheet ? prisoner.number : nil)
        let around = try layouts.sheet(record, languages: campaign.languages, paper: campaign.paper)
        let look = Look(of: letter, for: prisoner, under: rules)
        return compositor.addingFoot(to: try pages(of: letter, look: look), of: around)
    }

    private func sheet(of letter: Letter, look: Look) throws -> Sheet {
        let blocks = try pictures.blocks(letter.reading.blocks, under: look.pictures)
        return try Self.sheet(
            of: letter, blocks: blocks, look: look, layouts: layouts, campaign: campaign, words: words)
    }

    /// The layout's own words around a letter are the same for every copy but for the foot, which is set apart.
    private static func sheet(
        of letter: Letter, blocks: [Block], look: Look, layouts: LayoutSet, campaign: Campaign, words: Words
    ) throws -> Sheet {
        let style = look.largePrint ? layouts.letterStyle.largePrint : layouts.letterStyle
        let flow = LetterFlow(style: style, language: letter.reading.language) { words($0) }
        let record = LetterSheetRecord(code: letter.code, number: 1, of: 1)
        return try layouts.sheet(
            record, languages: campaign.languages, paper: campaign.paper, letter: flow.flow(of: blocks))
    }
}

extension LetterSetter.Key {
    fileprivate init(_ wanted: (letter: Letter, look: LetterSetter.Look)) {
        self.init(letter: wanted.letter.code, look: wanted.look)
    }
}
