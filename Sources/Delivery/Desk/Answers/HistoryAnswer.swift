internal import Foundation
public import Ledger
public import Letters

/// What `history` answers: the story of one letter and its copies.
public struct HistoryAnswer: Sendable {
    /// The letter.
    public var letter: LetterCode
    /// What happened, in order.
    public var events: [Event]

    /// Takes the story.
    public init(letter: LetterCode, events: [Event]) {
        self.letter = letter
        self.events = events
    }
}

extension HistoryAnswer: Encodable {
    private enum CodingKeys: String, CodingKey { case id, history }

    private struct Line: Encodable {
        let at: String
        let kind: String
        let prisoner: PrisonerID?
        let message: Int64?
        let bundle: BundleCode?

        init(_ event: Event) {
            at = event.at.formatted(.iso8601)
            kind = event.happening.kind
            prisoner = event.prisoner
            guard case .copy(let step) = event.happening else {
                (message, bundle) = (nil, nil)
                return
            }
            (message, bundle) = (step.message, step.bundle)
        }
    }

    /// Writes times in ISO 8601 and the kinds of events.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(letter, forKey: .id)
        try container.encode(events.map(Line.init), forKey: .history)
    }
}
