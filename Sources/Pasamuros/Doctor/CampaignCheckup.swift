internal import CampaignFolder
internal import Delivery
internal import Foundation
internal import Ledger
internal import Letters

/// The campaign's own files, and its ledger.
struct CampaignCheckup: Checkup {
    let folder: CampaignFolder

    func examine() -> [CheckupResult] {
        guard FileManager.default.fileExists(atPath: folder.url.appending(path: "campaign.yaml").path) else {
            return [CheckupResult(.warn, Sentence("doctor.no-campaign"))]
        }
        do throws(SetupError) {
            let loaded = try folder.load()
            let people = Sentence("doctor.campaign", count: loaded.campaign.prisoners.count)
            let warnings = loaded.warnings.map { CheckupResult(.warn, $0.sentence) }
            return [CheckupResult(.ok, people)] + warnings + ledger(of: loaded.campaign)
        } catch {
            return error.problems.map { CheckupResult(.fail, $0.sentence) }
        }
    }

    /// A ledger that is not there yet is not made by looking.
    private func ledger(of campaign: Campaign) -> [CheckupResult] {
        guard FileManager.default.fileExists(atPath: folder.ledgerURL.path) else {
            return [CheckupResult(.ok, Sentence("doctor.no-ledger"))]
        }
        do {
            let ledger = try Ledger(at: folder.ledgerURL)
            let account = try ledger.account(under: Policy(campaign, now: ledger.now))
            return [CheckupResult(.ok, Sentence("doctor.ledger", count: account.collected))]
        } catch let error as any ExplainedError {
            return [CheckupResult(.fail, error.sentence)]
        } catch {
            return [CheckupResult(.fail, LedgerFault.damaged.sentence)]
        }
    }
}
