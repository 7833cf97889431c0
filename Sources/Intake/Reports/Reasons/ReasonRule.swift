internal import Letters

/// What the rules look at: what was said of one recipient.
struct Diagnosis {
    /// The words, as `Wording` makes them.
    let words: String
    /// The enhanced status.
    let status: EnhancedStatus?
    /// The reply code.
    let code: Int?
    /// How far the delivery had come.
    let step: DeliveryStep?
    /// Whether a program that puts mail into a mailbox speaks, and no server.
    let isProgram: Bool
}

/// A rule that knows one reason by its words.
protocol ReasonRule: Sendable {
    /// The reason.
    static var reason: DeliveryReport.Reason { get }
    /// Words of servers and of systems that write notices. Add phrases in any language; an address is `@`, a host `%`.
    static var phrases: Phrases { get }
    /// Whether it is this reason.
    static func holds(_ diagnosis: Diagnosis) -> Bool
}

extension ReasonRule {
    static func holds(_ diagnosis: Diagnosis) -> Bool { phrases.areFound(in: diagnosis.words) }
}
