import Foundation

/// The test data that nobody on this project wrote, where it is there.
enum Corpora {
    /// The folder that PASAMUROS_CORPORA names.
    static let folder = ProcessInfo.processInfo.environment["PASAMUROS_CORPORA"].map {
        URL(fileURLWithPath: $0, isDirectory: true)
    }

    static var isThere: Bool { folder != nil }

    /// All files below a folder of the corpora with one of the endings, in order.
    static func files(_ path: String, _ endings: [String]) throws -> [URL] {
        guard let root = folder?.appending(path: path) else { return [] }
        let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        return (found?.allObjects ?? []).compactMap { $0 as? URL }
            .filter { url in endings.contains { url.lastPathComponent.hasSuffix($0) } }
            .sorted { $0.path < $1.path }
    }
}
