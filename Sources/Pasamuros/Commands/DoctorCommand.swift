internal import ArgumentParser
internal import Delivery
internal import Letters
internal import Words

/// `doctor`: is everything there that the work needs.
struct DoctorCommand: Command {
    static let configuration = CommandConfiguration(commandName: "doctor")
    @OptionGroup var globals: GlobalOptions

    func run(in office: Office) throws -> ExitStatus {
        let checkups: [any Checkup] = [
            LayoutCheckup(folder: office.folder), FontCheckup(), LanguageCheckup(),
            CampaignCheckup(folder: office.folder), DiskCheckup(folder: office.folder),
            ConfinementCheckup(reader: office.reader), HelperCheckup(keyring: office.keyring),
        ]
        let results = checkups.flatMap { $0.examine() }
        try office.answer(CheckupAnswer(results, words: office.words)) {
            var table = Table()
            for result in results {
                table.add([office.words("cli.level-\(result.level.rawValue)"), office.words(result.sentence)])
            }
            try office.terminal.write(table.text)
        }
        return results.contains { $0.level == .fail } ? .failed : .done
    }
}
