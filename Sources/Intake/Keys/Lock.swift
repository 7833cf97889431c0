public import Letters

/// Why something locked stays locked.
public enum Lock: ExplainedError, Hashable, CaseIterable {
    /// GnuPG is not installed.
    case noProgram
    /// It was locked for somebody else's key, or there is none here.
    case noKey
    /// The key is here, and asks for its passphrase.
    case passphrase
    /// It is locked with a password, which is not ours to know.
    case password
    /// It is not whole, or no OpenPGP.
    case damaged
    /// What is in it is larger than what is read.
    case tooLarge
    /// It took too long.
    case tooLong

    /// Whether a sentence says why something stayed locked.
    static func isReason(_ sentence: Sentence) -> Bool { allCases.contains { $0.sentence == sentence } }

    /// What, why, what next.
    public var sentence: Sentence {
        switch self {
        case .noProgram: Sentence("intake.no-gnupg")
        case .noKey: Sentence("intake.no-key")
        case .passphrase: Sentence("intake.key-wants-passphrase")
        case .password: Sentence("intake.locked-with-password")
        case .damaged: Sentence("intake.locked-damaged")
        case .tooLarge: Sentence("intake.locked-too-large", ["megabytes": String(GnuPG.mostOutput >> 20)])
        case .tooLong: WorkerFailure.tooLong.sentence
        }
    }
}
