internal import CampaignFolder
internal import Delivery
internal import Foundation
internal import Letters
internal import Words

/// The work of other rooms that commands only ask for.
protocol Workshop {
    /// Lays out and writes all that is ready; `build` has collected before.
    /// - Returns: what was written, in sentences for people.
    func build(_ desk: Desk, folder: CampaignFolder, to out: URL, words: Words) throws -> [Sentence]

    /// Looks at a PDF: what it finds, and whether it is fit to print and safe to hand over.
    func check(_ file: URL) -> [CheckupResult]

    /// What `doctor` looks at besides the campaign, the ledger and the disk.
    var checkups: [any Checkup] { get }
}
