internal import ArgumentParser
internal import Delivery

/// `show ID`: all that is known of one letter.
struct ShowCommand: Command {
    static let configuration = CommandConfiguration(commandName: "show")
    @OptionGroup var globals: GlobalOptions
    @Argument var id: String

    func run(in office: Office) throws -> ExitStatus {
        let desk = try office.desk()
        let answer = try desk.show(try desk.code(id))
        try office.answer(answer) {
            let page = LetterPage(words: office.words, campaign: desk.campaign)
            try office.terminal.write(page.text(of: answer))
        }
        return .done
    }
}
