import Foundation
import TestSupport
import Testing

/// `collect --mailbox`, as an organiser gives it.
@Suite(.enabled(if: DovecotServer.missing == nil, "\(DovecotServer.missing ?? "")")) struct MailboxCommandTests {
    private func campaign(_ mailbox: String) throws -> Program {
        let program = try Program()
        try program.write("campaign.yaml", "name: Prueba\nmailbox: {\(mailbox)}\n")
        return program
    }

    private func place(_ server: DovecotServer) -> String {
        "host: localhost, port: \(server.port), security: none, user: \(DovecotServer.user), password_env: CLAVE"
    }

    private func letter(_ number: Int) -> [UInt8] {
        let text = mail("Para José Díaz", id: "\(number)", "Querido José:\n\nVa la \(number).\n\nLucha")
        return Array(text.replacing("\n", with: "\r\n").utf8)
    }

    @Test func `what is new comes and is collected, and a second time nothing does`() throws {
        try DovecotServer.serve { server in
            let program = try campaign(place(server))
            let environment = ["CLAVE": DovecotServer.password]
            for number in 1...2 { try server.append(letter(number)) }
            let first = try program.run("collect", "--mailbox", environment: environment)
            #expect(first.status == 0)
            #expect(first.errors.contains("Se trajeron 2 mensajes nuevos del buzón."))
            let json = try program.run("collect", "--mailbox", "--json", "--lang", "en", environment: environment)
            #expect(json.status == 0)
            #expect(json.errors.contains("0 new messages were fetched from the mailbox."))
            #expect(try json.json["new"] as? Int == 0)
            #expect(try program.run("status", "--json").json["ready"] as? Int == 2)
        }
    }

    @Test func `without the option the mailbox is left alone`() throws {
        try DovecotServer.serve { server in
            let program = try campaign(place(server))
            try server.append(letter(1))
            #expect(try program.run("collect").status == 0)
            #expect(try program.run("status", "--json").json["collected"] as? Int == 0)
        }
    }

    @Test func `a password that is missing or wrong is told, and what lies here is collected all the same`() throws {
        try DovecotServer.serve { server in
            let program = try campaign(place(server))
            try program.write("letters/jose/a.txt", "Querido José:\n\nUn abrazo.\n\nLucha")
            let missing = try program.run("collect", "--mailbox")
            #expect(missing.status == 1)
            #expect(missing.errors.contains("La variable de entorno CLAVE"))
            #expect(try program.run("status", "--json").json["ready"] as? Int == 1)
            let wrong = try program.run("collect", "--mailbox", "--lang", "en", environment: ["CLAVE": "otra"])
            #expect(wrong.status == 1)
            #expect(wrong.errors.contains("The mailbox's server did not take the user or the password."))
            #expect(!wrong.errors.contains("otra"))
        }
    }

    @Test func `a campaign that names no mailbox, and a call that says too much`() throws {
        let program = try Program()
        let spanish = try program.run("collect", "--mailbox")
        #expect(spanish.status == 1)
        #expect(spanish.errors.contains("En campaign.yaml no hay un buzón (mailbox:)"))
        let english = try program.run("collect", "--mailbox", "--lang", "en")
        #expect(english.errors.contains("campaign.yaml names no mailbox (mailbox:)"))
        #expect(try program.run("collect", "--mailbox", "INBOX").status == 64)
    }
}
