public import Foundation
internal import Letters

/// A folder on disk that holds one campaign: what the organisers write, the letters, and the ledger.
public struct CampaignFolder: Sendable {
    /// Where the folder lies.
    public let url: URL

    /// Takes a folder; nothing is read until `load()`.
    public init(at url: URL) { self.url = url }

    /// Where letters are collected from.
    public var lettersURL: URL { url.appending(path: "letters", directoryHint: .isDirectory) }

    /// Where the ledger lies.
    public var ledgerURL: URL { url.appending(path: "ledger.sqlite", directoryHint: .notDirectory) }

    /// The campaign's own layouts, if it has any.
    public var layoutsURL: URL { url.appending(path: "layouts", directoryHint: .isDirectory) }

    /// Reads campaign.yaml, facilities.csv and prisoners.csv.
    ///
    /// Every file is read to its end before anything is thrown, so that all that has to be put right is told at once.
    /// - Throws: `SetupError` with every problem found, in the order of the files and their lines.
    public func load() throws(SetupError) -> LoadedCampaign {
        var notices = Notices()
        guard let page = campaignText(&notices) else { throw SetupError(notices) }
        var campaign = CampaignPage(text: page, notices: &notices).campaign

        let facilities = FacilityTable(folder: url, notices: &notices)
        campaign.facilities = facilities.facilities
        let prisoners = PrisonerTable(folder: url, facilities: facilities.known, notices: &notices)
        campaign.prisoners = prisoners.prisoners
        prisoners.checkNumbers(facilities.facilities, notices: &notices)
        campaign.groups = prisoners.completed(campaign.groups, notices: &notices)
        Self.checkEmail(campaign, &notices)

        guard notices.problems.isEmpty else { throw SetupError(notices) }
        return LoadedCampaign(campaign: campaign, warnings: notices.warnings)
    }

    /// Letters for a facility that takes e-mail go on paper where none can be sent: that is no fault, but no secret either.
    private static func checkEmail(_ campaign: Campaign, _ notices: inout Notices) {
        let byEmail = campaign.facilities.filter { $0.rules.accepts.contains(.email) }
        let lacks: [(name: String, facilities: [Facility])] = [
            ("email-without-address", byEmail.filter { $0.email == nil }),
            ("email-without-server", campaign.email?.smtp == nil ? byEmail.filter { $0.email != nil } : []),
        ]
        for (name, facilities) in lacks where !facilities.isEmpty {
            let list = facilities.map(\.id.rawValue).joined(separator: ", ")
            notices.warn(name, in: FacilityTable.fileName, column: "accepts", ["facilities": list])
        }
    }

    /// The text of campaign.yaml: the file that makes a folder a campaign, so without it nothing else is looked at.
    private func campaignText(_ notices: inout Notices) -> String? {
        var isFolder: ObjCBool = false
        let path = url.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            notices.refuse("no-folder", in: CampaignPage.fileName, ["folder": path])
            return nil
        }
        guard FileManager.default.fileExists(atPath: url.appending(path: CampaignPage.fileName).path) else {
            notices.refuse("no-campaign", in: CampaignPage.fileName, ["folder": path])
            return nil
        }
        return TextFile.read(CampaignPage.fileName, in: url, notices: &notices)
    }
}
