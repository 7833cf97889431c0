internal import Bindings
public import Foundation
public import Letters

/// Fetches what is new in the campaign's mailbox into `letters/correo/`. In the mailbox nothing changes: no flag, no mail.
///
/// May be killed at any moment and run again: nothing is lost, and nothing comes twice.
public struct MailboxFetcher {
    /// Gives the password when it is needed.
    public typealias Password = () throws -> String

    /// A larger one cannot be read as a letter either.
    private static let largestMail = 64 << 20
    private static let patience = Duration.seconds(60)
    /// The folder below the campaign folder that says how far mailboxes were read.
    static let records = ".mailbox"

    private let mailbox: Campaign.Mailbox
    private let folder: URL
    private let password: Password
    private let authorities: URL?
    private let largestMail: Int

    /// Makes a fetcher; nothing is opened yet.
    /// - Parameters:
    ///   - mailbox: `mailbox` of campaign.yaml.
    ///   - folder: the campaign folder.
    ///   - password: asked for when the connection is opened, where there is an account.
    ///   - authorities: a file of certificates to trust in place of the system's.
    public init(
        _ mailbox: Campaign.Mailbox, into folder: URL, password: @escaping Password, trusting authorities: URL? = nil
    ) {
        self.init(
            mailbox, into: folder, password: password, trusting: authorities, largestMail: Self.largestMail)
    }

    init(
        _ mailbox: Campaign.Mailbox, into folder: URL, password: @escaping Password, trusting authorities: URL?,
        largestMail: Int
    ) {
        self.mailbox = mailbox
        self.folder = folder
        self.password = password
        self.authorities = authorities
        self.largestMail = largestMail
    }

    /// Fetches what is new.
    /// - Parameter progress: told how many mails of all are done.
    public func fetch(progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }) -> MailboxHaul {
        var haul = MailboxHaul()
        do throws(MailboxFault) {
            try fetch(into: &haul, progress)
        } catch {
            haul.stopped = error.sentence
        }
        return haul
    }

    private func fetch(into haul: inout MailboxHaul, _ progress: (Int, Int) -> Void) throws(MailboxFault) {
        let session = try open()
        let validity = try asking { () throws(MailboxSession.Trouble) in
            try session.examine(ModifiedUTF7.encoded(mailbox.folder))
        }
        let records = folder.appending(path: Self.records)
        let file = MailboxPlace.file(of: mailbox, in: records)
        var mails = try writing {
            try FileManager.default.createDirectory(at: records, withIntermediateDirectories: true)
            return try FetchedMails(
                into: folder.appending(path: "letters/correo"), list: records.appending(path: "fetched"))
        }
        var place = MailboxPlace(contentsOf: file) ?? MailboxPlace(validity: validity)
        // Other numbers: all is read again, and what was here before is known by its bytes.
        if place.validity != validity { place = MailboxPlace(validity: validity) }
        let found = try unread(of: session, &place)
        for (index, mail) in found.enumerated() {
            let isLeft = try !take(mail, of: session, into: &mails, &haul)
            place.last = max(place.last, mail.number)
            place.note(LeftMail(mail), isLeft: isLeft)
            try writing { try place.write(to: file) }
            progress(index + 1, found.count)
        }
        // Those that somebody has taken out of the mailbox are spoken of no more.
        try writing { try place.write(to: file) }
    }

    /// What was left the last time and is still there, then what is new.
    private func unread(
        of session: MailboxSession, _ place: inout MailboxPlace
    ) throws(MailboxFault) -> [MailboxSession.Entry] {
        let numbers = (place.left ?? []).map(\.number)
        let left = try asking { () throws(MailboxSession.Trouble) in try session.mails(numbers) }
        place.left = left.map(LeftMail.init)
        guard place.last < .max else { return left }
        let next = place.last + 1
        return left + (try asking { () throws(MailboxSession.Trouble) in try session.mails(from: next) })
    }

    /// - Returns: whether it was fetched or is gone; not where it is too large and stays where it is.
    private func take(
        _ entry: MailboxSession.Entry, of session: MailboxSession, into mails: inout FetchedMails,
        _ haul: inout MailboxHaul
    ) throws(MailboxFault) -> Bool {
        guard entry.size <= largestMail else {
            haul.tooLarge += 1
            return false
        }
        // Not every server counts as it sends.
        let mail = try asking { () throws(MailboxSession.Trouble) in
            try session.untrustedMail(entry.number, most: 2 * largestMail)
        }
        guard let mail else { return true }
        let isNew = try writing { try mails.keep(mail) }
        if isNew { haul.new += 1 } else { haul.known += 1 }
        return true
    }

    private func open() throws(MailboxFault) -> MailboxSession {
        var address = MailServerAddress(
            language: .imap, host: mailbox.server.host, port: mailbox.server.port ?? mailbox.server.security.imapPort,
            security: MailServerAddress.Security(mailbox.server.security),
            authorities: authorities?.path(percentEncoded: false), patience: Self.patience)
        guard address.security != .none || address.isLoopback else { throw .inTheClear }
        if let user = mailbox.server.user { address.login = (user, try secret()) }
        return try logIn(to: address)
    }

    private func logIn(to address: MailServerAddress) throws(MailboxFault) -> MailboxSession {
        do throws(MailServerTrouble) {
            return MailboxSession(adopting: try MailConnection(to: address), isLoggedIn: true)
        } catch {
            guard case .loginRefused = error, let login = address.login else { throw .server(error) }
            return try logInByCommand(to: address, login)
        }
    }

    /// Some servers know none of the ways to log in that libcurl goes, only the plain command.
    private func logInByCommand(
        to address: MailServerAddress, _ login: (user: String, password: String)
    ) throws(MailboxFault) -> MailboxSession {
        var open = address
        open.login = nil
        let connection: MailConnection
        do throws(MailServerTrouble) { connection = try MailConnection(to: open) } catch { throw .server(error) }
        let session = MailboxSession(adopting: connection, isLoggedIn: false)
        try asking { () throws(MailboxSession.Trouble) in
            try session.logInByCommand(user: login.user, password: login.password)
        }
        return session
    }

    private func secret() throws(MailboxFault) -> String {
        do {
            return try password()
        } catch let fault as PasswordFault {
            throw .password(fault)
        } catch {
            throw .noPassword
        }
    }

    private func asking<Answer>(
        _ question: () throws(MailboxSession.Trouble) -> Answer
    ) throws(MailboxFault) -> Answer {
        do throws(MailboxSession.Trouble) { return try question() } catch { throw .session(error) }
    }

    private func writing<Outcome>(_ work: () throws -> Outcome) throws(MailboxFault) -> Outcome {
        do { return try work() } catch { throw .cannotWrite }
    }
}

extension Campaign.Server.Security {
    /// The usual port for reading mail (RFC 8314, section 3.2).
    fileprivate var imapPort: Int { self == .tls ? 993 : 143 }
}
