import Foundation
import Testing

/// The executable from outside: exit statuses, sentences, JSON.
@Suite struct ProgramTests {
    private static let letters = [
        "manuel.txt": "Un abrazo desde lejos.\n",
        "uno.eml": mail("Para José Díaz", id: "1", "Querido José:\n\nEstamos contigo.\n\nLucha"),
        "dos.eml": mail("Hola", id: "2", "Hola:\n\nUn saludo.\n\nLucha"),
        "otra.eml": mail("Para José Díaz", id: "1", "Querido José:\n\nEstamos contigo.\n\nLucha"),
    ]

    @Test(arguments: [
        (
            ["lst"], "No existe la orden «lst». ¿Quisieron decir «list»?",
            "There is no command “lst”. Did you mean “list”?"
        ),
        (["imprimir"], "No existe la orden «imprimir».", "There is no command “imprimir”."),
        ([], "Falta la orden: digan qué hay que hacer.", "The command is missing: say what is to be done."),
        (["list", "--stat"], "No existe la opción «--stat».", "There is no option “--stat”."),
        (["list", "--state", "x"], "No existe el estado «x».", "There is no state “x”."),
        (["hold", "7K3-QF2", "--why"], "A la opción «--why» le falta su valor.", "The option “--why” needs a value."),
        (["show"], "La orden está incompleta.", "The command is incomplete."),
        (["show", "a", "b"], "«b» sobra en esta orden.", "“b” does not belong in this command."),
    ])
    func `a wrong call says what is wrong in the caller's language, and ends with 64`(
        call: [String], spanish: String, english: String
    ) throws {
        let program = try Program()
        for (language, sentence) in [("es_MX.UTF-8", spanish), ("en_US.UTF-8", english)] {
            let run = try program.run(call, environment: ["LANG": language])
            #expect(run.status == 64)
            #expect(run.errors.hasPrefix(sentence))
            #expect(run.output == "")
        }
    }

    @Test func `a wrong call is told the right one`() throws {
        let run = try Program().run("show")
        #expect(
            run.errors.contains(
                "Uso: pasamuros show ID [--save OTRA] [-C CARPETA] [--json]\nMás ayuda: pasamuros show --help\n"))
    }

    @Test func `help is an answer, in both languages`() throws {
        let program = try Program()
        let spanish = try program.run("--help")
        #expect(spanish.status == 0 && spanish.errors == "")
        #expect(spanish.output.hasPrefix("pasamuros: de las cartas que llegan"))
        let english = try program.run("build", "--help", "--lang", "en")
        #expect(english.status == 0)
        #expect(english.output.hasPrefix("Usage: pasamuros build [--out OUT] [-C FOLDER] [--json]\n"))
        for later in ["review", "print", "forget"] {
            #expect(!spanish.output.contains("\n  \(later) "))
        }
    }

    @Test func `list answers in the shape of the design`() throws {
        let program = try Program(Self.letters)
        let collected = try program.run("collect")
        #expect(collected.status == 0 && collected.output == "")
        #expect(collected.errors.hasPrefix("Se recogieron 4 mensajes nuevos.\n"))
        let run = try program.run("list", "--json")
        #expect(run.status == 0 && run.errors == "")
        let letters = try #require(try run.json["letters"] as? [[String: Any]])
        let keys: Set = [
            "id", "source", "received", "sender", "language", "state", "recipients", "candidates", "findings", "pages",
            "duplicate_of",
        ]
        for letter in letters { #expect(Set(letter.keys) == keys) }
        #expect(
            letters.map { $0["source"] as? String } == [
                "letters/dos.eml", "letters/manuel.txt", "letters/otra.eml", "letters/uno.eml",
            ])
        #expect(letters.map { $0["state"] as? String } == ["question", "ready", "ready", "duplicate"])
        #expect(letters[1]["recipients"] as? [String] == ["manuel"])
        #expect(letters[1]["received"] is NSNull && letters[1]["sender"] is NSNull)
        #expect(letters[2]["received"] as? String == "2026-09-18T12:00:00Z")
        #expect(letters[2]["sender"] as? String == "Ana <ana@example.org>")
        #expect(letters[3]["duplicate_of"] as? String == letters[2]["id"] as? String)
        let questions = try program.run("list", "--state", "question", "--json")
        #expect((try questions.json["letters"] as? [Any])?.count == 1)
    }

    @Test func `status answers in the shape of the design, and balances`() throws {
        let program = try Program(Self.letters)
        _ = try program.run("collect")
        let status = try program.run("status", "--json").json
        let states = [
            "ready", "question", "held", "duplicate", "report", "not_a_letter", "unreadable", "withdrawn",
        ]
        #expect(Set(status.keys) == Set(states + ["collected", "copies"]))
        #expect(status["collected"] as? Int == 4)
        #expect(states.compactMap { status[$0] as? Int }.reduce(0, +) == 4)
        let copies = try #require(status["copies"] as? [String: Int])
        #expect(
            Set(copies.keys) == [
                "waiting", "emailed", "bounced", "silent", "acknowledged", "bundled", "printed", "carried", "received",
                "refused", "charged", "returned", "kept",
            ])
        #expect(copies["waiting"] == 2)
        let page = try program.run("status", "--lang", "en").output
        #expect(page.contains("Messages collected            4\n"))
        #expect(page.contains("Manuel Gómez Vázquez  1 to print  waiting since "))
        #expect(page.contains("Juan Velasco Aguilar  no letters\n"))
    }

    @Test func `decisions are taken down, from anywhere, and survive the next run`() throws {
        let program = try Program(Self.letters)
        _ = try program.run("collect")
        let letters = try #require(try program.run("list", "--json").json["letters"] as? [[String: Any]])
        let code = try #require(letters[0]["id"] as? String)
        let typed = code.lowercased().replacingOccurrences(of: "-", with: "").replacingOccurrences(of: "0", with: "o")
        let assigned = try program.run("-C", program.folder.path, "assign", typed, "juan", "--lang", "en")
        #expect(assigned.status == 0)
        #expect(assigned.errors == "Letter \(code) for Juan Velasco Aguilar: ready.\n")
        #expect(try program.run("hold", code, "--why", "falta hablarlo", "-C", ".").status == 0)
        _ = try program.run("collect")
        let held = try program.run("show", code).output
        #expect(held.contains("Estado  ") && held.contains("en espera"))
        #expect(held.contains("Alguien pidió que espere: falta hablarlo"))
        #expect(held.contains("Juan Velasco Aguilar (juan); lo decidió una persona"))
        let ready = try #require(letters[2]["id"] as? String)
        #expect(try program.run("show", ready).output.contains("\n  el asunto: José Díaz (jose)\n"))
        let approved = try program.run("approve", code, "--json").json
        #expect(approved["state"] as? String == "ready")
        #expect(try program.run("withdraw", code, "--why", "lo pidió").errors.hasSuffix(": retirada.\n"))
    }

    @Test(arguments: [
        (["show", "7K3-QF2"], "Ninguna carta tiene el código 7K3-QF2. Los códigos se ven con: pasamuros list\n"),
        (["approve", "QUESTION"], "Todavía no se sabe para quién es la carta QUESTION, así que no se puede aprobar."),
        (
            ["assign", "QUESTION", "pedro"],
            "En prisoners.csv no hay nadie con el id «pedro». Los ids son: jose, juan, manuel.\n"
        ),
        (["withdraw", "QUESTION", "--why", " "], "Falta el motivo para la carta QUESTION."),
    ])
    func `a decision that makes no sense is one sentence, and ends with 1`(call: [String], sentence: String) throws {
        let program = try Program(Self.letters)
        _ = try program.run("collect")
        let letters = try #require(try program.run("list", "--json").json["letters"] as? [[String: Any]])
        let code = try #require(letters[0]["id"] as? String)
        let run = try program.run(call.map { $0 == "QUESTION" ? code : $0 })
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix(sentence.replacingOccurrences(of: "QUESTION", with: code)))
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(run.output == "")
    }

    @Test func `a folder that is no campaign is told, and gets no ledger`() throws {
        let program = try Program()
        try FileManager.default.removeItem(at: program.folder.appending(path: "campaign.yaml"))
        let run = try program.run("list")
        #expect(run.status == 1)
        #expect(run.errors.contains("campaign.yaml"))
        #expect(!FileManager.default.fileExists(atPath: program.folder.appending(path: "ledger.sqlite").path))
    }

    @Test func `a ledger that is none is told`() throws {
        let program = try Program()
        try program.write("ledger.sqlite", String(repeating: "no es un libro ", count: 1000))
        let run = try program.run("collect", "--lang", "en")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("The ledger (ledger.sqlite) is damaged and cannot be read."))
        #expect(try program.run("doctor").status == 1)
    }

    @Test func `no sender stands in anything but what show and list answer`() throws {
        let program = try Program(Self.letters)
        var told = try program.run("collect").errors
        told += try program.run("list").output + program.run("status").output + program.run("doctor").output
        #expect(!told.contains("example.org") && !told.contains("Ana"))
    }

    @Test func `an answer that cannot be written is told, and a reader that goes away is not`() throws {
        let program = try Program(Self.letters)
        _ = try program.run("collect")
        let shell = { (line: String) throws -> (status: Int32, errors: String) in
            let process = Process()
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", line, Program.executable.path]
            process.currentDirectoryURL = program.folder
            let errors = Pipe()
            process.standardError = errors
            try process.run()
            let data = errors.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return (process.terminationStatus, String(decoding: data, as: UTF8.self))
        }
        let full = try shell(#"LANG=es "$0" list --json >/dev/full"#)
        #expect(full.status == 1)
        #expect(full.errors.hasPrefix("No se pudo escribir la respuesta."))
        let gone = try shell(#"{ LANG=es "$0" list --json; echo "$?" >&2; } | true"#)
        #expect(gone.errors == "0\n")
    }

    @Test func `an empty list is no empty line`() throws {
        let run = try Program().run("list")
        #expect(run.status == 0 && run.output == "")
        #expect(run.errors == "0 mensajes en la lista.\n")
    }

    @Test func `new answers a machine too`() throws {
        #expect(try Program().run("new", "nueva", "--json").json["folder"] as? String == "nueva")
    }

    @Test func `show tells the words that a finding is about`() throws {
        let program = try Program(["jose/carta.txt": "Querido José:\n\nHubo HUELGA.\n\nLucha\n"])
        try program.write("facilities.csv", "id,name,forbidden_words\ncerss,CERSS,huelga\notro,Otro centro,\n")
        _ = try program.run("collect")
        let letters = try #require(try program.run("list", "--json").json["letters"] as? [[String: Any]])
        let code = try #require(letters[0]["id"] as? String)
        #expect(try program.run("show", code).output.contains("\n      «HUELGA»\n"))
        #expect(try program.run("show", code, "--lang", "en").output.contains("\n      “HUELGA”\n"))
    }

    @Test func `check looks at a PDF behind walls, and says so where it cannot`() throws {
        let program = try Program(["jose/carta.txt": "Querido José:\n\nUn abrazo.\n\nLucha\n"])
        #expect(try program.run("build").status == 0)
        let good = try program.run("check", "out/cerss/bundle.pdf", "--json")
        #expect(good.status == 0)
        let files = try #require(try good.json["files"] as? [[String: Any]])
        #expect(files.first?["fit"] as? Bool == true && files.first?["pages"] as? Int == 12)
        try program.write("roto.pdf", "%PDF-1.5 nada")
        let bad = try program.run("check", "roto.pdf", "nadie.pdf")
        #expect(bad.status == 1)
        #expect(bad.output.contains("El archivo no es un PDF o está dañado."))
        #expect(bad.output.contains("nadie.pdf: no se debe imprimir"))
    }

    @Test func `a new campaign is made once, and works`() throws {
        let program = try Program()
        let made = try program.run("new", "campaña nueva")
        #expect(made.status == 0)
        #expect(made.errors.hasPrefix("La carpeta de campaña está en «campaña nueva»."))
        #expect(try program.run("new", "campaña nueva").status == 1)
        #expect(try program.run("collect", "-C", "campaña nueva").status == 0)
    }
}
