public import Foundation
internal import Glibc

/// A Postfix of a test's own on the loopback: its configuration, queue and mailboxes stand in a folder of the test, and
/// it is stopped by the process identifier that stands there.
///
/// What becomes of a mail depends on whom it is for; `unknown@…` and all others are refused at RCPT with 550 5.1.1.
public final class PostfixServer {
    /// What it is to do beside what it does by the recipient.
    public struct Settings: Sendable {
        /// Domains that it takes mail for.
        public var domains = ["centro.example", "campana.example"]
        /// Addresses that have a mailbox.
        public var mailboxes = ["cartas@centro.example", "cartas@campana.example"]
        /// Addresses that are taken, and for which a report of its own comes back later.
        public var bouncing = ["rebota@centro.example"]
        /// Addresses that are refused after the mail, with 554 5.7.1.
        public var refusedAfterData = ["filtra@centro.example"]
        /// Addresses that are refused the first time, with 450 4.2.0, and have a mailbox.
        public var greylisted = ["gris@centro.example"]
        /// Addresses that another server on the loopback is asked to take; a report comes back where it refuses.
        public var relayed: [String: Int] = [:]
        /// The largest mail, in bytes.
        public var largestMail = 10_240_000
        /// Whether it offers reports (RFC 3461).
        public var offersReports = true
        /// TLS: STARTTLS on `port`, TLS from the first byte on `tlsPort`.
        public var authority: TestAuthority?
        /// Where a Dovecot checks accounts: nobody gets in without one then.
        public var accounts: URL?
        /// After so many seconds of silence it ends a conversation.
        public var idleSeconds = 300

        /// The settings above.
        public init() {}
    }

    /// Why no Postfix can be started here; `nil` where one can.
    public static let missing: String? =
        if !FileManager.default.isExecutableFile(atPath: "/usr/sbin/postfix") {
            "Postfix is not installed: Setup/test-packages.txt"
        } else if geteuid() != 0 {
            "Postfix can only be started by root, since it gives its parts accounts of their own (master(8)): run as root"
        } else {
            nil
        }

    /// Where it listens.
    public let port: Int
    /// Where it listens for TLS from the first byte; nobody does where there is no certificate.
    public let tlsPort: Int

    private let folder: URL
    private let settings: Settings
    private let mailOwner: UInt32

    /// Starts a server, has it serve while `body` runs, and stops it.
    public static func serve<Result>(
        _ settings: Settings = Settings(), _ body: (PostfixServer) throws -> Result
    ) throws -> Result {
        try TestSupport.withFolder { folder in
            let server = try PostfixServer(settings, in: folder.appending(path: "postfix"))
            defer { server.stop() }
            return try body(server)
        }
    }

    init(_ settings: Settings, in folder: URL) throws {
        guard let nobody = Self.account("nobody"), let owner = Self.account("postfix") else {
            throw ServerFault("the accounts postfix and nobody are missing")
        }
        self.folder = folder
        self.settings = settings
        mailOwner = nobody
        port = try LoopbackPort.free()
        tlsPort = try LoopbackPort.free()
        for name in ["conf", "queue", "data", "mail", "marks"] {
            try FileManager.default.createDirectory(
                at: folder.appending(path: name), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o755])
        }
        try Self.give(folder.appending(path: "data"), to: owner)
        for name in ["mail", "marks"] { try Self.give(folder.appending(path: name), to: mailOwner) }
        try writeConfiguration()
        try postfix("start")
    }

    /// Stops it.
    func stop() { _ = try? postfix("stop") }

    /// The mailbox of an address.
    public func mailbox(of address: String) throws -> Maildir {
        try Maildir(folder.appending(path: "mail").appending(path: address), owner: mailOwner)
    }

    /// Everything it said, for the words of a test that fails.
    public var log: String { (try? String(contentsOf: folder.appending(path: "mail.log"), encoding: .utf8)) ?? "" }

    private func postfix(_ order: String) throws {
        let arguments = ["-c", folder.appending(path: "conf").path(percentEncoded: false), order]
        // Its children keep the pipe of their parent's words, so nobody waits for its end.
        let process = Process()
        process.executableURL = URL(filePath: "/usr/sbin/postfix")
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ServerFault("postfix \(order) failed: \(log)") }
    }

    private static func account(_ name: String) -> UInt32? { getpwnam(name)?.pointee.pw_uid }

    private static func give(_ folder: URL, to owner: UInt32) throws {
        try FileManager.default.setAttributes(
            [.ownerAccountID: owner], ofItemAtPath: folder.path(percentEncoded: false))
    }
}

extension PostfixServer {
    private func writeConfiguration() throws {
        for address in settings.mailboxes + settings.greylisted { _ = try mailbox(of: address) }
        let deliverable = settings.mailboxes + settings.greylisted
        let taken = deliverable + settings.bouncing + settings.refusedAfterData + settings.relayed.keys
        try table("mailboxes", taken.map { ($0, $0 + "/") })
        try table(
            "transport",
            settings.bouncing.map { ($0, "later:") }
                + settings.relayed.map { ($0.key, "relay:[127.0.0.1]:\($0.value)") })
        try table("filter", settings.refusedAfterData.map { ($0, "554 5.7.1 blocked by the filter") })
        try table("grey", settings.greylisted.map { ($0, "yes") })
        try greylist()
        // EX_NOUSER of sysexits.h: pipe(8) makes 5.1.1 of it.
        try program("exit 67\n", named: "nobody-here")
        try write(PostfixConfiguration.main(self.places, settings), to: "conf/main.cf")
        try write(PostfixConfiguration.services(self.places, settings), to: "conf/master.cf")
    }

    private var places: PostfixConfiguration.Places {
        PostfixConfiguration.Places(
            folder: folder.path(percentEncoded: false), port: port, tlsPort: tlsPort, mailOwner: mailOwner)
    }

    /// Says no to each recipient once (Postfix SMTPD_POLICY_README).
    private func greylist() throws {
        let marks = folder.appending(path: "marks").path(percentEncoded: false)
        let list = folder.appending(path: "conf/grey").path(percentEncoded: false)
        try program(
            """
            while read -r line; do
                case $line in
                recipient=*) recipient=${line#recipient=} ;;
                "")
                    mark=\(marks)/$recipient
                    if [ -e "$mark" ] || ! grep -qF "$recipient yes" \(list); then printf 'action=DUNNO\\n\\n'
                    else : > "$mark"; printf 'action=450 4.2.0 greylisted, try again later\\n\\n'; fi ;;
                esac
            done

            """, named: "greylist")
    }

    private func program(_ text: String, named name: String) throws {
        try write("#!/bin/sh\n" + text, to: name)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: folder.appending(path: name).path(percentEncoded: false))
    }

    private func table(_ name: String, _ rows: [(String, String)]) throws {
        try write(rows.map { "\($0) \($1)\n" }.joined(), to: "conf/" + name)
    }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: path))
    }
}
