internal import ArgumentParser
internal import Words

/// What every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: .customShort("C"))
    var folder = "."

    @Flag
    var json = false

    // Read before anything is parsed, so that a wrong call is answered in the right language too.
    @Option
    var lang: Words.Language?
}

extension Words.Language: @retroactive ExpressibleByArgument {}
