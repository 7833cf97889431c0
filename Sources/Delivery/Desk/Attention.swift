internal import Ledger
public import Letters

extension Desk {
    /// What waits for a person and why, for `attention.html`; copies that wait for a place are the plan's to add.
    /// - Parameter setup: what was noticed in the campaign's files.
    public func attention(setup: [Sentence] = []) throws -> AttentionList {
        var list = AttentionList()
        list.setup = setup
        let messages = try ledger.messages()
        let matched = Set(messages.flatMap(\.reports))
        let replies = Dictionary(uniqueKeysWithValues: try waitingReplies().map { ($0.code, $0) })
        for item in try ledger.items() {
            switch item.state(under: policy) {
            case .question: list.questions.append(try entry(item))
            case .held: list.held.append(try entry(item))
            case .unreadable: list.unreadable.append(try entry(item))
            case .report where replies[item.code] != nil:
                list.answers.append(try entry(item, reply: replies[item.code]))
            case .report where !messages.isEmpty && item.head.report != nil && !matched.contains(item.code):
                list.unmatched.append(try entry(item))
            case .duplicate, .report, .notALetter, .withdrawn: list.setAside.append(try entry(item))
            case .ready where item.findings(under: policy).isEmpty: break
            case .ready: list.noted.append(try entry(item))
            }
        }
        // Where letters lie, not when they were collected: what was added later stands where a first run would have put it.
        let parts: [WritableKeyPath<AttentionList, [AttentionList.Item]>] = [
            \.questions, \.held, \.answers, \.unreadable, \.unmatched, \.noted, \.setAside,
        ]
        for part in parts {
            list[keyPath: part].sort { $0.source < $1.source }
        }
        return list
    }

    private func entry(_ item: Item, reply: WaitingReply? = nil) throws -> AttentionList.Item {
        let policy = policy
        let findings = item.findings(under: policy)
        let reasons = (item.reasons(under: policy) + findings.map(\.sentence)).uniqued.map { sentence in
            let passages = findings.filter { $0.sentence == sentence && !$0.excerpt.isEmpty }.map(\.excerpt)
            return AttentionList.Reason(sentence, passages: passages.uniqued)
        }
        var candidates: [PrisonerID] = []
        if case .question(_, let people) = item.addressee(under: policy) { candidates = people }
        return AttentionList.Item(
            code: item.code, source: item.source, reasons: reasons, candidates: prisoners(candidates),
            opening: AttentionList.opening(of: try ledger.reading(of: item.code).blocks), reply: reply)
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it first stands.
    fileprivate var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
