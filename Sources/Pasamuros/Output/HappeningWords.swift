internal import Ledger
internal import Letters

extension Happening {
    /// What happened, as `show` tells it.
    func sentence(in campaign: Campaign, _ prisoner: PrisonerID?) -> Sentence {
        switch self {
        case .collected(let source): Sentence("cli.event-collected", ["source": source.description])
        case .moved(let source): Sentence("cli.event-moved", ["source": source.description])
        case .gone(nil): Sentence("cli.event-gone")
        case .gone(let other?): Sentence("cli.event-changed", ["other": other.description])
        case .corrected(let other): Sentence("cli.event-corrected", ["other": other.description])
        case .addressed(.people(let people)):
            Sentence("cli.event-addressed", ["people": Self.list(people)])
        case .addressed(.question(_, let people)) where people.isEmpty: Sentence("cli.event-question")
        case .addressed(.question(_, let people)):
            Sentence("cli.event-question-among", ["people": Self.list(people)])
        case .assigned(let people): Sentence("cli.event-assigned", ["people": Self.list(people)])
        case .approved: Sentence("cli.event-approved")
        case .held(let why): Sentence("cli.event-held", ["why": why])
        case .withdrawn(let why): Sentence("cli.event-withdrawn", ["why": why])
        case .copy(let state):
            Sentence("cli.event-copy-\(state.rawValue)", ["person": prisoner?.rawValue ?? ""])
        }
    }

    private static func list(_ people: [PrisonerID]) -> String { people.map(\.rawValue).joined(separator: ", ") }
}
