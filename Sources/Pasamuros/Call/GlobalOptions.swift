internal import ArgumentParser
internal import Words

/// What every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: .customShort("C"))
    var folder = "."

    @Flag
    var json = false

    // Read before anything is parsed, so that a wrong call is answered in the right language too.
    @Option(transform: Self.language)
    var lang: Words.Language?

    private static func language(_ typed: String) throws -> Words.Language {
        guard let language = Words.Language(rawValue: typed) else { throw WrongCall.badValue(typed) }
        return language
    }
}
