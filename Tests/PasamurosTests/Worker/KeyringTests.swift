import Foundation
import Letters
import TestSupport
import Testing

@testable import Intake

/// Locked mail and the organisers' own key, with GnuPG itself behind its walls.
@Suite(.enabled(if: GnuPG.isInstalled, "GnuPG is not installed"))
struct KeyringTests {
    private func keyring(_ keys: ThrowawayKeys, terminal: String? = nil) -> Keyring {
        Keyring(executable: Program.executable.path, terminal: terminal, environment: keys.environment)
    }

    private func opened(_ bytes: [UInt8], _ keyring: Keyring) -> String {
        switch keyring.open(bytes) {
        case .success(let bytes): String(decoding: bytes, as: UTF8.self)
        case .failure(let lock): "\(lock)"
        }
    }

    @Test func `what was locked for the key is opened, and nothing of it stays on the disk`() throws {
        let keys = try ThrowawayKeys()
        let text = "Querido Manuel: un abrazo de ñandú."
        let locked = [try keys.locked(text), try keys.locked(text, "--throw-keyids")]
        let before = try files(in: keys.home)
        for bytes in locked { #expect(opened(bytes, keyring(keys)) == text) }
        #expect(try files(in: keys.home) == before)
    }

    /// Without the sockets of the agent.
    private func files(in folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix("S.") }.sorted()
    }

    @Test func `a text larger than any pipe is opened, and one larger than is read is named`() throws {
        let keys = try ThrowawayKeys()
        let long = String(repeating: "Muchas palabras de una carta que no se acaba nunca.\n", count: 100_000)
        #expect(opened(try keys.locked(long, "--compress-algo", "none"), keyring(keys)) == long)
        let huge = String(repeating: "0", count: GnuPG.mostOutput + 1)
        #expect(opened(try keys.locked(huge), keyring(keys)) == "tooLarge")
    }

    @Test func `what stays locked says why`() throws {
        let keys = try ThrowawayKeys()
        let others = try ThrowawayKeys()
        #expect(opened(try others.locked("secreto"), keyring(keys)) == "noKey")
        #expect(opened(try keys.locked("secreto", password: "abc"), keyring(keys)) == "password")
        #expect(opened(Array("-----BEGIN PGP MESSAGE-----\n\nno\n".utf8), keyring(keys)) == "damaged")
        #expect(opened([], keyring(keys)) == "damaged")
        #expect(opened(try keys.locked("secreto"), keyring(try ThrowawayKeys(passphrase: nil))) == "noKey")
    }

    @Test func `nothing is believed of a text that was altered on its way`() throws {
        let keys = try ThrowawayKeys()
        var lines = String(
            decoding: try keys.locked(String(repeating: "secreto ", count: 2_000), "--compress-algo", "none"),
            as: UTF8.self
        )
        .split(separator: "\n", omittingEmptySubsequences: false)
        lines.remove(at: lines.count / 2)
        // Without its check sum, which is no protection, the armour is taken.
        lines.removeAll { $0.hasPrefix("=") && $0.count == 5 }
        #expect(opened(Array(lines.joined(separator: "\n").utf8), keyring(keys)) == "damaged")
    }

    @Test func `without a terminal a passphrase is never asked for`() throws {
        let keys = try ThrowawayKeys(passphrase: "abracadabra", typed: "abracadabra")
        #expect(opened(try keys.locked("secreto"), keyring(keys)) == "passphrase")
        #expect(keys.timesAsked == 0)
    }

    @Test func `on a terminal the passphrase is asked for, once`() throws {
        let keys = try ThrowawayKeys(passphrase: "abracadabra", typed: "abracadabra")
        let keyring = keyring(keys, terminal: "/dev/tty")
        #expect(opened(try keys.locked("secreto"), keyring) == "secreto")
        #expect(opened(try keys.locked("otro"), keyring) == "otro")
        #expect(keys.timesAsked == 1)
    }

    @Test func `who does not know the passphrase is left in peace for the rest of the run`() throws {
        let keys = try ThrowawayKeys(passphrase: "abracadabra", typed: "hocuspocus")
        let keyring = keyring(keys, terminal: "/dev/tty")
        #expect(opened(try keys.locked("secreto"), keyring) == "passphrase")
        let asked = keys.timesAsked
        #expect(asked > 0)
        #expect(opened(try keys.locked("otro"), keyring) == "passphrase")
        #expect(keys.timesAsked == asked)
    }

    @Test func `a password of somebody else's is asked for nowhere`() throws {
        let keys = try ThrowawayKeys(typed: "abc")
        #expect(opened(try keys.locked("secreto", password: "abc"), keyring(keys, terminal: "/dev/tty")) == "password")
        #expect(keys.timesAsked == 0)
    }

    @Test func `a locked mail is a letter that a person looks at, and the doctor says that there is a key`() throws {
        let keys = try ThrowawayKeys()
        let inner = "Content-Type: text/plain; charset=utf-8\nSubject: Para Manuel Gómez\n\nQuerido Manuel: hola.\n"
        let locked = String(decoding: try keys.locked(inner), as: UTF8.self)
        let mail = """
            From: Ana <ana@example.org>
            Subject: ...
            MIME-Version: 1.0
            Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b

            --b
            Content-Type: application/pgp-encrypted

            Version: 1

            --b
            Content-Type: application/octet-stream

            \(locked)
            --b--

            """
        let program = try Program(["a.eml": mail])
        let environment = keys.environment
        #expect(try program.run("doctor", environment: environment).output.contains("se abre con su llave"))
        _ = try program.run("build", environment: environment)
        let list = try program.run("list", "--json", environment: environment).json["letters"] as? [[String: Any]]
        let letter = try #require(list?.first)
        #expect(letter["state"] as? String == "held")
        #expect(letter["recipients"] as? [String] == ["manuel"])
        #expect((letter["findings"] as? [[String: String]])?.map { $0["rule"] } == ["unlocked"])
        let code = try #require(letter["id"] as? String)
        #expect(try program.run("show", code).output.contains("Querido Manuel: hola."))
    }
}
