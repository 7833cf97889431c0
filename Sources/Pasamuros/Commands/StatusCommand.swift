internal import ArgumentParser
internal import Delivery

/// `status`: the account, per facility and prisoner.
struct StatusCommand: Command {
    static let configuration = CommandConfiguration(commandName: "status")
    @OptionGroup var globals: GlobalOptions

    func run(in office: Office) throws -> ExitStatus {
        let answer = try office.desk().status()
        try office.answer(answer) { try office.terminal.write(AccountPage(words: office.words).text(of: answer)) }
        return .done
    }
}
