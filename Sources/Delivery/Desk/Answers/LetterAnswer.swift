public import Foundation
public import Ledger
public import Letters

/// What `list --json` answers.
public struct ListAnswer: Encodable, Hashable, Sendable {
    /// The letters, in the order of collecting.
    public var letters: [LetterAnswer]
}

/// A letter as `list` shows it. Its JSON has every field of the design, `null` where a value is not known.
public struct LetterAnswer: Hashable, Sendable {
    /// A finding as `list` shows it.
    public struct FindingAnswer: Encodable, Hashable, Sendable {
        /// The rule.
        public var rule: String
        /// Whether it holds the letter.
        public var severity: Finding.Severity
        /// The words it is about.
        public var excerpt: String
    }

    /// The code.
    public var id: LetterCode
    /// Where the original lies.
    public var source: SourceReference
    /// When the mail was sent.
    public var received: Date?
    /// Who sent it: `Name <address>`, or the address. For the organisers' eyes alone.
    public var sender: String?
    /// The language (BCP 47).
    public var language: String?
    /// The state.
    public var state: LetterState
    /// Whom it is for; empty where that is a question or it is no letter.
    public var recipients: [PrisonerID]
    /// Whom it may be for, where it is a question.
    public var candidates: [PrisonerID]
    /// What was noticed.
    public var findings: [FindingAnswer]
    /// How many pages it takes, once it was laid out.
    public var pages: Int?
    /// What it repeats.
    public var duplicateOf: LetterCode?

    /// Reads an item.
    public init(_ item: Item, under policy: Policy) {
        id = item.code
        source = item.source
        received = item.head.received
        sender = item.head.sender.map { Self.line($0) }
        language = item.head.language
        state = item.state(under: policy)
        recipients = []
        candidates = []
        switch (state, item.addressee(under: policy)) {
        case (.duplicate, _), (.report, _), (.notALetter, _), (.unreadable, _): break
        case (_, .people(let people)): recipients = people
        case (_, .question(_, let people)): candidates = people
        }
        findings = item.findings(under: policy).map {
            FindingAnswer(rule: $0.rule, severity: $0.severity, excerpt: $0.excerpt)
        }
        pages = item.pages
        duplicateOf = item.isDuplicate ? item.duplicate?.of : nil
    }

    private static func line(_ sender: Correspondent) -> String {
        guard let name = sender.name, !name.isEmpty else { return sender.address }
        return "\(name) <\(sender.address)>"
    }
}

extension LetterAnswer: Encodable {
    enum CodingKeys: String, CodingKey {
        case id, source, received, sender, language, state, recipients, candidates, findings, pages
        case duplicateOf = "duplicate_of"
    }

    /// Writes every field, also those that are `null`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try encode(into: &container)
    }

    func encode(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
        try container.encode(id, forKey: .id)
        try container.encode(source.description, forKey: .source)
        try container.encode(received, forKey: .received)
        try container.encode(sender, forKey: .sender)
        try container.encode(language, forKey: .language)
        try container.encode(state, forKey: .state)
        try container.encode(recipients, forKey: .recipients)
        try container.encode(candidates, forKey: .candidates)
        try container.encode(findings, forKey: .findings)
        try container.encode(pages, forKey: .pages)
        try container.encode(duplicateOf, forKey: .duplicateOf)
    }
}
