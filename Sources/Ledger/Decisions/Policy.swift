public import Foundation
public import Letters

/// What of a campaign decides on the state of its letters and copies, and the time at which it does.
public struct Policy: Hashable, Sendable {
    /// Which letters wait for a person.
    public let approval: Campaign.Approval
    /// Everybody in prisoners.csv.
    public let prisoners: Set<PrisonerID>
    /// Days without an acknowledgement after which e-mail counts as silent; `nil` where none is asked for.
    public let waitDays: Int?
    /// The time now.
    public let now: Date

    /// Makes a policy.
    public init(
        approval: Campaign.Approval, prisoners: Set<PrisonerID>, waitDays: Int? = nil, now: Date = .distantPast
    ) {
        self.approval = approval
        self.prisoners = prisoners
        self.waitDays = waitDays
        self.now = now
    }

    /// The policy of a campaign.
    public init(_ campaign: Campaign, now: Date) {
        let email = campaign.email
        self.init(
            approval: campaign.approve, prisoners: Set(campaign.prisoners.map(\.id)),
            waitDays: email?.acknowledgementRequired == false ? nil : email?.waitDays ?? Self.usualWait, now: now)
    }

    /// The design's default, for mail that was sent before the campaign's `email` key was taken out.
    private static let usualWait = 5

    /// When e-mail sent at that time becomes silent; `nil` where it never does.
    func silence(since sent: Date) -> Date? { waitDays.map { sent.addingTimeInterval(Double($0) * 86_400) } }
}
