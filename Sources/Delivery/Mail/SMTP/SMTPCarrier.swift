internal import Bindings
public import Foundation
public import Letters

/// Takes mails to the server of campaign.yaml, several over one connection where it lasts.
public struct SMTPCarrier: MailCarrier {
    /// Gives the password when it is needed.
    public typealias Password = () throws -> String

    private let server: Campaign.Server
    private let from: String
    private let password: Password
    private let authorities: URL?
    private let patience: SMTPPatience
    private let line = Line()

    /// Makes a carrier; nothing is opened before the first mail.
    /// - Parameters:
    ///   - server: `email.smtp` of campaign.yaml.
    ///   - from: the campaign's address. Its domain is all that the server learns of who speaks.
    ///   - password: asked for each time a connection is opened, where the server has an account.
    ///   - authorities: a file of certificates to trust in place of the system's.
    public init(
        to server: Campaign.Server, from: String, password: @escaping Password, trusting authorities: URL? = nil
    ) {
        self.init(to: server, from: from, password: password, trusting: authorities, patience: SMTPPatience())
    }

    init(
        to server: Campaign.Server, from: String, password: @escaping Password, trusting authorities: URL?,
        patience: SMTPPatience
    ) {
        self.server = server
        self.from = from
        self.password = password
        self.authorities = authorities
        self.patience = patience
    }

    /// See `MailCarrier`.
    public func carry(_ mail: OutgoingMail) -> MessageHappening {
        do throws(SMTPFailure) {
            guard MailPath.isSendable(mail.from), MailPath.isSendable(from) else {
                throw .notTried(Sentence("post.mail-odd-sender"))
            }
            guard MailPath.isSendable(mail.to) else { throw .notTried(Sentence("post.mail-odd-recipient")) }
            return try session().hand(over: mail)
        } catch {
            return error.happening
        }
    }

    /// The conversation that is open, or a new one: a server may have ended it while nobody spoke.
    private func session() throws(SMTPFailure) -> SMTPSession {
        if let session = line.session, session.reset() { return session }
        line.session = nil
        let address = try self.address()
        do throws(MailServerTrouble) {
            let connection = try MailConnection(to: address)
            let session = try SMTPSession(connection, helloName: address.helloName, patience: patience)
            line.session = session
            return session
        } catch {
            throw .trouble(error)
        }
    }

    private func address() throws(SMTPFailure) -> MailServerAddress {
        var address = MailServerAddress(
            language: .smtp, host: server.host, port: server.port ?? server.security.submissionPort,
            security: MailServerAddress.Security(server.security), helloName: MailPath.domain(of: from),
            authorities: authorities?.path(percentEncoded: false), patience: patience.connecting)
        guard address.security != .none || address.isLoopback else {
            throw .notTried(Sentence("post.mail-in-the-clear"))
        }
        guard let user = server.user else { return address }
        do {
            address.login = (user, try password())
        } catch {
            throw .notTried(Sentence("post.mail-no-password"))
        }
        return address
    }

    /// What holds the open conversation; its end says farewell.
    private final class Line {
        var session: SMTPSession?
    }
}

extension Campaign.Server.Security {
    /// The usual port for outgoing mail (RFC 8314, section 3.3; RFC 6409, section 3.1).
    fileprivate var submissionPort: Int {
        switch self {
        case .tls: 465
        case .starttls: 587
        case .none: 25
        }
    }
}

extension MailServerAddress.Security {
    /// As campaign.yaml has it.
    init(_ security: Campaign.Server.Security) {
        switch security {
        case .tls: self = .tls
        case .starttls: self = .startTLS
        case .none: self = .none
        }
    }
}
