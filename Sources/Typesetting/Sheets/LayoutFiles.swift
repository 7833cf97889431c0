internal import Foundation

/// The files of a layout set: the standard ones, each replaced by the campaign's own where it has one.
struct LayoutFiles {
    private let standard: URL
    private let overrides: URL?

    init(standard: URL, overrides: URL?) {
        self.standard = standard
        self.overrides = overrides
    }

    /// Reads a file by its path within the set.
    func text(_ path: String) throws(LayoutError) -> LayoutText {
        try text(path, in: overrides.flatMap { Self.exists(path, in: $0) ? $0 : nil } ?? standard)
    }

    /// Reads a file of entries: the standard one's, and over them the campaign's.
    func merged<Entry>(
        _ path: String, _ read: (LayoutText) throws(LayoutError) -> [String: Entry]
    ) throws(LayoutError) -> [String: Entry] {
        var entries = Self.exists(path, in: standard) ? try read(try standardText(path)) : [:]
        if let own = try ownText(path) { entries.merge(try read(own)) { _, own in own } }
        return entries
    }

    /// Reads the standard file, whether the campaign has one of its own or not.
    func standardText(_ path: String) throws(LayoutError) -> LayoutText { try text(path, in: standard) }

    /// Reads the campaign's own file; `nil` where it has none.
    func ownText(_ path: String) throws(LayoutError) -> LayoutText? {
        guard let overrides, Self.exists(path, in: overrides) else { return nil }
        return try text(path, in: overrides)
    }

    private func text(_ path: String, in folder: URL) throws(LayoutError) -> LayoutText {
        try LayoutText(contentsOf: folder.appending(path: path), file: folder.lastPathComponent + "/" + path)
    }

    /// The languages that have a file in a folder of the set, sorted.
    func languages(in folder: String) -> [String] {
        let files = [standard, overrides].compactMap { $0 }.flatMap { Self.files(in: $0.appending(path: folder)) }
        return Set(files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }).sorted()
    }

    /// The languages that have a text for mails, sorted.
    var mailLanguages: [String] {
        let files = [standard, overrides].compactMap { $0 }.flatMap { Self.files(in: $0) }
        return Set(files.compactMap { $0.wholeMatch(of: /mail\.([a-z-]+)\.txt\.mustache/).map { String($0.1) } })
            .sorted()
    }

    /// The text for mails in a language.
    static func mail(in language: String) -> String { "mail.\(language).txt.mustache" }

    /// Throws where the campaign has a template or a YAML file that nothing reads: its name is most often misspelt.
    func checkNames() throws(LayoutError) {
        guard let overrides else { return }
        let known = SheetKind.allCases.map(\.file) + mailLanguages.map(Self.mail) + ["styles.yaml"]
        for file in Self.files(in: overrides) where file.hasSuffix(".mustache") || file.hasSuffix(".yaml") {
            guard known.contains(file) else {
                let name = overrides.lastPathComponent + "/" + file
                throw LayoutError(file: name, line: nil, fault: .unknownFile(known: known))
            }
        }
    }

    private static func exists(_ path: String, in folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: path).path(percentEncoded: false))
    }

    private static func files(in folder: URL) -> [String] {
        let path = folder.path(percentEncoded: false)
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }
}
