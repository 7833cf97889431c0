public import Foundation
public import Letters

/// The folder `letters/` of a campaign: all that was collected, one item after the other.
///
/// Only one item is in memory at a time, so that a caller can skip what it knows by the item's digest before anything
/// is parsed.
public struct LettersFolder: Sequence, Sendable {
    /// The folder cannot be used at all.
    public enum Trouble: ExplainedError, Hashable {
        /// There is no such folder.
        case missing(path: String)
        /// It may not be looked into: its letters must not be taken for gone.
        case closed(path: String)
        /// What and what next, in words.
        public var sentence: Sentence {
            switch self {
            case .missing(let path): Sentence("intake.folder-missing", ["folder": path])
            case .closed(let path): Sentence("intake.folder-closed", ["folder": path])
            }
        }
    }

    private let folder: URL
    private let path: String

    /// Takes `path` below the campaign folder; throws `Trouble` where it is not a folder.
    public init(campaign: URL, path: String = "letters") throws(Trouble) {
        folder = campaign.appending(path: path)
        self.path = path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue else {
            throw .missing(path: path)
        }
        guard (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) != nil else {
            throw .closed(path: path)
        }
    }

    /// Goes through the files in the order of their paths' bytes, and through the messages of each.
    public func makeIterator() -> some IteratorProtocol<UntrustedItem> {
        FolderListing.entries(of: folder, path: path).lazy.flatMap(MailSource.items).makeIterator()
    }
}
