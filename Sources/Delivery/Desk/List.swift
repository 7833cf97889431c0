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
}
