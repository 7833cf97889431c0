internal import ArgumentParser
internal import Delivery
internal import Letters

/// `list`: the letters and what is known of each.
struct ListCommand: Command {
    static let configuration = CommandConfiguration(commandName: "list")
    @OptionGroup var globals: GlobalOptions
    @Option var state: String?

    func run(in office: Office) throws -> ExitStatus {
        let wanted = try state.map(Self.state)
        let answer = try office.desk().list(state: wanted)
        try office.answer(answer) {
            if !answer.letters.isEmpty {
                try office.terminal.write(LetterTable(words: office.words).text(of: answer.letters))
            }
            office.tell(Sentence("cli.listed", count: answer.letters.count))
        }
        return .done
    }

    private static func state(_ typed: String) throws(WrongCall) -> LetterState {
        let name = typed.lowercased().replacing("_", with: "-")
        guard let state = LetterState(rawValue: name) else { throw .unknownState(typed) }
        return state
    }
}
