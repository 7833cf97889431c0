internal import ArgumentParser
internal import Letters

/// Why a call cannot be understood. The wording is in the string files; the parser's own English is never shown.
enum WrongCall: ExplainedError, Equatable {
    case noCommand
    case unknownCommand(String, nearest: String?)
    case unknownOption(String)
    case missingValue(String)
    case badValue(String)
    case missingArgument
    case tooMuch(String)
    case unknownState(String)
    case unknownOutcome(String)
    case notUnderstood

    var sentence: Sentence {
        switch self {
        case .noCommand: Sentence("cli.no-command")
        case .unknownCommand(let typed, nil): Sentence("cli.unknown-command", ["typed": typed])
        case .unknownCommand(let typed, let nearest?):
            Sentence("cli.unknown-command-near", ["typed": typed, "nearest": nearest])
        case .unknownOption(let option): Sentence("cli.unknown-option", ["option": option])
        case .missingValue(let option): Sentence("cli.missing-value", ["option": option])
        case .badValue(let value): Sentence("cli.bad-value", ["value": value])
        case .missingArgument: Sentence("cli.missing-argument")
        case .tooMuch(let argument): Sentence("cli.too-much", ["argument": argument])
        case .unknownState(let typed):
            Sentence(
                "cli.unknown-state",
                ["typed": typed, "known": LetterState.allCases.map(\.rawValue).joined(separator: ", ")])
        case .unknownOutcome(let typed):
            Sentence(
                "cli.unknown-outcome",
                ["typed": typed, "known": CopyState.outcomes.map(\.rawValue).sorted().joined(separator: ", ")])
        case .notUnderstood: Sentence("cli.not-understood")
        }
    }

    /// Reads what the parser made of a call.
    ///
    /// Its error type is not public, so its cases are seen by reflection; one that is not known here (a later version of
    /// the parser may have others) is answered in general terms, and with the right way to call it in either case.
    init(_ error: any Error) {
        let parser = Mirror(reflecting: error).descendant("parserError") ?? error
        guard let found = Mirror(reflecting: parser).children.first, let name = found.label else {
            self = .notUnderstood
            return
        }
        if name == "noArguments", let inner = found.value as? any Error {
            self = WrongCall(inner)
            return
        }
        let details = Mirror(reflecting: found.value).children.map(\.value)
        switch name {
        case "unknownOption": self = .unknownOption(Self.option(in: details))
        case "missingValueForOption", "missingValueOrUnknownCompositeOption":
            self = .missingValue(Self.option(in: details))
        case "unexpectedValueForOption": self = .badValue(Self.text(in: details))
        case "unableToParseValue":
            let value = Self.text(in: details)
            self = value.isEmpty ? .missing(Self.option(in: details)) : .badValue(value)
        case "unexpectedExtraValues": self = .tooMuch(Self.firstExtra(in: found.value))
        case "noValue": self = .missingArgument
        default: self = .notUnderstood
        }
    }

    /// An empty value is none.
    private static func missing(_ option: String) -> WrongCall {
        option.isEmpty ? .missingArgument : .missingValue(option)
    }

    /// The option's name as it is typed, from the parser's `Name`.
    private static func option(in details: [Any]) -> String {
        for detail in details {
            for name in Mirror(reflecting: detail).children {
                switch name.label {
                case "some":
                    let option = option(in: [name.value])
                    if !option.isEmpty { return option }
                case "long": return "--\(name.value)"
                case "longWithSingleDash": return "-\(name.value)"
                case "short": return "-\(Mirror(reflecting: name.value).children.first?.value ?? name.value)"
                default: continue
                }
            }
        }
        return ""
    }

    private static func text(in details: [Any]) -> String { details.lazy.compactMap { $0 as? String }.first ?? "" }

    private static func firstExtra(in list: Any) -> String {
        guard let first = Mirror(reflecting: list).children.first?.value else { return "" }
        return text(in: Mirror(reflecting: first).children.map(\.value))
    }
}
