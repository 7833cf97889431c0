import Testing
import Words

@testable import Pasamuros

@Suite struct CallTests {
    @Test(arguments: [
        ([String: String](), Words.Language.spanish), (["LANG": "en_GB.UTF-8"], .english),
        (["LANG": "en_US.UTF-8", "LC_ALL": "es_MX.UTF-8"], .spanish), (["LANG": "fr_FR.UTF-8"], .spanish),
        (["LC_ALL": "", "LC_MESSAGES": "en", "LANG": "es"], .english), (["LANG": "C"], .spanish),
    ])
    func `the environment decides on the language`(environment: [String: String], language: Words.Language) {
        #expect(Arguments.language(["list"], environment: environment) == language)
        #expect(Arguments.language(["list", "--lang", "en"], environment: environment) == .english)
        #expect(Arguments.language(["--lang=es", "list"], environment: environment) == .spanish)
    }

    @Test func `what holds for every command may stand before it`() {
        let arguments = Arguments(["-C", "dir", "--json", "--lang=en", "build", "--out", "out"])
        #expect(arguments.command == "build")
        #expect(arguments.rest == ["--out", "out", "-C", "dir", "--json", "--lang=en"])
        #expect(!arguments.asksForHelp)
        #expect(Arguments(["-Cdir", "status"]).rest == ["-Cdir"])
    }

    @Test func `a folder may be joined to its option, and a language is known in capitals`() throws {
        #expect(try Commands.parse("status", ["-Cdir", "--lang", "EN"]).globals.folder == "dir")
        #expect(try Commands.parse("status", ["-Cdir", "--lang", "EN"]).globals.lang == .english)
        #expect(Arguments.language(["--lang=EN", "list"], environment: [:]) == .english)
    }

    @Test(arguments: [["help", "list"], ["list", "--help"], ["-h", "list"], ["-C", "x", "list", "-h"]])
    func `help is asked for in several ways`(call: [String]) {
        #expect(Arguments(call).asksForHelp)
        #expect(Arguments(call).command == "list")
    }

    @Test func `every command can be parsed and has its help in both languages`() {
        for language in Words.Language.allCases {
            let words = Words(language)
            for command in Commands.all {
                #expect(words("help.\(command.name)").contains("pasamuros \(command.name)"), "\(command.name)")
                #expect(words("cli.help").contains("\n  \(command.name) "), "\(command.name)")
            }
        }
    }

    @Test(arguments: [
        ("lst", "list"), ("colect", "collect"), ("aprove", "approve"), ("Status", "status"), ("buidl", "build"),
    ])
    func `a command mistyped is recognised`(typed: String, meant: String) {
        #expect(Commands.nearest(to: typed) == meant)
    }

    @Test func `what is like no command is not guessed at`() {
        #expect(Commands.nearest(to: "imprimir") == nil)
    }

    @Test(arguments: [
        (["list", "--stat", "x"], WrongCall.unknownOption("--stat")), (["list", "-x"], .unknownOption("-x")),
        (["list", "--state"], .missingValue("--state")), (["hold", "7K3-QF2"], .missingArgument),
        (["show"], .missingArgument), (["assign", "7K3-QF2"], .missingArgument), (["check"], .missingArgument),
        (["show", "a", "b"], .tooMuch("b")), (["list", "--lang", "fr"], .badValue("fr")),
        (["list", "--json=1"], .badValue("1")), (["build", "--out", ""], .missingValue("--out")),
        (["list", "-C", ""], .missingValue("-C")), (["new", ""], .missingArgument),
    ])
    func `what is wrong with a call is told apart`(call: [String], wrong: WrongCall) throws {
        #expect(throws: wrong) { try Commands.parse(call[0], Array(call.dropFirst())) }
    }
}
