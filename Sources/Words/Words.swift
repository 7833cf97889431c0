internal import Foundation
public import Letters
internal import Yams

/// The string files of one language: turns a `Sentence` into words.
public struct Words: Sendable {
    /// A language that the whole product speaks.
    public enum Language: String, Sendable, CaseIterable {
        /// Spanish, the leading language.
        case spanish = "es"
        /// English.
        case english = "en"
    }

    /// The language of these words.
    public let language: Language
    private let entries: [String: Entry]

    /// Reads the string files of a language; a missing or broken file is a fault of the build and traps.
    public init(_ language: Language) {
        self.language = language
        entries = Self.load(language)
    }

    /// All keys, for the test that both languages have the same.
    public var keys: Set<String> { Set(entries.keys) }

    /// The placeholders of an entry, for the test that both languages have the same.
    public func placeholders(of key: String) -> Set<String> {
        forms(of: key).reduce(into: []) { $0.formUnion(Placeholders.names(in: $1)) }
    }

    /// The forms of an entry as they stand in the file, for the test that all speak to people in the same way.
    public func forms(of key: String) -> [String] { entries[key]?.forms ?? [] }

    /// The sentence in this language. A key that is in no file comes back as it is, which a test catches.
    public func callAsFunction(_ sentence: Sentence) -> String {
        guard let entry = entries[sentence.key] else { return sentence.key }
        var arguments = sentence.arguments
        if let count = sentence.count { arguments["count"] = String(count) }
        return Placeholders.filled(entry.form(for: sentence.count), with: arguments)
    }

    /// The sentence in this language.
    public func callAsFunction(_ key: String, _ arguments: [String: String] = [:], count: Int? = nil) -> String {
        self(Sentence(key, arguments, count: count))
    }

    private static func load(_ language: Language) -> [String: Entry] {
        let folder = Bundle.module.bundleURL.appending(path: "Strings/\(language.rawValue)")
        do {
            let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            return try files.filter { $0.pathExtension == "yaml" }.reduce(into: [:]) { entries, file in
                let area = file.deletingPathExtension().lastPathComponent
                let text = try String(contentsOf: file, encoding: .utf8)
                for (name, entry) in try YAMLDecoder().decode([String: Entry].self, from: text) {
                    entries["\(area).\(name)"] = entry
                }
            }
        } catch {
            preconditionFailure("string files of \(language.rawValue): \(error)")
        }
    }
}

/// One entry of a string file: a sentence, or one for one and one for several.
private enum Entry: Decodable {
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
