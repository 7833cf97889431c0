internal import Ledger
public import Letters

extension Desk {
    /// `list`: everything collected, in the order of collecting; with a state, only what is in it.
    public func list(state: LetterState? = nil) throws -> ListAnswer {
        let policy = policy
        let letters = try ledger.items().map { LetterAnswer($0, under: policy) }
        return ListAnswer(letters: letters.filter { state == nil || $0.state == state })
    }

    /// `show`: all that is known of one letter.
    public func show(_ code: LetterCode) throws -> ShowAnswer {
        let item = try ledger.item(code)
        let reading = try ledger.reading(of: code)
        return ShowAnswer(
            item, reading: reading, namings: item.isLetter ? stages.explain(reading, item.source) : [],
            events: try ledger.events(of: code), under: policy)
    }

    /// `status`: the account, and the ready letters by facility and prisoner.
    /// - Throws: `Unbalanced` where the sums do not agree.
    public func status() throws -> StatusAnswer {
        StatusAnswer(account: try ledger.account(under: policy), copies: try copies(), campaign: campaign)
    }

    /// The copies of ready letters: how many each prisoner has in each state.
    private func copies() throws -> [PrisonerID: [CopyState: Int]] {
        let policy = policy
        var copies: [PrisonerID: [CopyState: Int]] = [:]
        for item in try ledger.items() where item.state(under: policy) == .ready {
            for recipient in item.recipients(under: policy) {
                copies[recipient, default: [:]][item.copyState(for: recipient, under: policy), default: 0] += 1
            }
        }
        return copies
    }
}
