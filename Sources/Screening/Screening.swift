public import Letters

/// Holds each letter against the dates of the campaign and the rules of the facilities it goes to.
public struct Screening: Sendable {
    private let campaign: Campaign

    /// Takes the campaign whose dates, facilities and rules count.
    public init(campaign: Campaign) { self.campaign = campaign }

    /// What the rules say of a letter for these people: the campaign's own rules first, then facility by facility in
    /// the order of facilities.csv, each once. Sheets are counted after layout: see `findings(for:sheets:)`.
    public func findings(for reading: Reading, prisoners: [Prisoner]) -> [Finding] {
        var findings = OutsideDates.findings(for: reading, campaign: campaign)
        for facility in facilities(of: prisoners) {
            findings += PrintNotAccepted.findings(at: facility)
            findings += LanguageNotAccepted.findings(for: reading, at: facility)
            findings += PicturesNotAccepted.findings(for: reading, at: facility)
            findings += MaxCharacters.findings(for: reading, at: facility)
            findings += ForbiddenWords.findings(for: reading, at: facility)
            findings += SenderNameRequired.findings(for: reading, at: facility)
            findings += SenderNameForbidden.findings(for: reading, at: facility)
        }
        return findings
    }

    /// What the rules say of a letter that has been laid out for these people.
    ///
    /// - Parameter sheets: how many sheets each one's copy takes: in large print it takes more.
    public func findings(for prisoners: [Prisoner], sheets: (Prisoner) -> Int) -> [Finding] {
        facilities(of: prisoners).flatMap { facility in
            let most = prisoners.filter { $0.facility == facility.id }.map(sheets).max() ?? 0
            return MaxSheetsPerLetter.findings(forSheets: most, at: facility)
        }
    }

    private func facilities(of prisoners: [Prisoner]) -> [Facility] {
        let wanted = Set(prisoners.map(\.facility))
        return campaign.facilities.filter { wanted.contains($0.id) }
    }
}
