internal import Foundation

/// Which bundles a run is about to publish, noted in `bundles/` until they stand in the ledger.
///
/// Without the note, a bundle whose run was killed and one whose ledger was lost look the same; the first may be removed,
/// and the second never.
struct ClosingNotes {
    private static let prefix = ".closing-"
    private let folder: URL

    init(in folder: URL) { self.folder = folder }

    /// Notes the folders of bundles before the first of them is published.
    /// - Throws: `OutputError`.
    func begin(_ names: [String]) throws {
        try SingleFile.write(Data(names.joined(separator: "\n").utf8), to: file(of: getpid()))
    }

    /// They stand in the ledger, or were withdrawn.
    func end() { try? FileManager.default.removeItem(at: file(of: getpid())) }

    /// What runs that were killed had begun to publish.
    var abandoned: Set<String> { names(of: { !Self.isAlive($0) }) }

    /// What another run is publishing just now.
    var underWay: Set<String> { names(of: Self.isAlive) }

    /// Removes the notes of runs that were killed.
    func clear() {
        for process in processes where !Self.isAlive(process) {
            try? FileManager.default.removeItem(at: file(of: process))
        }
    }

    private func names(of isWanted: (Int32) -> Bool) -> Set<String> {
        Set(
            processes.filter(isWanted).flatMap { process in
                let text = (try? String(contentsOf: file(of: process), encoding: .utf8)) ?? ""
                return text.split(separator: "\n").map(String.init)
            })
    }

    private var processes: [Int32] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).compactMap { name in
            name.hasPrefix(Self.prefix) ? Int32(name.dropFirst(Self.prefix.count)) : nil
        }
    }

    private func file(of process: Int32) -> URL { folder.appending(path: Self.prefix + String(process)) }

    /// Whether another process of that number runs: what this one noted earlier is no longer under way.
    private static func isAlive(_ process: Int32) -> Bool { kill(process, 0) == 0 && process != getpid() }
}
