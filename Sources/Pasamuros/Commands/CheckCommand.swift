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
        let reports = files.map { Self.look(at: $0, words: office.words) }
        try office.answer(["files": reports]) {
            try office.terminal.write(reports.map { $0.text(words: office.words) }.joined(separator: "\n"))
        }
        return reports.allSatisfy(\.fit) ? .done : .failed
    }

    /// A file that is not there or cannot be opened is not fit either.
    private static func look(at file: String, words: Words) -> FileReport {
        guard let data = FileManager.default.contents(atPath: file) else {
            let finding = Finding(rule: "no-file", severity: .hold, sentence: Sentence("cli.no-file"))
            return FileReport(file, pages: 0, [finding], words: words)
        }
        let report = PDFCheck.check(data)
        return FileReport(file, pages: report.pages, report.findings, words: words)
    }
}
