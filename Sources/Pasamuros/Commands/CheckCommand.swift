internal import ArgumentParser
internal import Delivery
internal import Foundation
internal import Letters
internal import Press
internal import Words

/// `check PDF…`: is this fit to print and safe to hand over.
struct CheckCommand: Command {
    static let configuration = CommandConfiguration(commandName: "check")
    @OptionGroup var globals: GlobalOptions
    @Argument var files: [String]

    func run(in office: Office) throws -> ExitStatus {
        try office.checkConfinement()
        let check = ConfinedCheck(executable: Office.executable)
        let reports = files.map { Self.look(at: $0, with: check, words: office.words) }
        try office.answer(["files": reports]) {
            try office.terminal.write(reports.map { $0.text(words: office.words) }.joined(separator: "\n"))
        }
        return reports.allSatisfy(\.fit) ? .done : .failed
    }

    /// A file that is not there or cannot be opened is not fit either.
    private static func look(at file: String, with check: ConfinedCheck, words: Words) -> FileReport {
        guard let data = try? Data(contentsOf: URL(filePath: file), options: .mappedIfSafe) else {
            let finding = Finding(rule: "no-file", severity: .hold, sentence: Sentence("cli.no-file"))
            return FileReport(file, pages: 0, [finding], words: words)
        }
        let report = check.check(data)
        return FileReport(file, pages: report.pages, report.findings, words: words)
    }
}
