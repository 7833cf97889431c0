import Foundation
import TestSupport
import Testing

/// `bundle`, `receipt`, `history` and `again`, as an organiser gives them.
@Suite struct BundleCommandTests {
    /// Two letters for two people of one facility, one for a person of another.
    private func campaign() throws -> Program {
        let program = try Program([
            "manuel/a.txt": "Querido Manuel:\n\nUn abrazo.\n\nLucha",
            "jose/b.txt": "Querido José:\n\nAquí llueve.\n\nLucha",
            "juan/c.txt": "Querido Juan:\n\nAquí no.\n\nLucha",
        ])
        return program
    }

    private func bundles(_ program: Program) throws -> [[String: Any]] {
        let json = try program.run("status", "--json", "--details").json
        return try #require(json["bundles"] as? [[String: Any]])
    }

    private func copies(_ program: Program) throws -> [String: Int] {
        let json = try program.run("status", "--json", "--details").json
        return try #require(json["copies"] as? [String: Int]).filter { $0.value > 0 }
    }

    private func code(_ program: Program, of facility: String) throws -> String {
        let bundle = try #require(try bundles(program).last { $0["facility"] as? String == facility })
        return try #require(bundle["code"] as? String)
    }

    @Test func `a closed bundle is the paper that build made, frozen`() throws {
        let program = try campaign()
        #expect(try program.run("build").status == 0)
        let built = try Data(contentsOf: program.folder.appending(path: "out/cerss/bundle.pdf"))
        let closed = try program.run("bundle", "--json")
        #expect(closed.status == 0)
        let bundle = try #require((closed.json["bundles"] as? [[String: Any]])?.first)
        let path = try #require(bundle["path"] as? String)
        let frozen = try Data(contentsOf: program.folder.appending(path: path))
        #expect(frozen == built)
        #expect(bundle["sha256"] as? String == TestSupport.sha256(frozen))
        #expect(try copies(program) == ["bundled": 3])
        // What is closed is built no more, and the folder says so.
        #expect(try program.run("build").status == 0)
        #expect(!FileManager.default.fileExists(atPath: program.folder.appending(path: "out/cerss/bundle.pdf").path))
        #expect(try Data(contentsOf: program.folder.appending(path: path)) == frozen)
    }

    @Test func `what comes later goes into the next bundle, which says how many went before`() throws {
        let program = try campaign()
        #expect(try program.run("bundle").status == 0)
        try program.write("letters/manuel/d.txt", "Querido Manuel:\n\nOtra vez.\n\nLucha")
        #expect(try program.run("bundle").status == 0)
        let all = try bundles(program)
        #expect(all.map { $0["number"] as? Int } == [1, 1, 2])
        let second = try #require(all.last)
        #expect((second["letters"] as? [Any])?.count == 1)
        let nothing = try program.run("bundle")
        #expect(nothing.status == 0)
        #expect(nothing.errors.contains("No hay nada que cerrar"))
        #expect(try bundles(program).count == 3)
    }

    @Test func `a facility's cap of sheets parts the bundle, and no part is over it`() throws {
        let program = try campaign()
        try program.write("facilities.csv", "id,name,max_sheets_per_bundle\ncerss,CERSS,7\notro,Otro,\n")
        for number in 1...4 {
            try program.write("letters/manuel/\(number).txt", "Querido Manuel:\n\nVa la \(number).\n\nLucha")
        }
        let run = try program.run("bundle")
        #expect(run.status == 0)
        let parts = try bundles(program).filter { $0["facility"] as? String == "cerss" }
        #expect(parts.count > 1)
        #expect(parts.allSatisfy { ($0["sheets"] as? Int ?? 99) <= 7 })
        #expect(Set(parts.compactMap { $0["number"] as? Int }) == [1])
        #expect(parts.map { $0["part"] as? Int } == Array(1...parts.count))
        #expect(parts.flatMap { $0["letters"] as? [Any] ?? [] }.count == 6)
        for part in 1...parts.count { #expect(run.errors.contains("bulto 1, parte \(part) de \(parts.count), ")) }
    }

    @Test func `an outcome is noted for some, then for the rest, and is corrected only on request`() throws {
        let program = try campaign()
        #expect(try program.run("bundle").status == 0)
        let code = try code(program, of: "cerss")
        #expect(try program.run("receipt", code, "refused", "--only", "jose", "--note", "hoy no").status == 0)
        #expect(try program.run("receipt", code.lowercased().replacing("-", with: ""), "received").status == 0)
        #expect(try copies(program) == ["refused": 1, "received": 1, "bundled": 1])
        let again = try program.run("receipt", code, "refused")
        #expect(again.status == 1)
        #expect(try program.run("receipt", code, "refused", "--only", "manuel", "--correct").status == 0)
        #expect(try copies(program) == ["refused": 2, "bundled": 1])
    }

    @Test func `one wrong character in a code is caught, and names no other bundle`() throws {
        let program = try campaign()
        #expect(try program.run("bundle").status == 0)
        let code = try code(program, of: "cerss")
        for place in code.indices where code[place] != "-" {
            let wrong = code[place] == "7" ? "8" : "7"
            var typed = code
            typed.replaceSubrange(place...place, with: wrong)
            let run = try program.run("receipt", typed, "received")
            #expect(run.status == 1)
            #expect(run.errors.contains("tiene una letra o un número equivocado"))
        }
        #expect(try copies(program) == ["bundled": 3])
        #expect(try program.run("receipt", code, "lost").status == 64)
    }

    @Test func `a bundle is cancelled as long as it is here, and its copies go into the next`() throws {
        let program = try campaign()
        #expect(try program.run("bundle").status == 0)
        let first = try code(program, of: "cerss")
        #expect(try program.run("bundle", "--cancel", first).status == 64)
        #expect(try program.run("bundle", "--cancel", first, "--why", "no hubo visita").status == 0)
        #expect(try copies(program) == ["waiting": 2, "bundled": 1])
        #expect(try program.run("bundle").status == 0)
        let second = try code(program, of: "cerss")
        #expect(second != first)
        #expect(try program.run("bundle", "--carried", second).status == 0)
        #expect(try program.run("bundle", "--cancel", second, "--why", "x").status == 1)
        #expect(try program.run("receipt", first, "received").status == 1)
    }

    private func release(jose status: String, in program: Program) throws {
        try program.write(
            "prisoners.csv",
            "id,name,facility,status\nmanuel,Manuel Gómez Vázquez,cerss,held\njose,José Díaz,cerss,\(status)\n"
                + "juan,Juan Velasco Aguilar,otro,held\n")
    }

    @Test func `somebody was released: a bundle that nobody printed is made anew without them`() throws {
        let program = try campaign()
        #expect(try program.run("bundle").status == 0)
        let old = try code(program, of: "cerss")
        try release(jose: "released", in: program)
        let run = try program.run("bundle", "--json")
        #expect(run.status == 0)
        #expect(
            run.errors.contains(
                "El bulto \(old) ya no vale: lleva cartas para José Díaz (la persona ya está en libertad)."))
        let taken = try #require(try run.json["taken_out"] as? [[String: Any]])
        #expect(taken.map { $0["prisoner"] as? String } == ["jose"] && taken[0]["remade"] as? Bool == true)
        #expect(try copies(program) == ["bundled": 2, "waiting": 1])
        let new = try #require(try bundles(program).last { $0["facility"] as? String == "cerss" })
        #expect(new["code"] as? String != old && new["number"] as? Int == 2)
        let path = try #require(new["path"] as? String)
        let paper = try TestSupport.run("pdftotext", [program.folder.appending(path: path).path, "-"])
        if let paper {
            #expect(paper.output.contains("Manuel Gómez Vázquez") && !paper.output.contains("José Díaz"))
        }
        #expect(try program.run("receipt", old, "received").errors.contains("se canceló"))
        #expect(try program.run("bundle").errors.contains("No hay nada que cerrar"))
    }

    @Test func `somebody was released: of a bundle that is printed pages come out, and that is said until it leaves`()
        throws
    {
        let program = try campaign()
        #expect(try program.run("bundle").status == 0)
        let bundle = try code(program, of: "cerss")
        #expect(try program.run("bundle", "--printed", bundle).status == 0)
        try release(jose: "released", in: program)
        let carried = try program.run("bundle", "--carried", bundle)
        #expect(carried.status == 1)
        #expect(
            carried.errors.contains("En el bulto \(bundle) van cartas para José Díaz, que ya no está en ese centro"))
        for _ in 1...2 {
            let run = try program.run("bundle")
            #expect(run.errors.contains("las de José Díaz: la persona ya está en libertad"))
        }
        #expect(try copies(program) == ["bundled": 1, "printed": 1, "waiting": 1])
        #expect(try program.run("bundle", "--carried", bundle).status == 0)
        #expect(!(try program.run("bundle").errors.contains("José Díaz")))
        #expect(try copies(program) == ["bundled": 1, "carried": 1, "waiting": 1])
    }

    @Test func `a bundle of which nobody is left there is given up, and nothing takes its place`() throws {
        let program = try Program(["jose/b.txt": "Querido José:\n\nAquí llueve.\n\nLucha"])
        #expect(try program.run("bundle").status == 0)
        try release(jose: "unknown", in: program)
        let run = try program.run("bundle", "--lang", "en")
        #expect(run.errors.contains("was given up: it holds letters for José Díaz (nobody knows where the person is)."))
        #expect(run.errors.contains("There is nothing to close"))
        #expect(try copies(program) == ["waiting": 1])
        #expect(try bundles(program).map { $0["state"] as? String } == ["cancelled"])
    }

    @Test func `what cannot be noted is refused in words, not in the program's own`() throws {
        let program = try campaign()
        #expect(try program.run("bundle").status == 0)
        let code = try code(program, of: "cerss")
        #expect(try program.run("receipt", code, "received").status == 0)
        let spanish = try program.run("receipt", code, "refused").errors
        #expect(spanish.contains(" está anotada como entregada. Si fue un error, repitan la orden con --correct"))
        let english = try program.run("receipt", code, "refused", "--lang", "en").errors
        #expect(english.contains(" is noted as handed over. If that was wrong, repeat the command with --correct"))
    }

    @Test func `the record of a refusal counts the sheets that were carried, covers too`() throws {
        let program = try campaign()
        #expect(try program.run("bundle").status == 0)
        let code = try code(program, of: "cerss")
        let run = try program.run("receipt", code, "refused", "--only", "jose", "--note", "hoy no")
        let path = try #require(run.errors.firstMatch(of: /bundles\/\S+\.pdf/)).output
        let file = program.folder.appending(path: path).path
        guard let text = try TestSupport.run("pdftotext", ["-layout", file, "-"]) else { return }
        // A letter of one sheet, under a cover of one.
        let line = try #require(text.output.split(separator: "\n").first { $0.contains("José Díaz") })
        #expect(line.split(separator: " ").suffix(2) == ["1", "2"])
    }

    @Test func `a language that no sheet has words in is spoken of, and the sheets come in Spanish`() throws {
        let program = try campaign()
        try program.write("campaign.yaml", "name: Prueba\nlanguages: [fr]\n")
        let spanish = try program.run("build").errors
        #expect(spanish.contains("las hojas no tienen palabras en fr, que es lo que pide «languages»"))
        #expect(spanish.contains("así que se imprimen en es."))
        let english = try program.run("bundle", "--lang", "en").errors
        #expect(
            english.contains("the sheets have no words in fr, which “languages” asks for, so they are printed in es."))
        try program.write("campaign.yaml", "name: Prueba\nlanguages: [es-MX, en]\n")
        #expect(!(try program.run("build").errors.contains("languages")))
    }

    @Test func `nothing goes twice but on a person's word, and history tells it all`() throws {
        let program = try campaign()
        #expect(try program.run("bundle").status == 0)
        let bundle = try code(program, of: "cerss")
        #expect(try program.run("receipt", bundle, "returned").status == 0)
        #expect(try program.run("bundle").errors.contains("No hay nada que cerrar"))
        let letters = try #require(try program.run("list", "--json").json["letters"] as? [[String: Any]])
        let letter = try #require(letters.first { $0["recipients"] as? [String] == ["manuel"] }?["id"] as? String)
        #expect(try program.run("again", letter).status == 64)
        #expect(try program.run("again", letter, "--why", "ya la aceptan").status == 0)
        #expect(try program.run("bundle").status == 0)
        let story = try program.run("history", letter).output.split(separator: "\n").map { $0.dropFirst(22) }
        #expect(story.count == 6)
        #expect(story[2] == "La copia para Manuel Gómez Vázquez va en el bulto \(bundle).")
        #expect(story[3].hasPrefix("La copia para Manuel Gómez Vázquez regresó con la familia"))
        #expect(story[4].hasSuffix("espera de nuevo: alguien pidió repetirla: ya la aceptan."))
        #expect(try program.run("withdraw", letter, "--why", "x").status == 1)
    }

    @Test func `bundles that the ledger has lost are neither removed nor printed again`() throws {
        let program = try campaign()
        let older = program.folder.appending(path: "ledger.sqlite")
        #expect(try program.run("collect").status == 0)
        let restored = try Data(contentsOf: older)
        #expect(try program.run("bundle").status == 0)
        let paths = try bundles(program).compactMap { $0["path"] as? String }
        let papers = try paths.map { try Data(contentsOf: program.folder.appending(path: $0)) }
        let all = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
        for name in all where name.hasPrefix("ledger.sqlite") {
            try FileManager.default.removeItem(at: program.folder.appending(path: name))
        }
        for backup in [nil, restored] {
            try backup?.write(to: older)
            let run = try program.run("bundle")
            #expect(run.status == 1)
            let first = try #require(paths.map { $0.replacing("/bundle.pdf", with: "") }.min())
            #expect(run.errors.contains("En \(first) hay un bulto que el libro no conoce"))
            #expect(run.errors.contains("ledger.sqlite") && run.errors.contains("saquen su carpeta"))
            #expect(try paths.map { try Data(contentsOf: program.folder.appending(path: $0)) } == papers)
            #expect(try bundles(program).isEmpty)
            try FileManager.default.removeItem(at: older)
        }
    }

    @Test func `more sheets than the bundle has cannot have been counted, and what was is told`() throws {
        let program = try campaign()
        #expect(try program.run("bundle").status == 0)
        let code = try code(program, of: "cerss")
        for wrong in ["999", "-1"] {
            let run = try program.run("receipt", code, "refused", "--sheets", wrong)
            #expect(run.status == 1 && run.errors.contains("así que no se pueden haber contado \(wrong)"))
        }
        #expect(try copies(program) == ["bundled": 3])
        let right = try program.run("receipt", code, "refused", "--sheets", "2", "--note", "Hoy no reciben.")
        #expect(right.status == 0)
        let letters = try #require(try program.run("list", "--json").json["letters"] as? [[String: Any]])
        let letter = try #require(letters.first { $0["recipients"] as? [String] == ["manuel"] }?["id"] as? String)
        let story = try program.run("history", letter).output.split(separator: "\n").suffix(3).map { $0.dropFirst(22) }
        #expect(story[0].hasPrefix("La copia para Manuel Gómez Vázquez se rechazó en la puerta"))
        #expect(story[1] == "En la puerta se contaron 2 hojas (bulto \(code)).")
        #expect(story[2] == "Lo que se anotó en la puerta (bulto \(code)): Hoy no reciben.")
        let path = try #require(right.errors.firstMatch(of: /bundles\/\S+\.pdf/)).output
        guard let text = try TestSupport.run("pdftotext", [program.folder.appending(path: path).path, "-"]) else {
            return
        }
        #expect(text.output.contains("Hojas que se contaron: 2.") && text.output.contains("Hoy no reciben."))
    }

    @Test func `a cover calls handed over only what is known to have been`() throws {
        let program = try campaign()
        func cover(after words: String...) throws -> String {
            for command in [words, ["bundle"]] { #expect(try program.run(command).status == 0) }
            let path = try #require(try bundles(program).last?["path"] as? String)
            let file = program.folder.appending(path: path).path
            return try TestSupport.run("pdftotext", ["-l", "1", file, "-"])?.output ?? ""
        }
        guard try !cover(after: "collect").isEmpty else { return }
        let first = try code(program, of: "cerss")
        try program.write("letters/manuel/d.txt", "Querido Manuel:\n\nOtra vez.\n\nLucha")
        #expect(try cover(after: "bundle", "--carried", first).contains("Suma 1 carta a las 2 de bultos anteriores."))
        try program.write("letters/manuel/e.txt", "Querido Manuel:\n\nY otra.\n\nLucha")
        #expect(try cover(after: "receipt", first, "received").contains("Suma 1 carta a las 2 ya entregadas."))
    }
}
