internal import Foundation
internal import Letters

/// `bundles/` of a campaign: a folder for each closed bundle, with its PDF and all that comes of it.
struct BundleFolder {
    /// The folder's name below the campaign folder.
    static let name = "bundles"
    /// The bundle's PDF in its folder.
    static let document = "bundle.pdf"
    /// The sheet for the family in its folder.
    static let family = "family.pdf"

    private let folder: URL

    init(in campaign: URL) { folder = campaign.appending(path: Self.name, directoryHint: .isDirectory) }

    /// Where files are made and renamed into place.
    func output() throws(OutputError) -> OutputFolder { try OutputFolder(at: folder) }

    /// The name of a bundle's folder: what a person looks for, then the code.
    static func name(of bundle: BundlePages) -> String {
        let part = bundle.ordinal.parts > 1 ? ".\(bundle.ordinal.part)" : ""
        return "\(bundle.facility.id)-\(bundle.ordinal.number)\(part)-\(bundle.code)"
    }

    /// Removes what a run left that was killed before its bundles stood in the ledger: nobody may take such paper for a
    /// closed bundle. Files that are not ours are left where they are.
    func removeUnknown(but known: Set<String>) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names where Self.isBundle(name) && !known.contains("\(Self.name)/\(name)") {
            for file in [Self.document, Self.family] {
                try? FileManager.default.removeItem(at: folder.appending(path: "\(name)/\(file)"))
            }
            rmdir(folder.appending(path: name).path)
        }
    }

    /// The first name of that kind that no file has yet: `photo-1.jpg`, `photo-2.jpg`.
    func freeName(_ stem: String, _ ending: String, in path: String) -> String {
        let place = folder.deletingLastPathComponent().appending(path: path)
        var number = 1
        while FileManager.default.fileExists(atPath: place.appending(path: "\(stem)-\(number).\(ending)").path) {
            number += 1
        }
        return "\(stem)-\(number).\(ending)"
    }

    private static func isBundle(_ name: String) -> Bool {
        name.split(separator: "-").suffix(2).joined(separator: "-").count == 9
            && BundleCode(name.split(separator: "-").suffix(2).joined(separator: "-")) != nil
    }
}
