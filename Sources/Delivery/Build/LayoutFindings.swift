internal import Ledger
internal import Letters
internal import Screening

/// What only the layout of a letter can show.
struct LayoutFindings {
    let campaign: Campaign

    /// The findings of a letter that was laid out.
    func findings(for letter: Letter, recipients: [PrisonerID], layout: BundlePrinter.Layout) -> [Finding] {
        let prisoners = recipients.compactMap(campaign.prisoner)
        return [missingGlyphs(layout)].compactMap { $0 }
            + Screening(campaign: campaign).findings(forSheets: layout.sheets, prisoners: prisoners)
    }

    /// A few boxes are a remark; a letter that is boxes in more than one place in twenty is no letter to hand over.
    private func missingGlyphs(_ layout: BundlePrinter.Layout) -> Finding? {
        guard let first = layout.missing.first else { return nil }
        let count = layout.missing.map(\.count).reduce(0, +)
        let isUnreadable = count * 20 > layout.characters
        return Finding(
            rule: "missing-glyph", severity: isUnreadable ? .hold : .note, excerpt: first,
            sentence: Sentence(isUnreadable ? "build.missing-glyphs-hold" : "build.missing-glyphs", count: count))
    }
}
