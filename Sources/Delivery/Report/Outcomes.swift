internal import Foundation
internal import Ledger
public import Letters

/// What became of each letter, by its code alone: whoever wrote it knows the code, and nobody else learns anything.
///
/// No sender, no recipient, no place and no word of a letter is in it, so that a campaign may publish it.
public struct Outcomes: Encodable, Hashable, Sendable {
    /// One letter.
    public struct Line: Encodable, Hashable, Sendable {
        /// The code.
        public var id: LetterCode
        /// What became of it.
        public var outcome: Outcome
        /// How many copies it has.
        public var copies: Int
        /// How many of them were delivered.
        public var delivered: Int
    }

    /// What became of a letter, all its copies together.
    public enum Outcome: String, Encodable, Hashable, Sendable, CaseIterable {
        /// All copies were delivered.
        case delivered
        /// Some were.
        case partlyDelivered = "partly-delivered"
        /// Some are on their way, none was delivered.
        case underWay = "under-way"
        /// Some lie in a bundle that has not left yet.
        case packed
        /// All wait: to be read by somebody, to be sent, to be bundled.
        case waiting
        /// It came back, or was kept without a signature.
        case notDelivered = "not-delivered"
        /// The organisers took it out.
        case withdrawn
        /// It repeats another letter, which goes.
        case repeated
    }

    /// The letters, by code.
    public var letters: [Line]
}

extension Desk {
    /// `outcomes`: what became of each letter, in the order of the codes.
    public func outcomes() throws -> Outcomes {
        let policy = policy
        let lines = try ledger.items().filter(\.isLetter).map { item -> Outcomes.Line in
            let copies = item.recipients(under: policy).map { item.copyState(for: $0, under: policy) }
            return Outcomes.Line(
                id: item.code, outcome: Self.outcome(of: item.state(under: policy), copies), copies: copies.count,
                delivered: copies.filter { Fate($0) == .delivered }.count)
        }
        return Outcomes(letters: lines.sorted { $0.id < $1.id })
    }

    private static func outcome(of state: LetterState, _ copies: [CopyState]) -> Outcomes.Outcome {
        switch state {
        case .duplicate: return .repeated
        case .withdrawn: return .withdrawn
        case .ready: break
        default: return .waiting
        }
        let fates = copies.map { Fate($0) }
        let delivered = fates.filter { $0 == .delivered }.count
        if delivered == fates.count { return .delivered }
        if delivered > 0 { return .partlyDelivered }
        if copies.contains(where: { [.emailed, .carried].contains($0) }) { return .underWay }
        if fates.contains(.underWay) { return .packed }
        return fates.contains(.waiting) ? .waiting : .notDelivered
    }
}
