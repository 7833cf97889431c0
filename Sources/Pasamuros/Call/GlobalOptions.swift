internal import ArgumentParser
internal import Words

/// What every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: .customShort("C", allowingJoined: true), transform: Self.place)
    var folder = "."

    @Flag
    var json = false

    // Read before anything is parsed, so that a wrong call is answered in the right language too.
    @Option(transform: Self.language)
    var lang: Words.Language?

    /// A folder's or a file's name. An empty one, as a variable leaves that is not set, would mean the folder one is in.
    static func place(_ typed: String) throws -> String {
        guard !typed.isEmpty else { throw WrongCall.badValue(typed) }
        return typed
    }

    private static func language(_ typed: String) throws -> Words.Language {
        guard let language = Words.Language(rawValue: typed.lowercased()) else { throw WrongCall.badValue(typed) }
        return language
    }
}
