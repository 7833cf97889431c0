internal import Bindings
internal import Foundation

/// How gpg is called to open one locked text.
///
/// It runs behind walls: no network, nothing written, of files only its libraries and whose keys there are. The keys
/// themselves it never sees: it asks gpg-agent to use them, over a socket. What it opens goes through a pipe and never to
/// the disk. What it gives back is as untrusted as any mail.
enum GnuPG {
    static let program = "/usr/bin/gpg"
    /// Finds out whether the agent runs, and starts it.
    static let configurator = "/usr/bin/gpgconf"

    /// The first argument of the helper that becomes gpg.
    static let command = "gpg"

    /// The largest text that is opened, in bytes: a small one can unpack to any size.
    static let mostOutput = MailBounds.bytes

    static var isInstalled: Bool {
        [program, configurator].allSatisfy(FileManager.default.isExecutableFile(atPath:))
    }

    /// Makes this process gpg. Comes back only where that cannot be.
    /// - Parameter arguments: the terminal on which a passphrase may be asked for; none where it may not.
    static func become(_ arguments: [String]) {
        let environment = ProcessInfo.processInfo.environment
        guard let home = KeyringHome(environment) else { return }
        Confinement.become(
            program, arguments: self.arguments(asking: arguments.first), environment: environment,
            readable: Worker.systemFolders + ["/etc/ld.so.cache"] + home.publicFiles,
            bounds: Confinement.Bounds(memory: 1 << 30, processorSeconds: 60, openFiles: WorkerPolicy.openFiles),
            mayTalk: true)
    }

    /// Without the user's options: they may name programs to run, keys to fetch, places to write to.
    private static func arguments(asking terminal: String?) -> [String] {
        [
            "--no-options", "--batch", "--no-tty", "--no-autostart", "--disable-dirmngr", "--no-auto-key-retrieve",
            "--trust-model", "always", "--no-auto-check-trustdb", "--lock-never", "--no-random-seed-file",
            // Whether it is signed, and by whom, is not judged: a key that is not there would make it fail.
            "--skip-verify", "--status-fd", String(ChildProcess.remarksNumber), "--max-output", String(mostOutput),
        ] + (terminal.map { ["--pinentry-mode", "ask", "--ttyname", $0] } ?? ["--pinentry-mode", "error"])
            + ["--decrypt"]
    }

    /// What gpg, the agent and the window that asks for a passphrase need to find each other, and nothing else of ours.
    static func environment(_ ours: [String: String], asking terminal: String?) -> [String: String] {
        let homes = ["HOME", "GNUPGHOME"]
        let windows = [
            "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "TERM", "LANG",
            "LC_ALL", "LC_MESSAGES", "LC_CTYPE",
        ]
        let passed = homes + (terminal == nil ? [] : windows)
        var environment = ours.filter { passed.contains($0.key) }
        if let terminal { environment["GPG_TTY"] = terminal } else { environment["LC_ALL"] = "C.UTF-8" }
        environment["TZ"] = "UTC"
        return environment
    }
}
