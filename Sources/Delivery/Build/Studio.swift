internal import Letters
internal import Press
internal import Typesetting
internal import Words

/// What setting a bundle needs: the campaign, its layouts, and a compositor.
final class Studio {
    let campaign: Campaign
    let words: Words
    let letters: LetterSetter
    /// All pictures that pages may show: those of letters, and the portraits that were read.
    let pictures: MemoryShelf
    private let compositor = Compositor()
    private let layouts: LayoutSet
    private let portrait: (Prisoner) -> Pixels?

    init(
        campaign: Campaign, layouts: LayoutSet, words: Words, pictures: any PictureShelf,
        portrait: @escaping (Prisoner) -> Pixels?
    ) {
        self.campaign = campaign
        self.layouts = layouts
        self.words = words
        self.pictures = MemoryShelf(before: pictures)
        self.portrait = portrait
        letters = LetterSetter(
            compositor: compositor, layouts: layouts, campaign: campaign, words: words, pictures: self.pictures)
    }

    /// A sheet of the layout set, in pages.
    func pages(_ record: some SheetRecord) throws -> [Page] {
        compositor.pages(of: try layouts.sheet(record, languages: campaign.languages, paper: campaign.paper))
    }

    /// The prisoner's portrait, packed and on the shelf.
    private func picture(of prisoner: Prisoner) throws -> Picture? {
        guard let packed = try portrait(prisoner).map(PicturePacker.pack) else { return nil }
        let picture = packed.picture(.photograph)
        pictures.put(packed, digest: picture.digest)
        return picture
    }

    /// The cover of a packet. Where the facility turns away who says who they are, it names nobody either.
    func cover(
        of prisoner: Prisoner, letters: [(letter: Letter, pages: [Page])], rules: FacilityRules
    ) throws -> [Page] {
        let lines = letters.enumerated().map { index, set in
            PrisonerCoverRecord.LetterLine(
                number: index + 1, from: rules.senderName == .forbidden ? nil : set.letter.reading.signature,
                language: set.letter.reading.language,
                pages: set.pages.count, code: set.letter.code)
        }
        return try pages(
            PrisonerCoverRecord(
                name: prisoner.name, number: prisoner.number, language: prisoner.languages.first,
                portrait: try picture(of: prisoner), letters: lines, campaign: campaign.name,
                largePrint: prisoner.largePrint))
    }
}
