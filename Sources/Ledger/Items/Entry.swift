public import Letters

/// A new item as it is handed to the ledger, which gives it a code and finds out whether it repeats another.
public struct Entry: Hashable, Sendable {
    /// Where the original lies.
    public var source: SourceReference
    /// SHA-256 of the original's bytes, 64 hexadecimal digits.
    public var digest: String
    /// SHA-256 of the letter's blocks, 64 hexadecimal digits.
    public var content: String
    /// A fingerprint of the letter's words without case, punctuation and spaces; `nil` where it has none.
    public var words: String?
    /// What Intake made of it.
    public var reading: Reading
    /// Whom the letter itself says it is for.
    public var addressee: Addressee
    /// What the checks noticed, without Intake's own findings, which are in `reading`.
    public var screening: [Finding]

    /// Makes an entry.
    public init(
        source: SourceReference, digest: String, content: String, words: String?, reading: Reading,
        addressee: Addressee, screening: [Finding] = []
    ) {
        self.source = source
        self.digest = digest
        self.content = content
        self.words = words
        self.reading = reading
        self.addressee = addressee
        self.screening = screening
    }
}
