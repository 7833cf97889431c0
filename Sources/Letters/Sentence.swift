/// Something to be said to a person: which sentence of the string files, and what it speaks of.
///
/// Code never holds the wording. `key` is an entry of `Sources/Words/Strings/<language>/<area>.yaml`, written
/// `area.name`; each `{argument}` in it is replaced. An argument is never a sender, an address or a line of a letter
/// where the sentence goes to a log or an error.
public struct Sentence: Hashable, Codable, Sendable {
    /// `area.name`, an entry of the string files.
    public var key: String
    /// What the placeholders stand for.
    public var arguments: [String: String]
    /// The number that decides between singular and plural, if the sentence has both.
    public var count: Int?

    /// Makes a sentence; `count` also fills `{count}`.
    public init(_ key: String, _ arguments: [String: String] = [:], count: Int? = nil) {
        self.key = key
        self.arguments = arguments
        self.count = count
    }
}

/// An error that a person can be told: every error of ours knows its sentence.
public protocol ExplainedError: Error, Sendable {
    /// What, which, why, what next.
    var sentence: Sentence { get }
}
