public import Letters

/// What a campaign folder says, and what in it should be looked at.
public struct LoadedCampaign: Hashable, Sendable {
    /// The campaign.
    public var campaign: Campaign
    /// What was understood in spite of something odd, or left aside, in the order of the files and their lines.
    public var warnings: [SetupNotice]

    /// Makes a loaded campaign.
    public init(campaign: Campaign, warnings: [SetupNotice] = []) {
        self.campaign = campaign
        self.warnings = warnings
    }
}
