internal import ArgumentParser
internal import Delivery
internal import Ledger
internal import Letters
internal import Words

/// `assign ID PRISONER…`: says whom a letter is for.
struct AssignCommand: Command {
    static let configuration = CommandConfiguration(commandName: "assign")
    @OptionGroup var globals: GlobalOptions
    @Argument var id: String
    @Argument var prisoners: [String]

    func run(in office: Office) throws -> ExitStatus {
        try office.decide(.assign(prisoners.map { PrisonerID($0) }), on: id)
    }
}

/// `approve ID`: a letter may be printed as it is.
struct ApproveCommand: Command {
    static let configuration = CommandConfiguration(commandName: "approve")
    @OptionGroup var globals: GlobalOptions
    @Argument var id: String

    func run(in office: Office) throws -> ExitStatus { try office.decide(.approve, on: id) }
}

/// `hold ID --why`: a letter has to wait.
struct HoldCommand: Command {
    static let configuration = CommandConfiguration(commandName: "hold")
    @OptionGroup var globals: GlobalOptions
    @Argument var id: String
    @Option var why: String

    func run(in office: Office) throws -> ExitStatus { try office.decide(.hold(why: why), on: id) }
}

/// `withdraw ID --why`: a letter is taken out.
struct WithdrawCommand: Command {
    static let configuration = CommandConfiguration(commandName: "withdraw")
    @OptionGroup var globals: GlobalOptions
    @Argument var id: String
    @Option var why: String

    func run(in office: Office) throws -> ExitStatus { try office.decide(.withdraw(why: why), on: id) }
}

extension Office {
    /// Takes down a decision and says what state the letter is in then.
    fileprivate func decide(_ decision: Decision, on id: String) throws -> ExitStatus {
        let desk = try desk()
        let letter = try desk.decide(decision, on: try desk.code(id))
        try answer(letter) {
            let people = letter.recipients.map { desk.campaign.prisoner($0)?.name ?? $0.rawValue }
            let arguments = [
                "code": letter.id.description, "state": words("cli.state-\(letter.state.rawValue)"),
                "people": people.joined(separator: ", "),
            ]
            terminal.say(words(people.isEmpty ? "cli.decided" : "cli.decided-for", arguments))
        }
        return .done
    }
}
