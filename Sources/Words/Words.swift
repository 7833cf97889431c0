public import Letters

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
    private let files: StringFiles

    /// The words of a language. Its string files are read when a sentence of theirs is first asked for; a missing or
    /// broken file is a fault of the build and traps.
    public init(_ language: Language) {
        self.language = language
        files = StringFiles.of(language)
    }

    /// All keys. Reads all files.
    public var keys: Set<String> { files.keys }

    /// The placeholders of an entry, for the test that both languages have the same.
    public func placeholders(of key: String) -> Set<String> {
        forms(of: key).reduce(into: []) { $0.formUnion(Placeholders.names(in: $1)) }
    }

    /// The forms of an entry as they stand in the file, for the test that all speak to people in the same way.
    public func forms(of key: String) -> [String] { files.entry(key)?.forms ?? [] }

    /// The sentence in this language. A key that is in no file comes back as it is, which a test catches.
    public func callAsFunction(_ sentence: Sentence) -> String {
        guard let entry = files.entry(sentence.key) else { return sentence.key }
        var arguments = sentence.arguments
        if let count = sentence.count { arguments["count"] = String(count) }
        return Placeholders.filled(entry.form(for: sentence.count), with: arguments)
    }

    /// The sentence in this language.
    public func callAsFunction(_ key: String, _ arguments: [String: String] = [:], count: Int? = nil) -> String {
        self(Sentence(key, arguments, count: count))
    }
}
