public import Addressing
internal import Foundation
public import Ledger
public import Letters

/// All that is known of one letter.
public struct ShowAnswer: Hashable, Sendable {
    /// What `list` shows.
    public var letter: LetterAnswer
    /// Why it is in its state, in sentences, the weightiest first.
    public var reasons: [Sentence]
    /// What was noticed, in full.
    public var findings: [Finding]
    /// All that Intake made of it, with what was cut.
    public var reading: Reading
    /// What each place of the letter says on whom it is for.
    public var namings: [AddressExplanation.Naming]
    /// Whether a person said whom it is for.
    public var isAssigned: Bool
    /// What happened to it, in order.
    public var events: [Event]
    /// What was saved of it as it came; `nil` where nobody asked for that.
    public var saved: SavedLetter?

    /// Gathers what is known.
    public init(
        _ item: Item, reading: Reading, namings: [AddressExplanation.Naming], events: [Event], under policy: Policy
    ) {
        letter = LetterAnswer(item, under: policy)
        reasons = item.reasons(under: policy)
        findings = item.findings(under: policy)
        isAssigned = item.decisions.assigned != nil
        self.reading = reading
        self.namings = namings
        self.events = events
    }
}

extension ShowAnswer: Encodable {
    private enum CodingKeys: String, CodingKey {
        case subject, signature, text, parts, cuts, namings, history, assigned, saved
    }

    private struct Named: Encodable {
        let place: AddressPlace
        let people: [PrisonerID]
        let sure: Bool
    }

    private struct Part: Encodable {
        let number: Int
        let kind: LetterPart.Kind
        let pages: Int
        let outcome: String

        init(_ part: LetterPart) {
            number = part.number
            kind = part.kind
            pages = part.pages
            outcome =
                switch part.outcome {
                case .printed: "printed"
                case .repeated: "repeated"
                case .leftOut: "left-out"
                case .failed: "failed"
                }
        }
    }

    private struct History: Encodable {
        let at: String
        let kind: String
        let prisoner: PrisonerID?
    }

    /// Writes the fields of `list --json`, and the letter's text, what was cut and the kinds of events.
    public func encode(to encoder: any Encoder) throws {
        try letter.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(reading.subject, forKey: .subject)
        try container.encode(reading.signature, forKey: .signature)
        try container.encode(reading.blocks.plainText, forKey: .text)
        try container.encode(reading.parts.map(Part.init), forKey: .parts)
        try container.encode(reading.cuts, forKey: .cuts)
        try container.encode(isAssigned, forKey: .assigned)
        let named = namings.map { Named(place: $0.place, people: $0.people, sure: $0.isSure) }
        try container.encode(named, forKey: .namings)
        let history = events.map {
            History(at: $0.at.formatted(.iso8601), kind: $0.happening.kind, prisoner: $0.prisoner)
        }
        try container.encode(history, forKey: .history)
        try container.encodeIfPresent(saved, forKey: .saved)
    }
}
