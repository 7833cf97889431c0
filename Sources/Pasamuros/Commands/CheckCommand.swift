internal import ArgumentParser
internal import Delivery
internal import Foundation
internal import Letters
internal import Press

/// `check PDF…`: is this fit to print and safe to hand over.
struct CheckCommand: Command {
    static let configuration = CommandConfiguration(commandName: "check")
    @OptionGroup var globals: GlobalOptions
    @Argument var files: [String]

    func run(in office: Office) throws -> ExitStatus {
        let reports = files.map { FileReport($0, Self.look(at: $0), words: office.words) }
        try office.answer(["files": reports]) {
            try office.terminal.write(reports.map { $0.text(words: office.words) }.joined(separator: "\n"))
        }
        return reports.allSatisfy(\.fit) ? .done : .failed
    }

    private static func look(at file: String) -> PDFCheck.Report {
        guard let data = FileManager.default.contents(atPath: file) else {
            let sentence = Sentence("cli.no-file")
            return PDFCheck.Report(
                findings: [Finding(rule: "no-file", severity: .hold, sentence: sentence)], pages: 0)
        }
        return PDFCheck.check(data)
    }
}
