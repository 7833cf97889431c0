internal import ArgumentParser
internal import CampaignFolder
internal import Delivery
internal import Intake
internal import Ledger
internal import Letters
internal import Words

/// `collect`: reads `letters/` into the ledger.
struct CollectCommand: Command {
    static let configuration = CommandConfiguration(commandName: "collect")
    @OptionGroup var globals: GlobalOptions
    @Flag var mailbox = false

    func run(in office: Office) throws -> ExitStatus {
        let (desk, warnings) = try office.open()
        office.tell(warnings)
        let isWhole = mailbox ? try office.fetch(for: desk) : true
        let answer = try office.collect(with: desk)
        try office.answer(answer) {}
        return isWhole ? .done : .failed
    }
}

/// campaign.yaml names no mailbox to fetch from.
struct NoMailbox: ExplainedError {
    var sentence: Sentence { Sentence("cli.no-mailbox") }
}

/// Workers cannot be started.
struct NoWorker: ExplainedError {
    var sentence: Sentence { ConfinementState.notStarted.sentence }
}

extension Office {
    /// Fetches what is new in the mailbox into `letters/`; what had come when it stopped is collected all the same.
    /// - Returns: whether it came to its end.
    fileprivate func fetch(for desk: Desk) throws -> Bool {
        guard let mailbox = desk.campaign.mailbox else { throw NoMailbox() }
        let fetcher = MailboxFetcher(
            mailbox, into: folder.url, password: { try password(for: mailbox.server) }, trusting: Self.authorities)
        let haul = showingProgress { line in fetcher.fetch { line.show(.read($0, of: $1)) } }
        tell(Sentence("cli.fetched", count: haul.new))
        if haul.tooLarge > 0 { tell(Sentence("cli.fetched-too-large", count: haul.tooLarge)) }
        if let stopped = haul.stopped { tell(stopped) }
        return haul.stopped == nil
    }

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
        if answer.replies > 0 { sentences.append(try replies(at: desk)) }
        tell(sentences)
        return answer
    }

    /// Says where what comes in cannot be read apart from everything else.
    /// - Throws: `NoWorker` where it cannot be read at all: nothing may go into the ledger as unreadable for that.
    func checkConfinement() throws {
        switch reader.confinement() {
        case .complete: break
        case .notStarted: throw NoWorker()
        case let state: tell(state.sentence)
        }
    }

    /// Answers of facilities, by their codes.
    private func replies(at desk: Desk) throws -> Sentence {
        let codes = try desk.waitingReplies().map(\.code.description)
        return Sentence("cli.replies-wait", ["codes": codes.joined(separator: ", ")], count: codes.count)
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
