internal import ArgumentParser

/// A command: parsed by its properties, then run.
protocol Command: ParsableCommand {
    /// What every command takes.
    var globals: GlobalOptions { get }
    /// Does it.
    func run(in office: Office) throws -> ExitStatus
}

/// All commands, in the order of the work.
enum Commands {
    static let all: [any Command.Type] = [
        NewCommand.self, CollectCommand.self, ListCommand.self, ShowCommand.self, AssignCommand.self,
        ApproveCommand.self, HoldCommand.self, WithdrawCommand.self, BuildCommand.self, SendCommand.self,
        BundleCommand.self, ReceiptCommand.self, AcknowledgeCommand.self, HistoryCommand.self, AgainCommand.self,
        StatusCommand.self, OutcomesCommand.self, CheckCommand.self, DoctorCommand.self,
    ]

    /// The command of that name.
    static func named(_ name: String) -> (any Command.Type)? { all.first { $0.name == name } }

    /// The command of that name.
    /// - Throws: `WrongCall`, with the nearest name.
    static func known(_ name: String) throws(WrongCall) -> any Command.Type {
        if let type = named(name) { return type }
        throw name.hasPrefix("-") ? .unknownOption(name) : .unknownCommand(name, nearest: nearest(to: name))
    }

    /// Reads a call: the command's name and all that goes with it.
    static func parse(_ name: String, _ rest: [String]) throws(WrongCall) -> any Command {
        let type = try known(name)
        do {
            return try type.parse(rest)
        } catch {
            throw WrongCall(error)
        }
    }

    /// The command nearest to what was typed, if any is near.
    static func nearest(to typed: String) -> String? {
        let near = all.map { (name: $0.name, distance: EditDistance.between($0.name, typed.lowercased())) }
        return near.filter { $0.distance <= 2 }.min { $0.distance < $1.distance }?.name
    }
}

extension ParsableCommand {
    /// The name it is called by.
    static var name: String { configuration.commandName ?? "" }
}
