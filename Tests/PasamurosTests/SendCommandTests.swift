import Foundation
import TestSupport
import Testing

/// `send`, as an organiser gives it, before a server that takes everything.
@Suite struct SendCommandTests {
    /// Two letters for two people of a facility that takes e-mail, one for a person of one that does not.
    private func campaign(sending port: Int, login: String = "") throws -> Program {
        let program = try Program([
            "manuel/a.txt": "Querido Manuel:\n\nUn abrazo.\n\nLucha",
            "jose/b.txt": "Querido José:\n\nAquí llueve.\n\nLucha",
            "juan/c.txt": "Querido Juan:\n\nAquí no.\n\nLucha",
        ])
        try program.sendMail(through: port, login: login)
        try program.write(
            "facilities.csv",
            "id,name,email,accepts\ncerss,CERSS,cartas@centro.example,print|email\notro,Otro centro,,print\n")
        return program
    }

    private func serve(_ body: (UnreliableServer, Program) throws -> Void) throws {
        let server = UnreliableServer(seed: 1, failingOneIn: 0)
        try server.serve { port in try body(server, try campaign(sending: port)) }
    }

    private func copies(_ program: Program) throws -> [String: Int] {
        let copies = try program.run("status", "--json").json["copies"]
        return try #require(copies as? [String: Int]).filter { $0.value > 0 }
    }

    @Test func `without a word nothing is sent: what would go is shown`() throws {
        try serve { server, program in
            let spanish = try program.run("send")
            #expect(spanish.status == 0)
            #expect(spanish.output.isEmpty)
            #expect(spanish.errors.contains("CERSS: José Díaz, 1 carta\n"))
            #expect(spanish.errors.contains("No se mandó nada todavía. Para ver una prueba en su propio correo: "))
            let english = try program.run("send", "--lang", "en")
            #expect(english.errors.contains("CERSS: Manuel Gómez Vázquez, 1 letter\n"))
            #expect(english.errors.contains("Nothing was sent yet. To see a proof in your own mailbox: "))
            let json = try program.run("send", "--json").json
            let packets = try #require(json["packets"] as? [[String: Any]])
            #expect(packets.map { $0["prisoner"] as? String } == ["manuel", "jose"])
            #expect(packets.allSatisfy { $0["facility"] as? String == "cerss" && $0["letters"] as? Int == 1 })
            #expect((json["questions"] as? [Any])?.isEmpty == true)
            #expect(server.taken.isEmpty)
            #expect(try copies(program) == ["waiting": 3])
        }
    }

    @Test func `with a word the packets are sent once, and taken is not called success`() throws {
        try serve { server, program in
            let sent = try program.run("send", "--yes", "--json")
            #expect(sent.status == 0)
            let answer = try sent.json
            #expect(answer["accepted"] as? Int == 2 && answer["refused"] as? Int == 0)
            #expect(answer["whole"] as? Bool == true)
            #expect(sent.errors.contains("El servidor tomó 2 correos."))
            #expect(sent.errors.contains("Que un servidor los tome no quiere decir que llegaron"))
            #expect(server.taken.count == 2)
            #expect(try copies(program) == ["waiting": 1, "emailed": 2])
            let again = try program.run("send", "--yes", "--lang", "en")
            #expect(again.status == 0)
            #expect(again.errors.contains("There is nothing to send: no copy waits to go by e-mail."))
            #expect(server.taken.count == 2)
        }
    }

    @Test func `a proof goes to the campaign itself, and nothing counts as sent`() throws {
        try serve { server, program in
            let proof = try program.run("send", "--to-me", "--lang", "en")
            #expect(proof.status == 0)
            #expect(proof.errors.contains("The server took 2 mails."))
            #expect(!proof.errors.contains("does not mean"))
            #expect(server.recipients == ["cartas@campana.example", "cartas@campana.example"])
            #expect(try copies(program) == ["waiting": 3])
        }
    }

    @Test func `two ways at once, and answers at once, are wrong calls`() throws {
        try serve { server, program in
            for wrong in [
                ["--yes", "--to-me"], ["--was-sent", "1", "--not-sent", "1"], ["--was-sent"], ["--was-sent", "uno"],
                ["CERSS"],
            ] {
                let run = try program.run(["send"] + wrong)
                #expect(run.status == 64, "\(wrong)")
                #expect(run.errors.contains("pasamuros send --help"))
            }
            #expect(server.taken.isEmpty)
        }
    }

    @Test func `a mail that broke off is a question each time, until somebody answers it`() throws {
        let server = UnreliableServer(seed: 1, failingOneIn: 1, with: [.takesAndHangsUp])
        try server.serve { port in
            let program = try campaign(sending: port)
            let broken = try program.run("send", "--yes")
            #expect(broken.status == 1)
            #expect(broken.errors.contains("La conexión se cortó al entregar un correo y no se sabe si salió."))
            #expect(server.taken.count == 1)
            let asked = try program.run("send", "--lang", "en")
            #expect(asked.status == 0)
            #expect(
                asked.errors.contains("It is not known whether mail 1 for Manuel Gómez Vázquez (CERSS), with 1 letter"))
            #expect(!asked.errors.contains("CERSS: Manuel"))
            let answer = try program.run("send", "--was-sent", "1")
            #expect(answer.status == 0)
            #expect(answer.errors == "Envío 1: anotado como mandado.\n")
            #expect(try copies(program) == ["waiting": 2, "emailed": 1])
            let late = try program.run("send", "--not-sent", "1")
            #expect(late.status == 1)
            #expect(late.errors.contains("Del envío 1 ya se sabe qué pasó"))
            #expect(try program.run("send", "--not-sent", "9").status == 1)
        }
    }

    @Test func `without a password nothing is begun, and nothing is asked about later`() throws {
        let server = UnreliableServer(seed: 1, failingOneIn: 0)
        try server.serve { port in
            let program = try campaign(sending: port, login: ", user: ana, password_env: CLAVE_QUE_NO_HAY")
            for word in ["--yes", "--to-me"] {
                let run = try program.run("send", word)
                #expect(run.status == 1)
                #expect(run.errors.contains("La variable de entorno CLAVE_QUE_NO_HAY"))
            }
            let details = try program.run("status", "--json", "--details").json
            #expect((details["messages"] as? [Any])?.isEmpty == true)
            #expect(try program.run("send").status == 0, "looking takes no password")
        }
    }

    @Test func `a password file that others can read is spoken of`() throws {
        let server = UnreliableServer(seed: 1, failingOneIn: 0)
        try server.serve { port in
            let probe = try Program()
            let file = probe.folder.appending(path: "clave")
            try probe.write("clave", "")
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
            let program = try campaign(sending: port, login: ", user: ana, password_file: \(file.path)")
            let run = try program.run("send", "--yes", "--lang", "en")
            #expect(run.status == 1)
            #expect(run.errors.contains("Other people on this computer can read the file"))
            #expect(run.errors.contains("The first line of the file"))
            #expect(server.taken.isEmpty)
        }
    }

    @Test func `a server that is not there is told in whole sentences, and nothing is in question`() throws {
        let program = try campaign(sending: try LoopbackPort.free())
        let spanish = try program.run("send", "--yes")
        #expect(spanish.status == 1)
        #expect(spanish.errors.contains("\nEn email.smtp.host nadie contesta. Revisen host y port"))
        let english = try program.run("send", "--yes", "--lang", "en")
        #expect(english.errors.contains("\nNobody answers at email.smtp.host. Check host and port"))
        #expect(try copies(program) == ["waiting": 3])
        let asked = try program.run("send", "--json").json
        #expect((asked["questions"] as? [Any])?.isEmpty == true)
    }

    @Test func `a campaign that names no server says where to write one`() throws {
        let program = try Program()
        let spanish = try program.run("send")
        #expect(spanish.status == 1)
        #expect(spanish.errors.contains("En campaign.yaml no hay un servidor de correo (email: smtp:)"))
        let english = try program.run("send", "--lang", "en")
        #expect(english.errors.contains("campaign.yaml names no mail server (email: smtp:)"))
    }

    @Test func `an answer is announced with its code, counted apart, and confirmed for somebody by name`() throws {
        try serve { _, program in
            #expect(try program.run("send", "--yes").status == 0)
            let details = try program.run("status", "--json", "--details").json
            let sent = try #require((details["messages"] as? [[String: Any]])?.last)
            let number = try #require(sent["number"] as? Int)
            let id = try #require(sent["message_id"] as? String)
            let answer = mail("Re: cartas", from: "cartas@centro.example", id: "r", "Recibido, gracias.")
            try program.write(
                "letters/r.eml", answer.replacing("MIME-Version", with: "In-Reply-To: <\(id)>\nMIME-Version"))
            let told = try program.run("collect").errors
            let reply = try #require(told.firstMatch(of: /1 respuesta de un centro espera .* confirma algo: (\S+)\./)).1
            let status = try program.run("status").output
            #expect(status.contains(/avisos automáticos de correo +0\n/))
            #expect(status.contains(/respuestas de centros +1\n/))
            let confirmed = try program.run("acknowledge", String(reply))
            #expect(
                confirmed.errors == "Envío \(number): el centro confirmó que tiene la carta para José Díaz.\n")
            #expect(!(try program.run("collect").errors.contains("respuesta")))
        }
    }

    @Test func `a refusal says for whom and with which code`() throws {
        let script: @Sendable (ScriptedServer.Conversation) -> Void = { caller in
            caller.say("220 mx.example ready\r\n")
            while let line = caller.hear() {
                caller.say(line.hasPrefix("RCPT") ? "550 5.1.1 nobody\r\n" : "250 ok\r\n")
            }
        }
        try ScriptedServer.serve(script) { server in
            let run = try campaign(sending: server.port).run("send", "--yes")
            #expect(run.errors.contains("El servidor rechazó 2 correos"))
            #expect(run.errors.contains("Rechazado: el correo para José Díaz (CERSS), código 550.\n"))
        }
    }
}
