public import Letters

extension Item {
    /// All that was noticed, with what the ledger itself knows: files that went away, people who did.
    public func findings(under policy: Policy) -> [Finding] {
        noticed + laidOut + [fileChanged, fileGone, recipientGone(under: policy)].compactMap { $0 }
    }

    /// Other words now lie where the letter lay: both would be printed, so a person decides which.
    private var fileChanged: Finding? {
        guard case .gone(let other?) = whereabouts else { return nil }
        return Finding(
            rule: "file-changed", severity: .hold,
            sentence: Sentence("ledger.file-changed", ["code": code.description, "other": other.description]))
    }

    private var fileGone: Finding? {
        guard case .gone(nil) = whereabouts else { return nil }
        return Finding(
            rule: "file-gone", severity: .note, sentence: Sentence("ledger.file-gone", ["code": code.description]))
    }

    private func recipientGone(under policy: Policy) -> Finding? {
        guard let assigned = decisions.assigned else { return nil }
        let missing = Set(assigned).subtracting(policy.prisoners).sorted()
        guard !missing.isEmpty else { return nil }
        let names = missing.map(\.rawValue).joined(separator: ", ")
        return Finding(
            rule: "recipient-gone", severity: .note,
            sentence: Sentence("ledger.recipient-gone", ["code": code.description, "prisoners": names]))
    }
}

extension Finding {
    /// What the file said before was sent or handed over already, so a person decides whether this goes too.
    static func follows(_ other: LetterCode, code: LetterCode) -> Finding {
        Finding(
            rule: "file-changed-after-leaving", severity: .hold,
            sentence: Sentence(
                "ledger.file-changed-after-leaving", ["code": code.description, "other": other.description]))
    }
}
