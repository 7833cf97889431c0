/// What one sender wrote (or what else was collected), under the code it is known by.
public struct Letter: Hashable, Codable, Sendable {
    /// The short code.
    public var code: LetterCode
    /// Where the original lies.
    public var source: SourceReference
    /// SHA-256 of the original's bytes, 64 hexadecimal digits.
    public var digest: String
    /// What Intake made of it.
    public var reading: Reading
    /// The letter this one repeats, where it is a duplicate.
    public var duplicateOf: LetterCode?
    /// Whom it is for, before any decision of a person.
    public var addressee: Addressee
    /// What the checks noticed, Intake's own findings included.
    public var findings: [Finding]

    /// Makes a letter.
    public init(
        code: LetterCode, source: SourceReference, digest: String, reading: Reading, duplicateOf: LetterCode? = nil,
        addressee: Addressee, findings: [Finding] = []
    ) {
        self.code = code
        self.source = source
        self.digest = digest
        self.reading = reading
        self.duplicateOf = duplicateOf
        self.addressee = addressee
        self.findings = findings
    }
}

/// What state everything collected is in: each item is in exactly one.
public enum LetterState: String, Hashable, Codable, Sendable, CaseIterable {
    /// To be printed.
    case ready
    /// A person has to say whom it is for.
    case question
    /// A person has to approve it.
    case held
    /// The same as another letter.
    case duplicate
    /// A bounce or a receipt.
    case report
    /// An auto-reply, an empty mail.
    case notALetter = "not-a-letter"
    /// Nothing could be read.
    case unreadable
    /// Taken out by a person.
    case withdrawn
}

/// What state a copy (one letter for one prisoner) is in.
public enum CopyState: String, Hashable, Codable, Sendable, CaseIterable {
    /// Nothing has happened yet.
    case waiting
    /// Sent by e-mail; a server took it, which is not success.
    case emailed
    /// E-mail came back.
    case bounced
    /// E-mail was never answered.
    case silent
    /// The facility confirmed that it has it.
    case acknowledged
    /// In a closed bundle.
    case bundled
    /// Printed.
    case printed
    /// On its way with the family.
    case carried
    /// Handed over, receipt signed.
    case received
    /// Turned away at the gate.
    case refused
    /// Let in against a payment.
    case charged
    /// Given back to the family.
    case returned
    /// Kept by the facility, not handed over.
    case kept
}
