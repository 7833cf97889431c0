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
            try LayoutSet(standard: layouts, overrides: folder.layoutsURL)
                .check(fonts: FontCheckup.families.union(FontCheckup.told))
            return [CheckupResult(.ok, Sentence("doctor.layouts"))]
        } catch let error as any ExplainedError {
            return [CheckupResult(.fail, error.sentence)]
        } catch {
            return [CheckupResult(.fail, Furnishings.Missing().sentence)]
        }
    }
}
