/// What became of one part of a letter: an attachment, a picture in its text, a file of an archive.
public struct LetterPart: Hashable, Codable, Sendable {
    /// What the part is, as a person would say.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case picture, pdf, document, text, mail, archive, calendar, contact, sound, film, locked, other
    }

    /// What became of it.
    public enum Outcome: Hashable, Codable, Sendable {
        /// It stands in the letter.
        case printed
        /// It says what the letter says already.
        case repeated
        /// It is no part of the letter, such as contact data; with the reason.
        case leftOut(Sentence)
        /// It could not be printed; a notice stands in its place; with the reason.
        case failed(Sentence)
    }

    /// Its number in the letter, from 1, as notices name it.
    public var number: Int
    /// What it is.
    public var kind: Kind
    /// How many pages or pictures of it are printed.
    public var pages: Int
    /// What became of it.
    public var outcome: Outcome

    /// Whether it could not be printed.
    public var isFailed: Bool { if case .failed = outcome { true } else { false } }

    /// Makes the record.
    public init(number: Int, kind: Kind, pages: Int = 0, outcome: Outcome) {
        self.number = number
        self.kind = kind
        self.pages = pages
        self.outcome = outcome
    }
}
