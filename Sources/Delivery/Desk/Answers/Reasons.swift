internal import Ledger
internal import Letters

extension Item {
    /// Why the item is in its state, in sentences; none for a letter that is ready.
    func reasons(under policy: Policy) -> [Sentence] {
        switch state(under: policy) {
        case .ready: []
        case .duplicate: duplicate.map { [$0.sentence] } ?? []
        case .report where isAnswer: [Sentence("desk.is-answer")]
        case .report, .notALetter, .unreadable: kindReason
        case .withdrawn: [Sentence("desk.withdrawn", ["why": decisions.stopped ?? ""])]
        case .question: [question(under: policy)].compactMap { $0 } + sentences(of: "recipient-gone", under: policy)
        case .held: heldReasons(under: policy)
        }
    }

    private var kindReason: [Sentence] {
        switch head.kind {
        case .letter: []
        case .report(let sentence), .notALetter(let sentence), .unreadable(let sentence): [sentence]
        }
    }

    private func question(under policy: Policy) -> Sentence? {
        guard case .question(let question, _) = addressee(under: policy), decisions.assigned == nil else { return nil }
        return switch question {
        case .nobodyNamed: Sentence("desk.nobody-named")
        case .severalFit: Sentence("desk.several-fit")
        case .placesDisagree: Sentence("desk.places-disagree")
        case .notSure: Sentence("desk.not-sure")
        }
    }

    private func heldReasons(under policy: Policy) -> [Sentence] {
        let stopped = decisions.stopped.map { Sentence("desk.held-by-person", ["why": $0]) }
        let findings = findings(under: policy).filter { $0.severity == .hold }.map(\.sentence)
        let all = [stopped].compactMap { $0 } + findings
        return all.isEmpty ? [Sentence("desk.waits-for-approval")] : all
    }

    private func sentences(of rule: String, under policy: Policy) -> [Sentence] {
        findings(under: policy).filter { $0.rule == rule }.map(\.sentence)
    }
}

extension Duplicate {
    /// How it was seen that it repeats another.
    var sentence: Sentence {
        let other = ["other": of.description]
        return switch reason {
        case .sameBytes: Sentence("desk.same-bytes", other)
        case .sameMessageID: Sentence("desk.same-message-id", other)
        case .sameWords: Sentence("desk.same-words", other)
        case .corrected: Sentence("desk.corrected", other)
        }
    }
}
