public import Letters

/// What was lacking on this machine when something was read: with it, the same bytes say more.
public enum Lack: Hashable, Sendable, CaseIterable {
    /// The program that reads documents.
    case documents
    /// A key, or GnuPG.
    case key
    /// The passphrase of a key.
    case passphrase
    /// A process to read in.
    case worker

    /// What a reading says was lacking.
    public static func of(_ reading: Reading) -> Set<Lack> {
        var reasons = reading.parts.compactMap { part -> Sentence? in
            if case .failed(let reason) = part.outcome { reason } else { nil }
        }
        if case .unreadable(let reason) = reading.kind { reasons.append(reason) }
        return Set(reasons.compactMap { lacks[$0] })
    }

    private static let lacks: [Sentence: Lack] = [
        HelperFailure.missing.sentence: .documents, Lock.noProgram.sentence: .key, Lock.noKey.sentence: .key,
        Lock.passphrase.sentence: .passphrase, WorkerFailure.notStarted.sentence: .worker,
    ]
}
