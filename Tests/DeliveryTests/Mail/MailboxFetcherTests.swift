import Bindings
import Foundation
import Letters
import TestSupport
import Testing

@testable import Delivery

@Suite(.enabled(if: DovecotServer.missing == nil, "\(DovecotServer.missing ?? "")")) struct MailboxFetcherTests {
    /// A test that fails says digests, not megabytes.
    private static func digests(_ mails: [[UInt8]]) -> [String] {
        mails.map { TestSupport.sha256(Data($0)) }.sorted()
    }

    /// Mails as odd as mails are; Dovecot itself ends every line with CR LF.
    private static let mails: [[UInt8]] =
        [
            "From: Ana <ana@example.org>\r\nSubject: Carta\r\n\r\nHola.\r\n.\r\nFrom aquí\r\n",
            "Subject: sin cuerpo\r\n\r\n", "Subject: sin línea vacía\r\n", "Subject: sin fin\r\n\r\nsin fin",
            "\r\nsolo cuerpo\r\n", "X-TUID: ABCDEFGHIJKL\r\nSubject: x\r\n\r\nX-TUID: ABCDEFGHIJKL\r\n",
            "Subject: CR suelto\r\n\r\na\rb\r\nc\r\n* 1 FETCH (FLAGS (\\Seen))\r\nA001 OK done\r\n)\r\n",
            "Subject: largo\r\n\r\n" + String(repeating: "z", count: 300_000) + "\r\n",
        ].map { Array($0.utf8) } + [
            Array("Subject: 8 bit\r\n\r\n".utf8) + [0xFF, 0xFE, 0x80, 0xF1] + Array("\r\n".utf8)
        ]

    private func fetcher(
        _ server: DovecotServer, into folder: URL, password: String = DovecotServer.password, name: String = "INBOX",
        largest: Int = 64 << 20
    ) -> MailboxFetcher {
        MailboxFetcher(
            mailbox(server, name: name), into: folder, password: { password }, trusting: nil,
            largestMail: largest)
    }

    private func mailbox(_ server: DovecotServer, name: String = "INBOX") -> Campaign.Mailbox {
        let place = Campaign.Server(host: "127.0.0.1", port: server.port, security: .none, user: DovecotServer.user)
        return Campaign.Mailbox(server: place, folder: name)
    }

    private func fetched(in folder: URL) throws -> [[UInt8]] {
        let letters = folder.appending(path: "letters/correo")
        return try FileManager.default.contentsOfDirectory(at: letters, includingPropertiesForKeys: nil)
            .map { Array(try Data(contentsOf: $0)) }
    }

    private func haul(new: Int = 0, known: Int = 0, tooLarge: Int = 0) -> MailboxHaul {
        var haul = MailboxHaul()
        haul.new = new
        haul.known = known
        haul.tooLarge = tooLarge
        return haul
    }

    @Test func `mails come as the server has them, byte for byte, and nothing changes there`() throws {
        try DovecotServer.serve { server in
            try TestSupport.withFolder { folder in
                for mail in Self.mails { try server.append(mail) }
                let before = try server.standing()
                let haul = fetcher(server, into: folder).fetch()
                #expect(haul == self.haul(new: Self.mails.count))
                let fetched = try fetched(in: folder)
                #expect(Self.digests(fetched) == Self.digests(Self.mails))
                #expect(try server.standing() == before)
                #expect(!before.contains("Seen"))
                let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/letters/correo")
                #expect(names.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{32}\.eml/) != nil })
            }
        }
    }

    @Test func `only what is new is fetched, wherever the organisers have put what came before`() throws {
        try DovecotServer.serve { server in
            try TestSupport.withFolder { folder in
                #expect(fetcher(server, into: folder).fetch() == haul())
                try server.append(Self.mails[0])
                #expect(fetcher(server, into: folder).fetch() == haul(new: 1))
                #expect(fetcher(server, into: folder).fetch() == haul())
                try FileManager.default.removeItem(at: folder.appending(path: "letters/correo"))
                try server.append(Self.mails[1])
                #expect(fetcher(server, into: folder).fetch() == haul(new: 1))
                #expect(try fetched(in: folder) == [Self.mails[1]])
                try server.empty()
                #expect(fetcher(server, into: folder).fetch() == haul())
            }
        }
    }

    @Test func `when the server numbers its mails anew, none comes twice`() throws {
        try DovecotServer.serve { server in
            try TestSupport.withFolder { folder in
                for mail in Self.mails.prefix(3) { try server.append(mail) }
                #expect(fetcher(server, into: folder).fetch() == haul(new: 3))
                try server.renumber(validity: 7)
                try server.append(Self.mails[3])
                #expect(fetcher(server, into: folder).fetch() == haul(new: 1, known: 3))
                #expect(try fetched(in: folder).count == 4)
                #expect(fetcher(server, into: folder).fetch() == haul())
            }
        }
    }

    @Test func `what a killed run left half done is done, and nothing twice`() throws {
        try DovecotServer.serve { server in
            try TestSupport.withFolder { folder in
                for mail in Self.mails.prefix(3) { try server.append(mail) }
                _ = fetcher(server, into: folder).fetch()
                let records = folder.appending(path: ".mailbox")
                // Killed after a mail was put in place, while its line was written: the line is half there.
                let list = records.appending(path: "fetched")
                let text = try String(contentsOf: list, encoding: .utf8)
                try Data(text.dropLast(20).utf8).write(to: list)
                for name in try FileManager.default.contentsOfDirectory(atPath: records.path) where name != "fetched" {
                    try Data("{\"validity\"".utf8).write(to: records.appending(path: name))
                }
                try server.append(Self.mails[3])
                #expect(fetcher(server, into: folder).fetch() == haul(new: 1, known: 3))
                #expect(try fetched(in: folder).count == 4)
                try FileManager.default.removeItem(at: folder.appending(path: "letters/correo"))
                try server.renumber(validity: 9)
                #expect(fetcher(server, into: folder).fetch() == haul(known: 4), "the mended list is whole")
            }
        }
    }

    @Test func `a mail too large for a letter stays where it is, and the others come`() throws {
        try DovecotServer.serve { server in
            try TestSupport.withFolder { folder in
                for mail in Self.mails { try server.append(mail) }
                let haul = fetcher(server, into: folder, largest: 100_000).fetch()
                #expect(haul == self.haul(new: Self.mails.count - 1, tooLarge: 1))
            }
        }
    }

    @Test func `a mail too large for a letter is spoken of as long as it is there, and comes once there is room`()
        throws
    {
        try DovecotServer.serve { server in
            try TestSupport.withFolder { folder in
                for mail in Self.mails { try server.append(mail) }
                let mailbox = mailbox(server)
                for _ in 1...2 {
                    let haul = fetcher(server, into: folder, largest: 100_000).fetch()
                    #expect(haul.tooLarge == 1)
                    let said = try #require(mailbox.leftMails(in: folder).first)
                    #expect(said.key == "post.mailbox-left-mail-of")
                    #expect(said.arguments["megabytes"] == "1")
                    #expect(CalendarDay(said.arguments["day"] ?? "") != nil)
                }
                #expect(fetcher(server, into: folder).fetch() == haul(new: 1))
                #expect(mailbox.leftMails(in: folder).isEmpty)
                try server.append(Array(("Subject: otro\r\n\r\n" + String(repeating: "y", count: 300_000)).utf8))
                #expect(fetcher(server, into: folder, largest: 100_000).fetch() == haul(tooLarge: 1))
                try server.empty()
                #expect(fetcher(server, into: folder, largest: 100_000).fetch() == haul())
                #expect(mailbox.leftMails(in: folder).isEmpty, "somebody has seen to it")
            }
        }
    }

    @Test func `a folder has the name that people read`() throws {
        try DovecotServer.serve { server in
            try TestSupport.withFolder { folder in
                try server.make("Cartas & peñas 手紙")
                try server.append(Self.mails[0], to: "Cartas & peñas 手紙")
                #expect(fetcher(server, into: folder, name: "Cartas & peñas 手紙").fetch() == haul(new: 1))
                let none = fetcher(server, into: folder, name: "Otra").fetch()
                #expect(none.stopped == Sentence("post.mailbox-no-folder"))
            }
        }
        #expect(ModifiedUTF7.encoded("Cartas & peñas 手紙") == "Cartas &- pe&APE-as &Ykt9GQ-")
    }

    @Test func `a wrong password is told apart, by whatever mechanism the server offers`() throws {
        for mechanisms in ["plain login", "plain", "login"] {
            var settings = DovecotServer.Settings()
            settings.mechanisms = mechanisms
            try DovecotServer.serve(settings) { server in
                try TestSupport.withFolder { folder in
                    let wrong = fetcher(server, into: folder, password: "otra").fetch()
                    #expect(wrong.stopped == Sentence("post.mailbox-login-refused"))
                    try server.append(Self.mails[0])
                    #expect(fetcher(server, into: folder).fetch() == haul(new: 1), "\(mechanisms): \(server.log)")
                }
            }
        }
    }

    @Test func `a password that cannot be had stops it with its own reason`() throws {
        let server = Campaign.Server(host: "127.0.0.1", port: 1, security: .none, user: "u", passwordEnv: "X")
        let fetcher = MailboxFetcher(
            Campaign.Mailbox(server: server), into: URL(filePath: "/nonexistent"),
            password: { throw PasswordFault.noVariable("X") })
        #expect(fetcher.fetch().stopped == Sentence("post.password-no-variable", ["name": "X"]))
    }

    @Test func `TLS is agreed on, at once or by STARTTLS, with a server that is to be trusted alone`() throws {
        try TestSupport.withFolder { folder in
            var settings = DovecotServer.Settings()
            let authority = try TestAuthority(in: folder)
            settings.authority = authority
            try DovecotServer.serve(settings) { server in
                try server.append(Self.mails[0])
                func fetch(_ security: Campaign.Server.Security, trusting file: URL?) -> MailboxHaul {
                    let place = Campaign.Server(
                        host: "localhost", port: security == .tls ? server.tlsPort : server.port, security: security,
                        user: DovecotServer.user)
                    return MailboxFetcher(
                        Campaign.Mailbox(server: place), into: folder.appending(path: security.rawValue),
                        password: { DovecotServer.password }, trusting: file
                    ).fetch()
                }
                for security in [Campaign.Server.Security.tls, .starttls] {
                    #expect(fetch(security, trusting: nil).stopped == Sentence("post.mailbox-not-trusted"))
                    #expect(fetch(security, trusting: authority.authority) == haul(new: 1), "\(server.log)")
                }
            }
        }
    }

    @Test func `letters and the password never travel in the clear beyond this machine`() throws {
        let server = Campaign.Server(host: "imap.centro.example", security: .none, user: "u")
        let fetcher = MailboxFetcher(
            Campaign.Mailbox(server: server), into: URL(filePath: "/nonexistent"),
            password: {
                Issue.record("nobody should ask for it")
                return ""
            })
        #expect(fetcher.fetch().stopped == Sentence("post.mailbox-in-the-clear"))
    }
}
