public import Letters

/// What became of everything collected, and of every copy of the letters that are ready.
///
/// JSON: as `status --json` in the design.
public struct Account: Hashable, Sendable {
    /// How many things were collected, by the ledger's own count of its entries.
    public let collected: Int
    /// How many are in each state; every state is there.
    public let letters: [LetterState: Int]
    /// How many copies of ready letters are in each state; every state is there.
    public let copies: [CopyState: Int]

    /// Adds up.
    /// - Parameter collected: the count of events that say something was collected.
    /// - Throws: `Unbalanced`, where the sums do not agree: a fault of the program that must not go unseen.
    public init(of items: [Item], collected: Int, under policy: Policy) throws(Unbalanced) {
        var letters = Dictionary(uniqueKeysWithValues: LetterState.allCases.map { ($0, 0) })
        var copies = Dictionary(uniqueKeysWithValues: CopyState.allCases.map { ($0, 0) })
        var owed = 0
        for item in items {
            let state = item.state(under: policy)
            letters[state, default: 0] += 1
            guard state == .ready else { continue }
            let recipients = item.recipients(under: policy)
            owed += recipients.count
            guard !recipients.isEmpty else { throw Unbalanced(what: .copies, expected: 1, found: 0) }
            for recipient in recipients { copies[item.copyState(for: recipient, under: policy), default: 0] += 1 }
        }
        self.collected = collected
        self.letters = letters
        self.copies = copies
        try Self.check(.letters, letters.values.reduce(0, +), is: collected)
        try Self.check(.copies, copies.values.reduce(0, +), is: owed)
    }

    private static func check(_ what: Unbalanced.What, _ found: Int, is expected: Int) throws(Unbalanced) {
        guard found == expected else { throw Unbalanced(what: what, expected: expected, found: found) }
    }
}

/// The account does not balance.
public struct Unbalanced: ExplainedError, Hashable {
    /// Which sum.
    public enum What: Hashable, Sendable {
        /// Letters by state against what was collected.
        case letters
        /// Copies by state against recipients.
        case copies
    }
    /// Which sum.
    public let what: What
    /// What it should be.
    public let expected: Int
    /// What it is.
    public let found: Int

    /// What, why, what next.
    public var sentence: Sentence {
        let numbers = ["expected": String(expected), "found": String(found)]
        return switch what {
        case .letters: Sentence("ledger.unbalanced-letters", numbers)
        case .copies: Sentence("ledger.unbalanced-copies", numbers)
        }
    }
}

extension Account: Encodable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(_ name: String) { stringValue = name.replacing("-", with: "_") }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }

    /// Writes the fields of `status --json`, states with underscores.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(collected, forKey: Key("collected"))
        for (state, count) in letters { try container.encode(count, forKey: Key(state.rawValue)) }
        var nested = container.nestedContainer(keyedBy: Key.self, forKey: Key("copies"))
        for (state, count) in copies { try nested.encode(count, forKey: Key(state.rawValue)) }
    }
}
