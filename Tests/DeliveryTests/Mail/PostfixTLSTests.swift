import Delivery
import Foundation
import Letters
import TestSupport
import Testing

@Suite(.enabled(if: PostfixServer.missing == nil, "\(PostfixServer.missing ?? "")")) struct PostfixTLSTests {
    private func carry(
        to server: PostfixServer, as host: String = "localhost", _ security: Campaign.Server.Security,
        trusting authority: URL?
    ) throws -> MessageHappening {
        let port = security == .tls ? server.tlsPort : server.port
        let carrier = SMTPCarrier(
            to: Campaign.Server(host: host, port: port, security: security), from: TestMails.campaign,
            password: { "" }, trusting: authority)
        return carrier.carry(try TestMails.mail())
    }

    @Test func `TLS is agreed on, at once or by STARTTLS, with a server that is to be trusted alone`() throws {
        try TestSupport.withFolder { folder in
            let authority = try TestAuthority(in: folder)
            var settings = PostfixServer.Settings()
            settings.authority = authority
            try PostfixServer.serve(settings) { server in
                for security in [Campaign.Server.Security.tls, .starttls] {
                    let trusted = try carry(to: server, security, trusting: authority.authority)
                    #expect(trusted == .accepted(reply: 250, promisesReports: true), "\(server.log)")
                    let untrusted = try carry(to: server, security, trusting: nil)
                    #expect(untrusted == .notSent(why: Sentence("post.mail-not-trusted")))
                    let another = try carry(to: server, as: "127.0.0.1", security, trusting: authority.authority)
                    #expect(another == .notSent(why: Sentence("post.mail-not-trusted")))
                }
            }
        }
    }

    @Test func `nothing is said to a server that does not offer the TLS that is asked for`() throws {
        try PostfixServer.serve { server in
            let startTLS = try carry(to: server, .starttls, trusting: nil)
            #expect(startTLS == .notSent(why: Sentence("post.mail-no-starttls")))
            #expect(!server.log.contains("mail=1"))
            let settings = Campaign.Server(host: "localhost", port: server.port, security: .tls)
            let carrier = SMTPCarrier(to: settings, from: TestMails.campaign, password: { "" })
            #expect(carrier.carry(try TestMails.mail()) == .notSent(why: Sentence("post.mail-no-tls")))
        }
    }
}
