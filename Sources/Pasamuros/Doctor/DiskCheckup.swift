internal import CampaignFolder
internal import Delivery
internal import Foundation
internal import Letters

/// Whether there is room to write the ledger and the PDFs.
struct DiskCheckup: Checkup {
    let folder: CampaignFolder
    /// A bundle of a hundred letters takes a few megabytes; with less than this something else is about to fail as well.
    private static let least = 200

    func examine() -> [CheckupResult] {
        guard let free = Self.free(at: folder.url.path) else {
            return [CheckupResult(.warn, Sentence("doctor.disk-unknown"))]
        }
        let megabytes = ["free": String(free), "least": String(Self.least)]
        return free < Self.least
            ? [CheckupResult(.fail, Sentence("doctor.disk-low", megabytes))]
            : [CheckupResult(.ok, Sentence("doctor.disk", megabytes))]
    }

    private static func free(at path: String) -> Int? {
        let facts = try? FileManager.default.attributesOfFileSystem(forPath: path)
        return (facts?[.systemFreeSize] as? NSNumber).map { $0.intValue / 1_000_000 }
    }
}
