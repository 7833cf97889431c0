internal import Foundation

/// Where GnuPG keeps somebody's keys, and whether any are there.
struct KeyringHome: Hashable, Sendable {
    /// The folder.
    let folder: URL

    /// - Parameter environment: `GNUPGHOME`, else `.gnupg` in `HOME`; `nil` where neither is said.
    init?(_ environment: [String: String]) {
        if let named = environment["GNUPGHOME"], !named.isEmpty {
            folder = URL(filePath: named, directoryHint: .isDirectory)
        } else if let home = environment["HOME"], !home.isEmpty {
            folder = URL(filePath: home, directoryHint: .isDirectory).appending(path: ".gnupg")
        } else {
            return nil
        }
    }

    /// Whether there is a key of their own. What is not there is not made by looking.
    var hasKeys: Bool {
        let keys = folder.appending(path: "private-keys-v1.d")
        return (try? FileManager.default.contentsOfDirectory(atPath: keys.path).isEmpty) == false
    }

    /// What the program that reads the letters may see: whose keys there are, and how they are trusted. The keys
    /// themselves stay with the agent.
    var publicFiles: [String] { ["pubring.kbx", "pubring.gpg", "trustdb.gpg"].map { folder.appending(path: $0).path } }

    /// Something that changes with the keys: names and times of the files.
    var mark: String {
        let keys = [folder, folder.appending(path: "private-keys-v1.d")].flatMap(Self.keys)
        return keys.sorted { $0.path < $1.path }.map { file in
            let facts = try? FileManager.default.attributesOfItem(atPath: file.path)
            let changed = (facts?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            return "\(file.lastPathComponent) \(Int(changed))"
        }.joined(separator: "\n")
    }

    private static func keys(in folder: URL) -> [URL] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.map { folder.appending(path: $0) }.filter {
            ["key", "kbx", "gpg"].contains($0.pathExtension) && $0.lastPathComponent != "trustdb.gpg"
        }
    }
}
