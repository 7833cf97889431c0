public import Foundation
public import Letters

/// One thing collected, as it stands after all that has happened since.
public struct Item: Hashable, Sendable {
    /// Whether the file an item was read from is still there.
    public enum Whereabouts: Hashable, Sendable {
        /// It lies at `source`.
        case there
        /// Its file is gone; the letter is kept. `replacedBy` now lies where it lay, where that is a new item.
        case gone(replacedBy: LetterCode?)
    }

    /// The place in the order of collecting, from 1.
    public let sequence: Int64
    /// The code it is known by; never changes.
    public let code: LetterCode
    /// SHA-256 of the original's bytes, 64 hexadecimal digits.
    public let digest: String
    /// SHA-256 of the letter's blocks, 64 hexadecimal digits: an approval holds for this content only.
    public let content: String
    /// What it repeats, if anything.
    public internal(set) var duplicate: Duplicate?
    /// What Intake made of it, without blocks and cuts: those come from `Ledger.reading(of:)`.
    public let head: Reading
    /// Where its original lies, or lay last.
    public internal(set) var source: SourceReference
    /// When it was collected.
    public internal(set) var collectedAt = Date.distantPast
    /// Whether it answers a mail to a facility: it is shown to a person, and never printed.
    public internal(set) var isAnswer = false
    /// Whether the original is still there.
    public internal(set) var whereabouts: Whereabouts = .there
    /// Whom it is for as far as the letter itself says; a person's decision is in `decisions`.
    public internal(set) var addressee: Addressee
    /// What was noticed on reading and by the checks, in that order.
    public internal(set) var noticed: [Finding]
    /// What was noticed when it was last laid out.
    public internal(set) var laidOut: [Finding]
    /// How many pages it takes, once it was laid out.
    public internal(set) var pages: Int?
    /// What persons have decided.
    public internal(set) var decisions = Decisions()
    /// How each copy stands; one that is not here is waiting.
    public internal(set) var copies: [PrisonerID: CopyStanding] = [:]
    /// Whose copies are in a mail of which nobody knows whether it was sent, with its number.
    public internal(set) var inQuestion: [PrisonerID: Int64] = [:]
}

extension Item {
    /// Whether an entry that lies in this item's file may stand in its place: no person decided anything on it, and no
    /// copy of it has left. A mailbox moves its messages about, so there a place means nothing.
    func gavePlace(to entry: Entry) -> Bool {
        source == entry.source && source.ordinal == nil && decisions == Decisions() && isUntouched
    }
}

/// That an item repeats another.
public struct Duplicate: Hashable, Codable, Sendable {
    /// How that was seen.
    public enum Reason: String, Hashable, Codable, Sendable, CaseIterable {
        /// The same bytes lie at two places.
        case sameBytes = "same-bytes"
        /// The same Message-ID from the same sender.
        case sameMessageID = "same-message-id"
        /// The same words from the same sender for the same people.
        case sameWords = "same-words"
        /// Its file was corrected, in nothing but case, spaces and punctuation.
        case corrected
    }

    /// The letter it repeats, which is itself no duplicate.
    public let of: LetterCode
    /// How that was seen.
    public let reason: Reason

    /// Makes a duplicate.
    public init(of: LetterCode, reason: Reason) {
        self.of = of
        self.reason = reason
    }
}
