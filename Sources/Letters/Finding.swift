/// Something a check noticed in a letter.
public struct Finding: Hashable, Codable, Sendable {
    /// What a finding does to its letter.
    public enum Severity: String, Hashable, Codable, Sendable {
        /// The letter waits until a person decides.
        case hold
        /// The letter goes on; the finding is shown.
        case note
    }

    /// The rule's name, such as `missing-glyph`: the file of the rule bears it too.
    public var rule: String
    /// What it does to the letter.
    public var severity: Severity
    /// The words it is about, as they stand in the letter, at most 80 characters; empty where it is about the whole.
    public var excerpt: String
    /// Where: the index of the block in the letter, where it is about one.
    public var block: Int?
    /// What was noticed and what a person can do, in words.
    public var sentence: Sentence

    /// Makes a finding; the excerpt is cut at 80 characters.
    public init(rule: String, severity: Severity, excerpt: String = "", block: Int? = nil, sentence: Sentence) {
        self.rule = rule
        self.severity = severity
        self.excerpt = String(excerpt.prefix(80))
        self.block = block
        self.sentence = sentence
    }
}
