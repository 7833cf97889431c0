public import Letters

/// What of a campaign decides on the state of its letters.
public struct Policy: Hashable, Sendable {
    /// Which letters wait for a person.
    public let approval: Campaign.Approval
    /// Everybody in prisoners.csv.
    public let prisoners: Set<PrisonerID>

    /// Makes a policy.
    public init(approval: Campaign.Approval, prisoners: Set<PrisonerID>) {
        self.approval = approval
        self.prisoners = prisoners
    }

    /// The policy of a campaign.
    public init(_ campaign: Campaign) {
        self.init(approval: campaign.approve, prisoners: Set(campaign.prisoners.map(\.id)))
    }
}
