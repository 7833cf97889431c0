internal import Ledger
internal import Letters
internal import Screening
internal import Typesetting

/// What only the layout of a letter can show.
struct LayoutFindings {
    let campaign: Campaign

    /// The findings of a letter that was laid out.
    func findings(for letter: Letter, recipients: [PrisonerID], layout: BundlePrinter.Layout) -> [Finding] {
        let prisoners = recipients.compactMap(campaign.prisoner)
        return [missingGlyphs(layout), coarsePictures(layout)].compactMap { $0 }
            + Screening(campaign: campaign).findings(for: prisoners) { layout.sheets[$0.id] ?? 0 }
    }

    /// Pictures too small for the place they take: a better one may be had from who sent it.
    private func coarsePictures(_ layout: BundlePrinter.Layout) -> Finding? {
        let coarse = layout.resolutions.filter { $0 < PrintResolution.least }
        guard let lowest = coarse.min() else { return nil }
        let figures = ["dpi": String(Int(lowest)), "least": String(Int(PrintResolution.least))]
        return Finding(
            rule: "picture-coarse", severity: .note,
            sentence: Sentence("build.picture-coarse", figures, count: coarse.count))
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
