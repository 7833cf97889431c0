internal import Foundation
internal import Ledger
public import Letters

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

    /// The note of what this run is about to close, and those of runs that were killed.
    var closing: ClosingNotes { ClosingNotes(in: folder) }

    /// Makes the folder hold nothing but bundles that the ledger knows, without taking anything away that somebody may
    /// have carried: what a killed run had published before its bundles stood in the ledger goes, since nobody was told of
    /// it. Any other bundle is evidence that the ledger is not the one that closed it.
    /// - Parameter known: the paths of the ledger's bundles, below the campaign folder.
    /// - Throws: `UnknownBundleFolder`; nothing was removed then.
    func checkAllKnown(_ known: Set<String>) throws(UnknownBundleFolder) {
        let unknown = bundles.filter { !known.contains("\(Self.name)/\($0)") }
        let half = closing.abandoned, begun = closing.underWay
        if let stranger = unknown.first(where: { !half.contains($0) && !begun.contains($0) && !isEmpty($0) }) {
            throw UnknownBundleFolder(path: "\(Self.name)/\(stranger)")
        }
        unknown.filter { !begun.contains($0) }.forEach(remove)
        closing.clear()
    }

    /// Removes the two files that closing makes. What somebody else put beside them is left where it is.
    private func remove(_ name: String) {
        for file in [Self.document, Self.family] {
            try? FileManager.default.removeItem(at: folder.appending(path: "\(name)/\(file)"))
        }
        rmdir(folder.appending(path: name).path)
    }

    private var bundles: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter(Self.isBundle).sorted()
    }

    private func isEmpty(_ name: String) -> Bool {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path))?.isEmpty == true
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

/// A bundle lies in `bundles/` that the ledger knows nothing of: the ledger was lost, or is an older one. Closing would
/// print again what may have been carried.
public struct UnknownBundleFolder: ExplainedError, Hashable {
    /// The bundle's folder below the campaign folder.
    public let path: String

    /// What, why, what next.
    public var sentence: Sentence { Sentence("post.unknown-bundle-folder", ["folder": path]) }
}
