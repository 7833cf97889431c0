import Foundation

/// A GnuPG home of its own, with a key or without, that goes away with its agent.
final class ThrowawayKeys {
    /// Whom the key is for.
    static let owner = "cartas@example.net"

    let home: URL
    var environment: [String: String] { ["GNUPGHOME": home.path] }

    /// - Parameters:
    ///   - passphrase: of the key; `nil` for a home without a key.
    ///   - typed: what is typed whenever the passphrase is asked for; how often that was is told by `timesAsked`.
    init(passphrase: String? = "", typed: String = "") throws {
        // The path of the agent's socket has to be short (unix(7)).
        home = URL(filePath: "/tmp/keys-\(UUID().uuidString.prefix(8))")
        let mode = [FileAttributeKey.posixPermissions: 0o700]
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true, attributes: mode)
        let pinentry = home.appending(path: "pinentry")
        let script = """
            #!/bin/sh
            echo "OK"
            while read -r word rest; do
                case $word in
                    GETPIN) echo x >> \(home.path)/asked; echo "D \(typed)"; echo "OK" ;;
                    BYE) echo "OK"; exit 0 ;;
                    *) echo "OK" ;;
                esac
            done

            """
        try Data(script.utf8).write(to: pinentry)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: pinentry.path)
        try Data("pinentry-program \(pinentry.path)\n".utf8).write(to: home.appending(path: "gpg-agent.conf"))
        guard let passphrase else { return }
        let secret = ["--pinentry-mode", "loopback", "--passphrase", passphrase]
        _ = try gpg(secret + ["--quick-gen-key", "Cartas <\(Self.owner)>", "future-default", "default", "never"])
        // The agent remembers the passphrase that a key was made with.
        _ = try Self.run("/usr/bin/gpgconf", ["--kill", "gpg-agent"], environment)
    }

    deinit {
        _ = try? Self.run("/usr/bin/gpgconf", ["--kill", "gpg-agent"], environment)
        try? FileManager.default.removeItem(at: home)
    }

    /// How often a passphrase was asked for.
    var timesAsked: Int {
        (try? String(contentsOf: home.appending(path: "asked"), encoding: .utf8).count { $0 == "x" }) ?? 0
    }

    /// Encrypts to the key's owner.
    func locked(_ text: String, _ options: String...) throws -> [UInt8] {
        try gpg(["--trust-model", "always", "-r", Self.owner] + options + ["-ea"], Array(text.utf8))
    }

    /// Encrypts with a password.
    func locked(_ text: String, password: String) throws -> [UInt8] {
        try gpg(["--pinentry-mode", "loopback", "--passphrase", password, "-ca"], Array(text.utf8))
    }

    private func gpg(_ arguments: [String], _ input: [UInt8] = []) throws -> [UInt8] {
        try Self.run("/usr/bin/gpg", ["--batch"] + arguments, environment, input)
    }

    private static func run(
        _ program: String, _ arguments: [String], _ environment: [String: String], _ input: [UInt8] = []
    ) throws -> [UInt8] {
        let process = Process()
        let taken = Pipe()
        // Through a file: a pipe would be full before the program has read it all.
        let given = FileManager.default.temporaryDirectory.appending(path: "given-\(UUID().uuidString)")
        try Data(input).write(to: given)
        defer { try? FileManager.default.removeItem(at: given) }
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = environment
        process.standardInput = try FileHandle(forReadingFrom: given)
        process.standardOutput = taken
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = try taken.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Array(output)
    }
}
