internal import ArgumentParser
internal import Delivery
internal import Foundation
internal import Ledger
internal import Letters

/// `history ID`: the story of a letter and its copies, in sentences.
struct HistoryCommand: Command {
    static let configuration = CommandConfiguration(commandName: "history")
    @OptionGroup var globals: GlobalOptions
    @Argument var id: String

    func run(in office: Office) throws -> ExitStatus {
        let desk = try office.desk()
        let code = try desk.code(id)
        let answer = HistoryAnswer(letter: code, events: try desk.history(code))
        try office.answer(answer) {
            let story = HistoryPage(words: office.words, campaign: desk.campaign)
            try office.terminal.write(
                story.text(of: answer.events, side: try desk.sideHistory(code), silent: try desk.silent(code)))
        }
        return .done
    }
}

/// `again ID [PRISONER…] --why`: copies that left wait once more.
struct AgainCommand: Command {
    static let configuration = CommandConfiguration(commandName: "again")
    @OptionGroup var globals: GlobalOptions
    @Argument var id: String
    @Argument var prisoners: [String] = []
    @Option var why: String

    func run(in office: Office) throws -> ExitStatus {
        let desk = try office.desk()
        let item = try desk.again(try desk.code(id), for: prisoners.map { PrisonerID($0) }, why: why)
        try office.answer(LetterAnswer(item, under: desk.policy)) {
            office.tell(Sentence("cli.again", ["code": item.code.description]))
        }
        return .done
    }
}
