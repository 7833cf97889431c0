internal import Letters
internal import Yams

/// campaign.yaml: what holds for the whole campaign.
struct CampaignPage {
    static let fileName = "campaign.yaml"
    static let keys = [
        "name", "opens", "closes", "languages", "paper", "duplex", "approve", "organiser", "groups", "email", "mailbox",
    ]

    /// The campaign without its people and places; nameless where a problem was noted.
    private(set) var campaign = Campaign(name: "")

    init(text: String, notices: inout Notices) {
        guard let mapping = PageText.mapping(of: text, file: Self.fileName, notices: &notices) else { return }
        let keys = Keys(mapping, file: Self.fileName, line: 1, path: "", known: Self.keys, notices: &notices)
        campaign.name = keys.required("name", &notices) ?? ""
        readDays(keys, &notices)
        campaign.languages = keys.languages("languages", &notices) ?? campaign.languages
        campaign.paper = keys.choice("paper", as: Paper.self, &notices) ?? campaign.paper
        campaign.duplex = keys.choice("duplex", as: Duplex.self, &notices) ?? campaign.duplex
        campaign.approve = keys.choice("approve", as: Campaign.Approval.self, &notices) ?? campaign.approve
        campaign.organiser = Self.organiser(keys, &notices)
        campaign.groups = GroupsPage.groups(keys, &notices)
        campaign.email = MailPage.email(keys, &notices)
        campaign.mailbox = MailPage.mailbox(keys, &notices)
    }

    private mutating func readDays(_ keys: Keys, _ notices: inout Notices) {
        campaign.opens = keys.day("opens", &notices)
        campaign.closes = keys.day("closes", &notices)
        guard let opens = campaign.opens, let closes = campaign.closes, closes < opens else { return }
        keys.refuse(
            "closes-before-opens", "closes", &notices, ["opens": opens.description, "closes": closes.description])
    }

    private static func organiser(_ keys: Keys, _ notices: inout Notices) -> Campaign.Organiser {
        let level = keys.level("organiser", known: ["name", "return_address", "contact"], &notices)
        return Campaign.Organiser(
            name: level?.text("name", &notices), returnAddress: level?.lines("return_address", &notices),
            contact: level?.lines("contact", &notices))
    }
}
