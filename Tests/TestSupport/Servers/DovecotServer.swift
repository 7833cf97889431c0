internal import Bindings
public import Foundation
internal import Glibc

/// A Dovecot of a test's own on the loopback: one account with a mailbox, in a folder of the test. It runs as a child of the
/// test, and ends with it.
public final class DovecotServer {
    /// What it is to do.
    public struct Settings: Sendable {
        /// TLS: STARTTLS on `port`, TLS from the first byte on `tlsPort`.
        public var authority: TestAuthority?
        /// How clients may log in, beside the command LOGIN.
        public var mechanisms = "plain login"
        /// The mails it serves, where another server delivers them; its own otherwise.
        public var mailbox: Maildir?

        /// The settings above.
        public init() {}
    }

    /// Why no Dovecot can be started here; `nil` where one can.
    public static let missing: String? =
        if !FileManager.default.isExecutableFile(atPath: "/usr/sbin/dovecot")
            || !FileManager.default.fileExists(atPath: "/usr/lib/dovecot/imap")
        {
            "Dovecot is not installed: Setup/test-packages.txt"
        } else {
            nil
        }

    /// The account.
    public static let user = "cartas"
    /// Its password.
    public static let password = "s3creto ñ"

    /// Where it listens.
    public let port: Int
    /// Where it listens for TLS from the first byte; nobody does where there is no certificate.
    public let tlsPort: Int
    /// Where other servers have accounts checked.
    public let accounts: URL

    private let folder: URL
    private var master: ChildProcess?

    /// Starts a server, has it serve while `body` runs, and stops it.
    public static func serve<Result>(
        _ settings: Settings = Settings(), _ body: (DovecotServer) throws -> Result
    ) throws -> Result {
        // Its sockets stand in the folder, and the path of a socket is short (unix(7): 107 bytes).
        try TestSupport.withFolder { folder in
            let server = try DovecotServer(settings, in: folder)
            defer { server.stop() }
            return try body(server)
        }
    }

    init(_ settings: Settings, in folder: URL) throws {
        self.folder = folder
        port = try LoopbackPort.free()
        tlsPort = try LoopbackPort.free()
        accounts = folder.appending(path: "accounts")
        let owner = geteuid() == 0 ? getpwnam("nobody") : getpwuid(geteuid())
        guard let owner else { throw ServerFault("the account nobody is missing") }
        try FileManager.default.createDirectory(at: folder.appending(path: "home"), withIntermediateDirectories: true)
        if geteuid() == 0 {
            try FileManager.default.setAttributes(
                [.ownerAccountID: owner.pointee.pw_uid],
                ofItemAtPath: folder.appending(path: "home").path(percentEncoded: false))
        }
        let places = DovecotConfiguration.Places(
            folder: folder.path(percentEncoded: false), port: port, tlsPort: tlsPort, user: owner.pointee.pw_uid,
            group: owner.pointee.pw_gid)
        try write(DovecotConfiguration.accounts(places), to: "passwd")
        try write(DovecotConfiguration.main(places, settings), to: "dovecot.conf")
        try start()
    }

    private func start() throws {
        try write("", to: "log")
        let watch = try FolderWatch([folder])
        // Ours, since Foundation's hands on the signals that its caller holds back, and Dovecot would never hear the end.
        master = try ChildProcess(
            program: "/usr/sbin/dovecot", arguments: ["-F", "-c", configuration],
            environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"])
        // It says so once it listens.
        guard
            try watch.first({ log.contains("starting up") || log.contains("Fatal") ? log : nil })?.contains("Fatal")
                == false
        else {
            stop()
            throw ServerFault("dovecot does not start: \(log)")
        }
    }

    func stop() {
        _ = master?.end()
    }

    /// Everything it said, for the words of a test that fails.
    public var log: String { (try? String(contentsOf: folder.appending(path: "log"), encoding: .utf8)) ?? "" }

    /// Puts a mail into a folder.
    public func append(_ mail: [UInt8], to name: String = "INBOX") throws {
        let file = folder.appending(path: "mail")
        try Data(mail).write(to: file)
        try doveadm(["save", "-u", Self.user, "-m", name, file.path(percentEncoded: false)])
    }

    /// Makes a folder.
    public func make(_ name: String) throws { try doveadm(["mailbox", "create", "-u", Self.user, name]) }

    /// Takes all mails out of a folder.
    public func empty(_ name: String = "INBOX") throws {
        try doveadm(["expunge", "-u", Self.user, "mailbox", name, "all"])
    }

    /// Gives the mails of a folder other numbers.
    public func renumber(_ name: String = "INBOX", validity: UInt32) throws {
        try doveadm(["mailbox", "update", "-u", Self.user, "--uid-validity", String(validity), name])
    }

    /// Number and flags of each mail of a folder, and how its numbers stand: all that a reader could change.
    public func standing(of name: String = "INBOX") throws -> String {
        let mails = try doveadm([
            "-f", "flow", "fetch", "-u", Self.user, "uid flags modseq size.physical", "mailbox", name, "all",
        ])
        let folder = try doveadm([
            "-f", "flow", "mailbox", "status", "-u", Self.user, "messages uidnext uidvalidity unseen highestmodseq",
            name,
        ])
        return mails + folder
    }

    private var configuration: String { folder.appending(path: "dovecot.conf").path(percentEncoded: false) }

    @discardableResult private func doveadm(_ arguments: [String]) throws -> String {
        guard let (output, status) = try TestSupport.run("/usr/bin/doveadm", ["-c", configuration] + arguments) else {
            throw ServerFault("doveadm is not installed")
        }
        guard status == 0 else { throw ServerFault("doveadm: \(output) \(log)") }
        return output
    }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }
}
