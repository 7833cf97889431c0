internal import Words

/// The arguments, put in the order that the parser knows: the command first, then everything that goes with it.
struct Arguments {
    /// The command's name as typed; `nil` where there is none.
    let command: String?
    /// All that goes with it.
    let rest: [String]
    /// Whether help is asked for rather than work.
    let asksForHelp: Bool

    /// Takes the arguments without the program's name.
    ///
    /// `-C DIR`, `--lang LANGUAGE` and `--json` may stand before the command as well as after it.
    init(_ arguments: [String]) {
        var before: [String] = []
        var index = 0
        while index < arguments.count, let length = Self.length(ofGlobal: arguments[index]) {
            before += arguments[index..<min(index + length, arguments.count)]
            index += length
        }
        var after = Array(arguments.dropFirst(index))
        let helps: Set<String> = ["help", "--help", "-h"]
        let words = after.prefix { $0 != "--" }
        asksForHelp = words.contains { $0 == "--help" || $0 == "-h" } || after.first == "help"
        if asksForHelp { after.removeAll { helps.contains($0) } }
        command = after.first
        rest = Array(after.dropFirst()) + before
    }

    /// The language that people are spoken to in: as asked for, else as the environment says, else Spanish.
    static func language(_ arguments: [String], environment: [String: String]) -> Words.Language {
        for (index, argument) in arguments.enumerated() {
            if argument.hasPrefix("--lang="),
                let language = Words.Language(rawValue: argument.dropFirst(7).lowercased())
            {
                return language
            }
            guard argument == "--lang", index + 1 < arguments.count else { continue }
            if let language = Words.Language(rawValue: arguments[index + 1].lowercased()) { return language }
        }
        // POSIX.1-2017, Base Definitions 8.2: the first of these that is set and not empty decides.
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        return set?.lowercased().hasPrefix("en") == true ? .english : .spanish
    }

    private static func length(ofGlobal argument: String) -> Int? {
        switch argument {
        case "-C", "--lang": 2
        case "--json": 1
        default: argument.hasPrefix("--lang=") || argument.hasPrefix("-C") ? 1 : nil
        }
    }
}
