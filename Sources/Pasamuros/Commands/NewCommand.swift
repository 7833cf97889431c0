internal import ArgumentParser
internal import CampaignFolder
internal import Foundation
internal import Letters
internal import Words

/// `new DIR`: makes a campaign folder with commented examples.
struct NewCommand: Command {
    static let configuration = CommandConfiguration(commandName: "new")
    @OptionGroup var globals: GlobalOptions
    @Argument(transform: GlobalOptions.place) var directory: String

    func run(in office: Office) throws -> ExitStatus {
        let url = URL(filePath: directory, directoryHint: .isDirectory)
        let others = Words.Language.allCases.filter { $0 != office.words.language }
        let languages = [office.words] + others.map { Words($0) }
        try CampaignFolder.create(at: url, languages: languages.map(\.language.rawValue)) { sentence, language in
            (languages.first { $0.language.rawValue == language } ?? office.words)(sentence)
        }
        office.tell(Sentence("cli.made", ["folder": directory]))
        try office.answer(["folder": directory]) {}
        return .done
    }
}
