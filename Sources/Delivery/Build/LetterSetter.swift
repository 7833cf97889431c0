internal import Bindings
internal import Letters
internal import Typesetting
internal import Words

/// Lays letters out, each once for all its copies of one size.
final class LetterSetter {
    private let compositor: Compositor
    private let layouts: LayoutSet
    private let campaign: Campaign
    private let words: Words
    private var known: [Key: [Page]] = [:]

    private struct Key: Hashable {
        let letter: LetterCode
        let largePrint: Bool
    }

    init(compositor: Compositor, layouts: LayoutSet, campaign: Campaign, words: Words) {
        self.compositor = compositor
        self.layouts = layouts
        self.campaign = campaign
        self.words = words
    }

    /// The letter's pages without their running foot.
    func pages(of letter: Letter, largePrint: Bool) throws -> [Page] {
        let key = Key(letter: letter.code, largePrint: largePrint)
        if let pages = known[key] { return pages }
        let pages = compositor.body(of: try sheet(of: letter, largePrint: largePrint))
        known[key] = pages
        return pages
    }

    /// The letter's pages as they are printed for one person: with the running foot of that copy.
    func pages(
        of letter: Letter, for prisoner: Prisoner, number: Int, of count: Int, rules: FacilityRules
    ) throws -> [Page] {
        let record = LetterSheetRecord(
            code: letter.code, number: number, of: count, prisoner: prisoner.name,
            prisonerNumber: rules.prisonerNumberOnEverySheet ? prisoner.number : nil)
        let around = try layouts.sheet(record, languages: campaign.languages, paper: campaign.paper)
        return compositor.addingFoot(to: try pages(of: letter, largePrint: prisoner.largePrint), of: around)
    }

    /// The layout's own words around a letter are the same for every copy but for the foot, which is set apart.
    private func sheet(of letter: Letter, largePrint: Bool) throws -> Sheet {
        let words = self.words
        let style = largePrint ? layouts.letterStyle.largePrint : layouts.letterStyle
        let flow = LetterFlow(style: style, language: letter.reading.language) { words($0) }
        let record = LetterSheetRecord(code: letter.code, number: 1, of: 1)
        return try layouts.sheet(
            record, languages: campaign.languages, paper: campaign.paper, letter: flow.flow(of: letter.reading.blocks))
    }
}
