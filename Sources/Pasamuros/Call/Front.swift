internal import CampaignFolder
internal import Letters
internal import Words

/// Takes a call, has it done, and says how it went.
struct Front {
    private let arguments: Arguments
    private let words: Words
    private let terminal: Terminal

    /// - Parameter arguments: without the program's name.
    init(arguments: [String], environment: [String: String]) {
        self.arguments = Arguments(arguments)
        words = Words(Arguments.language(arguments, environment: environment))
        terminal = Terminal()
    }

    /// Does what is asked for.
    func run() -> ExitStatus {
        do {
            return try answer()
        } catch let wrong as WrongCall {
            terminal.say(words(wrong.sentence))
            terminal.say(usage)
            return .wrongCall
        } catch let setup as SetupError {
            if setup.problems.count > 1 { terminal.say(words(setup.sentence)) }
            for problem in setup.problems { terminal.say(words(problem.sentence)) }
            return .failed
        } catch let error as any ExplainedError {
            terminal.say(words(error.sentence))
            return .failed
        } catch {
            // Not foreseen: the type alone is told, since its text might hold a line of a letter.
            terminal.say(words("cli.unforeseen", ["error": "\(type(of: error))"]))
            return .failed
        }
    }

    private func answer() throws -> ExitStatus {
        if arguments.asksForHelp { return try help() }
        guard let name = arguments.command else { throw WrongCall.noCommand }
        let command = try Commands.parse(name, arguments.rest)
        return try command.run(in: Office(globals: command.globals, words: words, terminal: terminal))
    }

    private func help() throws -> ExitStatus {
        guard let name = arguments.command else {
            try terminal.write(words("cli.help"))
            return .done
        }
        try terminal.write(words("help.\(try Commands.known(name).name)"))
        return .done
    }

    /// The right way to call the command, or the program.
    private var usage: String {
        guard let name = arguments.command, let type = Commands.named(name) else { return words("cli.usage") }
        let first = words("help.\(type.name)").split(separator: "\n").first ?? ""
        return words("cli.usage-of", ["usage": String(first), "command": type.name])
    }
}
