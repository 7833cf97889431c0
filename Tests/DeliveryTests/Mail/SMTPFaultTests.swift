import Delivery
import Foundation
import Letters
import Synchronization
import TestSupport
import Testing

/// What Postfix cannot be brought to do.
@Suite struct SMTPFaultTests {
    private func happening(
        _ mail: OutgoingMail? = nil, _ script: @escaping @Sendable (ScriptedServer.Conversation) -> Void
    ) throws -> MessageHappening {
        try ScriptedServer.serve(script) { server in
            TestMails.carrier(to: server.port).carry(try mail ?? TestMails.mail())
        }
    }

    @Test func `a server that goes away after the whole mail leaves a question`() throws {
        let happening = try happening { caller in
            caller.acceptEnvelope()
            caller.say("354 go on\r\n")
            caller.hear(upTo: ".")
            caller.hangUp()
        }
        #expect(happening == .lost)
    }

    @Test func `a server that talks nonsense after the whole mail leaves a question`() throws {
        for words in ["what?\r\n", "354 go on\r\n", "250-half a reply\r\n"] {
            let happening = try happening { caller in
                caller.acceptEnvelope()
                caller.say("354 go on\r\n")
                caller.hear(upTo: ".")
                caller.say(words)
                caller.hangUp()
            }
            #expect(happening == .lost, "\(words)")
        }
    }

    @Test func `a server that goes away before the mail has not got it`() throws {
        let happening = try happening { caller in
            caller.acceptEnvelope()
            caller.hangUp()
        }
        #expect(happening == .notSent(why: Sentence("post.mail-ended")))
    }

    @Test func `a server that says why before it goes is listened to`() throws {
        let happening = try happening { caller in
            caller.acceptEnvelope()
            caller.say("421 4.3.2 shutting down\r\n")
        }
        #expect(happening == .refused(reply: 421, status: "4.3.2"))
    }

    @Test func `a fault of the campaign's own account is not one of the mail`() throws {
        let refusals: [(at: String, says: String, key: String)] = [
            ("MAIL", "530 5.7.0 Authentication required", "login-wanted"),
            ("RCPT", "530 5.7.0 Must issue a STARTTLS command first", "login-wanted"),
            ("DATA", "535 5.7.8 Credentials not accepted", "login-wanted"),
            ("MAIL", "550 5.7.1 Sender not allowed", "sender-refused"),
            ("MAIL", "553 not your address", "sender-refused"),
            ("RCPT", "550 5.1.8 Domain of sender does not exist", "sender-refused"),
            ("RCPT", "553 5.7.1 <a@b.example>: Sender address rejected: not owned by user", "sender-refused"),
            ("RCPT", "554 5.7.1 <a@b.example>: Relay access denied", "relay-denied"),
            ("DATA", "554 5.5.0 no transactions today", "data-refused"),
        ]
        for refusal in refusals {
            let happening = try happening(refusing: refusal.at, with: refusal.says)
            let reply = String(refusal.says.prefix(3))
            #expect(
                happening == .notSent(why: Sentence("post.mail-\(refusal.key)", ["reply": reply])), "\(refusal.says)")
        }
    }

    @Test func `what is said of the recipient, of this mail or for now stays with this mail`() throws {
        let own: [(at: String, says: String, happening: MessageHappening)] = [
            ("RCPT", "550 5.1.1 nobody here", .refused(reply: 550, status: "5.1.1")),
            ("RCPT", "554 5.7.1 not wanted", .refused(reply: 554, status: "5.7.1")),
            ("MAIL", "552 5.3.4 too large", .refused(reply: 552, status: "5.3.4")),
            ("MAIL", "451 4.3.0 later", .refused(reply: 451, status: "4.3.0")),
        ]
        for refusal in own {
            #expect(try happening(refusing: refusal.at, with: refusal.says) == refusal.happening, "\(refusal.says)")
        }
    }

    /// What comes of a mail to a server that says that to one command.
    private func happening(refusing command: String, with says: String) throws -> MessageHappening {
        try happening { caller in
            caller.say("220 mx.example ready\r\n")
            while let line = caller.hear() {
                let word = line.prefix(4).uppercased()
                caller.say(word == command ? "\(says)\r\n" : word == "DATA" ? "354 go on\r\n" : "250 ok\r\n")
            }
        }
    }

    @Test func `a server that does not want to be spoken to is told apart from one that is not there`() throws {
        let turnedAway = try happening { caller in caller.say("554 5.7.1 not you\r\n") }
        #expect(turnedAway == .notSent(why: Sentence("post.mail-turned-away", ["reply": "554"])))
        let port = try LoopbackPort.free()
        let nobody = TestMails.carrier(to: port).carry(try TestMails.mail())
        #expect(nobody == .notSent(why: Sentence("post.mail-no-answer")))
    }

    @Test func `a reply that came unasked is not taken for another's`() throws {
        let happening = try happening { caller in
            caller.say("220 mx.example ready\r\n")
            while let line = caller.hear() {
                caller.say(line.hasPrefix("MAIL") ? "250 ok\r\n250 ok\r\n250 ok\r\n354 go on\r\n" : "250 ok\r\n")
            }
        }
        #expect(happening == .notSent(why: Sentence("post.mail-odd-server")))
    }

    @Test func `what goes over the line names the campaign's domain and nothing of this machine`() throws {
        let mail = try TestMails.mail(to: "a+b=c@centro.example")
        let heard = Mutex<[String]>([])
        let happening = try happening(mail) { caller in
            caller.acceptEnvelope(offering: ["DSN", "SIZE 1000000"])
            caller.say("354 go on\r\n")
            caller.hear(upTo: ".")
            caller.say("250 2.0.0 taken\r\n")
            caller.hear(upTo: "QUIT")
            heard.withLock { $0 = caller.heard }
        }
        #expect(happening == .accepted(reply: 250, promisesReports: true))
        let lines = heard.withLock { $0 }
        let words = ProcessInfo.processInfo
        #expect(
            lines.prefix(5) == [
                "EHLO campana.example", "EHLO campana.example",
                "MAIL FROM:<cartas@campana.example> SIZE=\(mail.bytes.count) RET=HDRS ENVID=\(mail.messageID)",
                "RCPT TO:<a+b=c@centro.example> NOTIFY=FAILURE,DELAY ORCPT=rfc822;a+2Bb+3Dc@centro.example", "DATA",
            ])
        let names = [words.hostName, NSUserName(), NSHomeDirectory()].filter { $0.count > 3 }
        for line in lines { for name in names { #expect(!line.contains(name), "\(line)") } }
        #expect(lines.last == "QUIT")
    }

    @Test func `a connection that was ended between two mails is opened anew`() throws {
        let script: @Sendable (ScriptedServer.Conversation) -> Void = { caller in
            caller.acceptEnvelope()
            caller.say("354 go on\r\n")
            caller.hear(upTo: ".")
            caller.say("250 2.0.0 taken\r\n")
        }
        try ScriptedServer.serve(script) { server in
            let carrier = TestMails.carrier(to: server.port)
            for _ in 0..<3 {
                let happening = carrier.carry(try TestMails.mail())
                #expect(happening == .accepted(reply: 250, promisesReports: false))
            }
        }
    }

    @Test func `an address that could end its command is not sent`() throws {
        let carrier = TestMails.carrier(to: try LoopbackPort.free())
        let mail = try TestMails.mail()
        for address in ["a@b.example>\r\nRCPT TO:<c@d.example", "a b@c.example", "José@centro.example", "nobody", "@"] {
            let odd = OutgoingMail(from: mail.from, to: address, messageID: mail.messageID, bytes: mail.bytes)
            #expect(carrier.carry(odd) == .notSent(why: Sentence("post.mail-odd-recipient")))
        }
    }

    @Test func `letters never travel in the clear beyond this machine`() throws {
        let server = Campaign.Server(host: "mx.centro.example", port: 25, security: .none)
        let carrier = SMTPCarrier(to: server, from: TestMails.campaign, password: { "" })
        #expect(carrier.carry(try TestMails.mail()) == .notSent(why: Sentence("post.mail-in-the-clear")))
    }
}
