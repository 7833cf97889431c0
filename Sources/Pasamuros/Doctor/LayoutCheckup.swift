internal import CampaignFolder
internal import Delivery
internal import Foundation
internal import Letters
internal import Typesetting

/// The layouts that come with the program, with what the campaign puts in their place.
struct LayoutCheckup: Checkup {
    let folder: CampaignFolder

    func examine() -> [CheckupResult] {
        do {
            let layouts = try Furnishings().layouts.appending(path: "standard")
            let set = try LayoutSet(standard: layouts, overrides: folder.layoutsURL)
            try set.check(fonts: FontCheckup.families.union(FontCheckup.told))
            // What is wrong with the campaign's files is told by another.
            let notice = (try? folder.load()).flatMap { set.notice(onLanguages: $0.campaign.languages) }
            return [CheckupResult(.ok, Sentence("doctor.layouts"))]
                + [notice].compactMap { $0 }.map { CheckupResult(.warn, $0) }
        } catch let error as any ExplainedError {
            return [CheckupResult(.fail, error.sentence)]
        } catch {
            return [CheckupResult(.fail, Furnishings.Missing().sentence)]
        }
    }
}
