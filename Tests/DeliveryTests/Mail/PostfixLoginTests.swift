import Delivery
import Foundation
import Letters
import TestSupport
import Testing

@Suite(.enabled(if: PostfixServer.missing ?? DovecotServer.missing == nil, "\(PostfixServer.missing ?? "")"))
struct PostfixLoginTests {
    @Test func `a server that asks for an account takes the mail with the right password alone`() throws {
        try TestSupport.withFolder { folder in
            let authority = try TestAuthority(in: folder)
            try DovecotServer.serve { accounts in
                var settings = PostfixServer.Settings()
                settings.authority = authority
                settings.accounts = accounts.accounts
                try PostfixServer.serve(settings) { server in
                    func carry(_ password: String?) throws -> MessageHappening {
                        let place = Campaign.Server(
                            host: "localhost", port: server.port, security: .starttls,
                            user: password == nil ? nil : DovecotServer.user)
                        let carrier = SMTPCarrier(
                            to: place, from: TestMails.campaign, password: { password ?? "" },
                            trusting: authority.authority)
                        return carrier.carry(try TestMails.mail())
                    }
                    let right = try carry(DovecotServer.password)
                    #expect(right == .accepted(reply: 250, promisesReports: true), "\(server.log)")
                    let wrong = try carry("otra")
                    #expect(wrong == .notSent(why: Sentence("post.mail-login-refused", ["reply": "535"])))
                    let nobody = try carry(nil)
                    #expect(nobody == .notSent(why: Sentence("post.mail-relay-denied", ["reply": "554"])))
                    #expect(!server.log.contains("otra"))
                }
            }
        }
    }
}
