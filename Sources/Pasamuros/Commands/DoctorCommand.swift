internal import ArgumentParser
internal import Delivery
internal import Letters

/// `doctor`: is everything there that the work needs.
struct DoctorCommand: Command {
    static let configuration = CommandConfiguration(commandName: "doctor")
    @OptionGroup var globals: GlobalOptions

    func run(in office: Office) throws -> ExitStatus {
        let checkups: [any Checkup] =
            office.workshop.checkups + [
                CampaignCheckup(folder: office.folder), DiskCheckup(folder: office.folder), ConfinementCheckup(),
            ]
        return try office.report(checkups.flatMap { $0.examine() })
    }
}

extension Office {
    /// Tells what was found, a line each.
    /// - Returns: `failed` where anything is that bad.
    func report(_ results: [CheckupResult]) throws -> ExitStatus {
        try answer(CheckupAnswer(results, words: words)) {
            var table = Table()
            for result in results {
                table.add([words("cli.level-\(result.level.rawValue)"), words(result.sentence)])
            }
            try terminal.write(table.text)
        }
        return results.contains { $0.level == .fail } ? .failed : .done
    }
}
