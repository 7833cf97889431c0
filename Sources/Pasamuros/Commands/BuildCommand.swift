internal import ArgumentParser
internal import Delivery
internal import Foundation

/// `build [--out OUT]`: collects, then lays out all that is ready.
struct BuildCommand: Command {
    static let configuration = CommandConfiguration(commandName: "build")
    @OptionGroup var globals: GlobalOptions
    @Option var out = "out"

    func run(in office: Office) throws -> ExitStatus {
        let desk = try office.desk(tellingWarnings: true)
        let collected = try office.collect(with: desk)
        let url = URL(filePath: out, directoryHint: .isDirectory)
        let written = try office.workshop.build(desk, folder: office.folder, to: url, words: office.words)
        for sentence in written { office.terminal.say(office.words(sentence)) }
        try office.answer(collected) {}
        return .done
    }
}
