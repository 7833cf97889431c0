internal import ArgumentParser
internal import Delivery
internal import Foundation
internal import Letters

/// `status`: the account, per facility and prisoner; and the report of it as a page or a table.
struct StatusCommand: Command {
    static let configuration = CommandConfiguration(commandName: "status")
    @OptionGroup var globals: GlobalOptions
    @Option var html: String?
    @Option var csv: String?
    @Flag var details = false

    func run(in office: Office) throws -> ExitStatus {
        let desk = try office.desk()
        let answer = try desk.status()
        if let html {
            let page = try ReportPage(layouts: try Furnishings().layouts, words: office.words)
            try office.write(page.html(of: answer, campaign: desk.campaign.name, day: desk.now), to: html)
        }
        if let csv { try office.write(ReportTable.csv(of: answer), to: csv) }
        if office.json, details {
            try office.answer(answer.details) {}
        } else if html == nil && csv == nil || office.json {
            try office.answer(answer) { try office.terminal.write(AccountPage(words: office.words).text(of: answer)) }
        }
        return .done
    }
}

/// `outcomes`: what became of each letter, by its code alone; `--export` makes the page that may be published.
struct OutcomesCommand: Command {
    static let configuration = CommandConfiguration(commandName: "outcomes")
    @OptionGroup var globals: GlobalOptions
    @Option var export: String?

    func run(in office: Office) throws -> ExitStatus {
        let desk = try office.desk()
        let outcomes = try desk.outcomes()
        if let export {
            let page = try OutcomesPage(layouts: try Furnishings().layouts, languages: desk.campaign.spoken)
            try office.write(page.html(of: outcomes, campaign: desk.campaign.name, day: desk.now), to: export)
        }
        if export == nil || office.json {
            try office.answer(outcomes) {
                try office.terminal.write(OutcomesTable(words: office.words).text(of: outcomes))
            }
        }
        return .done
    }
}

extension Office {
    /// Writes a file that a person asked for, whole or not at all.
    fileprivate func write(_ data: Data, to path: String) throws {
        try SingleFile.write(data, to: URL(filePath: path))
        tell(Sentence("report.written", ["file": path]))
    }
}
