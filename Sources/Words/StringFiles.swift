internal import Foundation
internal import Synchronization
internal import Yams

/// The string files of one language, one an area, each read when it is first needed and once in a run: reading all of them
/// took half of the time that `--help` took.
final class StringFiles: Sendable {
    private let folder: URL
    private let areas = Mutex<[String: [String: StringFileEntry]]>([:])

    private static let spanish = StringFiles(.spanish)
    private static let english = StringFiles(.english)

    /// Those of a language.
    static func of(_ language: Words.Language) -> StringFiles {
        switch language {
        case .spanish: spanish
        case .english: english
        }
    }

    private init(_ language: Words.Language) {
        folder = Bundle.module.bundleURL.appending(path: "Strings/\(language.rawValue)")
    }

    /// The entry of a key, `area.name`; `nil` where there is none.
    func entry(_ key: String) -> StringFileEntry? {
        guard let stop = key.firstIndex(of: ".") else { return nil }
        return entries(of: String(key[..<stop]))[String(key[key.index(after: stop)...])]
    }

    /// The keys of all files.
    var keys: Set<String> {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            preconditionFailure("no string files in \(folder.lastPathComponent)")
        }
        let areas = names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(".yaml".count)) }
        return areas.reduce(into: []) { keys, area in
            keys.formUnion(entries(of: area).keys.map { "\(area).\($0)" })
        }
    }

    private func entries(of area: String) -> [String: StringFileEntry] {
        areas.withLock { areas in
            if let known = areas[area] { return known }
            let entries = read(area)
            areas[area] = entries
            return entries
        }
    }

    /// An area that has no file has no entries: whoever asks shows the key, which a test catches.
    private func read(_ area: String) -> [String: StringFileEntry] {
        let file = folder.appending(path: area + ".yaml")
        guard FileManager.default.fileExists(atPath: file.path) else { return [:] }
        do {
            return try YAMLDecoder().decode(
                [String: StringFileEntry].self, from: String(contentsOf: file, encoding: .utf8))
        } catch {
            preconditionFailure("string file \(area) of \(folder.lastPathComponent): \(error)")
        }
    }
}

/// One entry of a string file: a sentence, or one for one and one for several.
enum StringFileEntry: Decodable, Sendable {
    case single(String)
    case counted(one: String, other: String)

    private enum CodingKeys: String, CodingKey { case one, other }

    init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            self = .single(text)
        } else {
            let forms = try decoder.container(keyedBy: CodingKeys.self)
            self = .counted(
                one: try forms.decode(String.self, forKey: .one), other: try forms.decode(String.self, forKey: .other))
        }
    }

    var forms: [String] {
        switch self {
        case .single(let text): [text]
        case .counted(let one, let other): [one, other]
        }
    }

    /// Spanish and English agree on when the singular is used: for exactly one (CLDR plural rules, cardinal `one`).
    func form(for count: Int?) -> String {
        switch self {
        case .single(let text): text
        case .counted(let one, let other): count == 1 ? one : other
        }
    }
}
