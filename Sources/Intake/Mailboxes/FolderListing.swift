internal import Foundation
internal import Letters

/// A file of `letters/`, or a place there that cannot be looked into.
enum FolderEntry {
    /// A file to be read; `isMaildir` where it is a message of a Maildir, whatever its name.
    case file(URL, path: String, isMaildir: Bool)
    /// A place that cannot be read, with the reason.
    case closed(path: String, Sentence)
}

/// Lists a folder and all below it, in the order of the paths' bytes, so that every machine has the same order.
struct FolderListing {
    /// Folders within folders: deeper ones are not people's.
    private static let deepest = 32
    /// What systems and mail programs leave behind.
    private static let bookkeeping: Set<String> = ["thumbs.db", "desktop.ini", "table_of_contents"]
    private static let bookkeepingSuffixes = [".msf", ".dat~", ".tmp", ".lock"]

    /// All entries below `folder`, whose path in the campaign folder is `path`.
    static func entries(of folder: URL, path: String) -> [FolderEntry] {
        entries(of: folder, path: path, depth: 0).sorted {
            Self.path(of: $0).utf8.lexicographicallyPrecedes(Self.path(of: $1).utf8)
        }
    }

    private static func entries(of folder: URL, path: String, depth: Int) -> [FolderEntry] {
        guard depth < deepest, let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            return [.closed(path: path, Sentence("intake.folder-not-opened"))]
        }
        if isMaildir(names, in: folder) { return maildir(folder, path: path, names: names, depth: depth) }
        return names.filter { !isHidden($0) }.flatMap { name in
            entries(named: name, in: folder, path: path, depth: depth)
        }
    }

    private static func entries(named name: String, in folder: URL, path: String, depth: Int) -> [FolderEntry] {
        let place = folder.appending(path: name)
        let below = path + "/" + name
        return switch type(of: place) {
        case .typeDirectory: entries(of: place, path: below, depth: depth + 1)
        case .typeRegular: [.file(place, path: below, isMaildir: false)]
        // A link is never followed: what lies in the folder is read there, and what lies elsewhere was not given to us.
        case .typeSymbolicLink: [.closed(path: below, Sentence("intake.link-not-followed"))]
        // A name in another charset than UTF-8 cannot be asked for.
        case nil: [.closed(path: below, Sentence("intake.odd-name"))]
        default: [.closed(path: below, Sentence("intake.not-a-file"))]
        }
    }

    private static func isMaildir(_ names: [String], in folder: URL) -> Bool {
        names.contains("cur") && names.contains("new") && type(of: folder.appending(path: "cur")) == .typeDirectory
            && type(of: folder.appending(path: "new")) == .typeDirectory
    }

    /// The messages in `cur` and `new`; never `tmp`, where mails are still being delivered. Folders of a Maildir begin
    /// with a dot (Maildir++) and are no hidden files. The server's own files are no letters.
    private static func maildir(_ folder: URL, path: String, names: [String], depth: Int) -> [FolderEntry] {
        let messages = ["cur", "new"].flatMap { name in
            entries(of: folder.appending(path: name), path: path + "/" + name, depth: depth + 1).map(asMaildir)
        }
        let others = names.filter { name in !["cur", "new", "tmp"].contains(name) && !isOfServer(name, in: folder) }
        return messages + others.flatMap { entries(named: $0, in: folder, path: path, depth: depth) }
    }

    private static func isOfServer(_ name: String, in folder: URL) -> Bool {
        guard type(of: folder.appending(path: name)) != .typeDirectory else { return false }
        return isHidden(name) || ["dovecot", "maildir", "courier", "subscriptions"].contains { name.hasPrefix($0) }
    }

    private static func asMaildir(_ entry: FolderEntry) -> FolderEntry {
        if case .file(let url, let path, _) = entry { return .file(url, path: path, isMaildir: true) }
        return entry
    }

    private static func isHidden(_ name: String) -> Bool {
        let lower = name.lowercased()
        return name.hasPrefix(".") || bookkeeping.contains(lower)
            || bookkeepingSuffixes.contains { lower.hasSuffix($0) }
    }

    private static func type(of place: URL) -> FileAttributeType? {
        // A place whose attributes cannot be read is reported as no file.
        (try? FileManager.default.attributesOfItem(atPath: place.path))?[.type] as? FileAttributeType
    }

    private static func path(of entry: FolderEntry) -> String {
        switch entry {
        case .file(_, let path, _), .closed(let path, _): path
        }
    }
}
