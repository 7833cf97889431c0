internal import Ledger
internal import Letters
internal import Words

extension Happening {
    /// What happened, as `show` and `history` tell it.
    func sentence(in campaign: Campaign, _ prisoner: PrisonerID?, words: Words) -> Sentence {
        switch self {
        case .collected(let source): Sentence("cli.event-collected", ["source": source.description])
        case .moved(let source): Sentence("cli.event-moved", ["source": source.description])
        case .gone(nil): Sentence("cli.event-gone")
        case .gone(let other?): Sentence("cli.event-changed", ["other": other.description])
        case .corrected(let other): Sentence("cli.event-corrected", ["other": other.description])
        case .readAgain(nil): Sentence("cli.event-read-again")
        case .readAgain(let other?): Sentence("cli.event-read-again-repeats", ["other": other.of.description])
        case .addressed(.people(let people)):
            Sentence("cli.event-addressed", ["people": Self.list(people)])
        case .addressed(.question(_, let people)) where people.isEmpty: Sentence("cli.event-question")
        case .addressed(.question(_, let people)):
            Sentence("cli.event-question-among", ["people": Self.list(people)])
        case .assigned(let people): Sentence("cli.event-assigned", ["people": Self.list(people)])
        case .approved: Sentence("cli.event-approved")
        case .held(let why): Sentence("cli.event-held", ["why": why])
        case .withdrawn(let why): Sentence("cli.event-withdrawn", ["why": why])
        case .answers(nil): Sentence("cli.event-answers")
        case .answers(let number?): Sentence("cli.event-answers-mail", ["number": String(number)])
        case .follows(let other): Sentence("cli.event-follows", ["other": other.description])
        case .copy(let step): step.sentence(for: Self.name(prisoner, in: campaign), words: words)
        }
    }

    private static func name(_ prisoner: PrisonerID?, in campaign: Campaign) -> String {
        prisoner.map { campaign.prisoner($0)?.name ?? $0.rawValue } ?? ""
    }

    private static func list(_ people: [PrisonerID]) -> String { people.map(\.rawValue).joined(separator: ", ") }
}

extension CopyStep {
    /// The step, as the copy's story tells it.
    func sentence(for person: String, words: Words) -> Sentence {
        var arguments = [
            "person": person, "message": message.map { String($0) } ?? "", "bundle": bundle?.description ?? "",
        ]
        var key = "post.step-\(state.rawValue)"
        if let why, state == .waiting || state == .bounced || leavesBundle {
            key = leavesBundle && state != .waiting ? "post.step-back-\(state.rawValue)" : key + "-why"
            arguments["why"] = words(why)
        }
        let sentence = Sentence(key, arguments)
        guard isPersonsWord, CopyState.outcomes.contains(state) else { return sentence }
        return Sentence("post.step-corrected", ["what": words(sentence)])
    }
}
