internal import ArgumentParser
internal import Delivery
internal import Foundation

/// `show ID`: all that is known of one letter; with `--save`, the letter itself as it came.
struct ShowCommand: Command {
    static let configuration = CommandConfiguration(commandName: "show")
    @OptionGroup var globals: GlobalOptions
    @Argument var id: String
    @Option(transform: GlobalOptions.place) var save: String?

    func run(in office: Office) throws -> ExitStatus {
        let desk = try office.desk()
        let code = try desk.code(id)
        var answer = try desk.show(code)
        if let save {
            let folder = URL(filePath: save, directoryHint: .isDirectory)
            try office.keepOut(of: folder, or: "cli.save-among-own")
            try office.checkConfinement()
            answer.saved = try desk.save(code, in: folder)
        }
        try office.answer(answer) {
            let page = LetterPage(words: office.words, campaign: desk.campaign)
            try office.terminal.write(page.text(of: answer))
        }
        office.tell(answer.saved?.sentences ?? [])
        return .done
    }
}
