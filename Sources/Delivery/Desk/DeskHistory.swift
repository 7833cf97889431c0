public import Foundation
public import Ledger
public import Letters

/// Something in a letter's story that is no event of its own: it happened to a mail or a bundle with a copy of it.
public struct SideEvent: Sendable {
    /// What happened.
    public enum What: Sendable {
        /// To the mail of that number.
        case mail(Int64, MessageHappening)
        /// At the gate, to that bundle.
        case gate(BundleCode, GateOutcome)
    }

    /// When, to the second.
    public let at: Date
    /// The letter's event that it comes after, by its sequence; 0 where none is before it.
    public let after: Int64
    /// What happened.
    public let what: What
}

extension Desk {
    /// `history`: what happened to a letter and its copies, in order.
    public func history(_ code: LetterCode) throws -> [Event] { try ledger.events(of: code) }

    /// What happened to the mails and bundles that carried copies of a letter, as far as no step of a copy tells it.
    public func sideHistory(_ code: LetterCode) throws -> [SideEvent] {
        let events = try ledger.events(of: code)
        return try mailHistory(code, among: events) + gateHistory(code, among: events)
    }

    /// A mail and its copies' steps are noted together, so that the steps tell where between them the rest stands: times
    /// are too coarse for it.
    private func mailHistory(_ code: LetterCode, among events: [Event]) throws -> [SideEvent] {
        var side: [SideEvent] = []
        for message in try ledger.messages() where message.copies.contains(where: { $0.letter == code }) {
            var steps = events.filter { $0.copyStep?.message == message.number }[...]
            // What came before its first step, or where it has none before that of a later mail.
            let later = events.first { ($0.copyStep?.message ?? 0) >= message.number }
            var last = later.map { $0.sequence - 1 } ?? events.last?.sequence ?? 0
            for entry in message.history {
                if entry.happening.movesNoCopy {
                    side.append(SideEvent(at: entry.at, after: last, what: .mail(message.number, entry.happening)))
                } else if let step = steps.first, abs(step.at.timeIntervalSince(entry.at)) <= 1 {
                    let together = steps.prefix { $0.copyStep?.state == step.copyStep?.state }
                    last = together.last?.sequence ?? last
                    steps = steps.dropFirst(together.count)
                }
            }
        }
        return side
    }

    /// What somebody said or counted at the gate: once for each outcome, after the steps that it made.
    private func gateHistory(_ code: LetterCode, among events: [Event]) throws -> [SideEvent] {
        try ledger.bundles().flatMap { bundle -> [SideEvent] in
            let people = Set(bundle.places.map(\.copy).filter { $0.letter == code }.map(\.prisoner))
            return bundle.history.compactMap { entry in
                guard case .outcome(let outcome) = entry.happening, outcome.note != nil || outcome.sheets != nil,
                    !people.isDisjoint(with: outcome.prisoners)
                else { return nil }
                let step = events.last {
                    $0.at <= entry.at && $0.copyStep?.bundle == bundle.code && $0.copyStep?.state == outcome.outcome
                }
                return SideEvent(at: entry.at, after: step?.sequence ?? 0, what: .gate(bundle.code, outcome))
            }
        }
    }
}

extension Event {
    fileprivate var copyStep: CopyStep? { if case .copy(let step) = happening { step } else { nil } }
}

extension MessageHappening {
    /// Whether it is told by no step of a copy.
    fileprivate var movesNoCopy: Bool {
        switch self {
        case .intended, .accepted, .foundSent, .acknowledged, .reported(_, .failed): false
        case .refused(let reply, _): !Self.isFinal(reply)
        case .notSent, .lost, .foundUnsent, .reported: true
        }
    }
}
