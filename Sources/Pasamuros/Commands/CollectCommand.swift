internal import ArgumentParser
internal import Delivery
internal import Intake
internal import Ledger
internal import Letters
internal import Words

/// `collect`: reads `letters/` into the ledger.
struct CollectCommand: Command {
    static let configuration = CommandConfiguration(commandName: "collect")
    @OptionGroup var globals: GlobalOptions

    func run(in office: Office) throws -> ExitStatus {
        let (desk, warnings) = try office.open()
        office.tell(warnings)
        let answer = try office.collect(with: desk)
        try office.answer(answer) {}
        return .done
    }
}

/// Workers cannot be started.
struct NoWorker: ExplainedError {
    var sentence: Sentence { ConfinementState.notStarted.sentence }
}

extension Office {
    /// Collects, shows how far that is, and says what it came to.
    func collect(with desk: Desk) throws -> CollectAnswer {
        try checkConfinement()
        let answer = try showingProgress { try desk.collect(progress: $0.show) }
        var sentences = [Sentence("cli.collected", count: answer.new)]
        if answer.moved > 0 { sentences.append(Sentence("cli.moved", count: answer.moved)) }
        if answer.gone > 0 { sentences.append(Sentence("cli.gone", count: answer.gone)) }
        if answer.reread > 0 { sentences.append(Sentence("cli.reread", count: answer.reread)) }
        if answer.readdressed > 0 { sentences.append(Sentence("cli.readdressed", count: answer.readdressed)) }
        sentences += waiting(in: answer)
        tell(sentences)
        return answer
    }

    /// Says where what comes in cannot be read apart from everything else.
    /// - Throws: `NoWorker` where it cannot be read at all: nothing may go into the ledger as unreadable for that.
    private func checkConfinement() throws {
        switch reader.confinement() {
        case .complete: break
        case .notStarted: throw NoWorker()
        case let state: tell(state.sentence)
        }
    }

    private func waiting(in answer: CollectAnswer) -> [Sentence] {
        let counts: [(key: String, state: LetterState)] = [
            ("cli.questions-wait", .question), ("cli.held-wait", .held), ("cli.unreadable-wait", .unreadable),
        ]
        return counts.compactMap { key, state in
            let count = answer.account.letters[state] ?? 0
            return count > 0 ? Sentence(key, count: count) : nil
        }
    }
}
