import Foundation
import TestSupport
import Testing

/// The whole way through the program as an organiser calls it: two packets go through Postfix, its own report of the one
/// that it could not deliver comes into a mailbox, which Dovecot serves by IMAP; nobody answers for the other, days pass,
/// both letters are bundled, and something comes of each at the gate.
@Suite(
    .enabled(if: PostfixServer.missing == nil, "\(PostfixServer.missing ?? "")"),
    .enabled(if: DovecotServer.missing == nil, "\(DovecotServer.missing ?? "")"),
    .enabled(if: Faketime.missing == nil, "\(Faketime.missing ?? "")"))
struct PostEndToEndTests {
    /// The campaign between the two servers.
    private struct Post {
        let program: Program
        let environment: [String: String]

        init(sending out: PostfixServer, reading mailbox: DovecotServer, trusting authority: TestAuthority) throws {
            program = try Program([
                "manuel/a.txt": "Querido Manuel:\n\nUn abrazo.\n\nLucha",
                "juan/b.txt": "Querido Juan:\n\nAquí llueve.\n\nLucha",
            ])
            environment = [
                "SSL_CERT_FILE": authority.authority.path(percentEncoded: false), "CLAVE": DovecotServer.password,
            ]
            try program.write(
                "campaign.yaml",
                """
                name: Prueba
                email:
                  from: cartas@campana.example
                  wait_days: 5
                  pause_seconds: 0
                  smtp: {host: localhost, port: \(out.port), security: starttls}
                mailbox:
                  {host: localhost, port: \(mailbox.tlsPort), security: tls, user: \(DovecotServer.user), password_env: CLAVE}

                """)
            try program.write(
                "facilities.csv",
                """
                id,name,email,accepts
                cerss,CERSS,cartas@centro.example,print|email
                otro,Otro centro,rebota@centro.example,print|email

                """)
        }

        /// Runs a command so many days later; it has to succeed.
        @discardableResult
        func run(_ arguments: String..., ahead days: Double = 0) throws -> Program.Run {
            let run = try program.run(arguments, environment: environment, ahead: days)
            #expect(run.status == 0, "\(arguments): \(run.errors)")
            return run
        }

        /// The copies by state, so many days later. What was collected is the sum of its states, and each copy is in one.
        func copies(ahead days: Double = 0, reports: Int = 0) throws -> [String: Int] {
            var account = try run("status", "--json", ahead: days).json
            let copies = try #require(account.removeValue(forKey: "copies") as? [String: Int])
            let collected = try #require(account.removeValue(forKey: "collected") as? Int)
            #expect(collected == 2 + reports)
            #expect(account.values.compactMap { $0 as? Int }.reduce(0, +) == collected)
            #expect(account["ready"] as? Int == 2 && account["report"] as? Int == reports)
            #expect(copies.values.reduce(0, +) == 2)
            return copies.filter { $0.value > 0 }
        }

        func code(of facility: String) throws -> String {
            let bundles = try run("status", "--json", "--details").json["bundles"] as? [[String: Any]]
            return try #require(bundles?.first { $0["facility"] as? String == facility }?["code"] as? String)
        }
    }

    private func serve(_ body: (PostfixServer, Post) throws -> Void) throws {
        try TestSupport.withFolder { folder in
            let authority = try TestAuthority(in: folder)
            var sending = PostfixServer.Settings()
            sending.authority = authority
            try PostfixServer.serve(sending) { postfix in
                var reading = DovecotServer.Settings()
                reading.authority = authority
                reading.mailbox = try postfix.mailbox(of: "cartas@campana.example")
                try DovecotServer.serve(reading) { dovecot in
                    try body(postfix, try Post(sending: postfix, reading: dovecot, trusting: authority))
                }
            }
        }
    }

    @Test func `one mail bounces, one is never answered, and both letters go on paper with an outcome`() throws {
        try serve { postfix, post in
            let shown = try post.run("send", "--json")
            #expect((try shown.json["packets"] as? [Any])?.count == 2)
            #expect(try post.copies() == ["waiting": 2])
            #expect(try post.run("send", "--yes", "--json").json["accepted"] as? Int == 2, "\(postfix.log)")
            #expect(try post.copies() == ["emailed": 2])
            #expect(try post.run("bundle").errors.contains("No hay nada que cerrar"))

            let reports = try postfix.mailbox(of: "cartas@campana.example").mails(awaiting: 1)
            #expect(reports?.count == 1, "\(postfix.log)")
            try post.run("collect", "--mailbox", ahead: 1)
            #expect(try post.copies(ahead: 1, reports: 1) == ["emailed": 1, "bounced": 1])
            // What was fetched once is not fetched again.
            #expect(try post.run("collect", "--mailbox", "--json", ahead: 1).json["new"] as? Int == 0)

            #expect(try post.copies(ahead: 4.9, reports: 1) == ["emailed": 1, "bounced": 1])
            #expect(try post.copies(ahead: 5.1, reports: 1) == ["silent": 1, "bounced": 1])
            #expect((try post.run("bundle", "--json", ahead: 5.1).json["bundles"] as? [Any])?.count == 2)
            #expect(try post.copies(ahead: 5.1, reports: 1) == ["bundled": 2])

            try post.run("receipt", try post.code(of: "cerss"), "received", ahead: 6)
            #expect(try post.copies(ahead: 6, reports: 1) == ["received": 1, "bundled": 1])
            try post.run("receipt", try post.code(of: "otro"), "refused", "--note", "Hoy no reciben.", ahead: 6)
            #expect(try post.copies(ahead: 6, reports: 1) == ["received": 1, "refused": 1])

            // Nothing goes a second time, by no way.
            #expect(try post.run("send", "--yes", "--json", ahead: 7).json["accepted"] as? Int == 0)
            #expect(try post.run("bundle", ahead: 7).errors.contains("No hay nada que cerrar"))
            #expect(try post.copies(ahead: 7, reports: 1) == ["received": 1, "refused": 1])
            #expect(try postfix.mailbox(of: "cartas@centro.example").mails().count == 1)
        }
    }
}
