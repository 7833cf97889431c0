internal import ArgumentParser
internal import Delivery
internal import Foundation

/// `check PDF…`: is this fit to print and safe to hand over.
struct CheckCommand: Command {
    static let configuration = CommandConfiguration(commandName: "check")
    @OptionGroup var globals: GlobalOptions
    @Argument var files: [String]

    func run(in office: Office) throws -> ExitStatus {
        try office.report(files.flatMap { office.workshop.check(URL(filePath: $0)) })
    }
}
