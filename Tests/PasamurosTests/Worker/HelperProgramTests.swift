import Bindings
import Foundation
import Letters
import TestSupport
import Testing

@testable import Intake

/// Programs of others, run on what came from outside.
@Suite struct HelperProgramTests {
    private static let executable = Program.executable.path
    private static let probe = Program.executable.deletingLastPathComponent().appending(path: "WorkerProbe").path

    @Test func `a document becomes a tree`() throws {
        let document = Array(#"{\rtf1\ansi Querida {\b Petrona}.\par}"#.utf8)
        let tree = try HelperProgram.pandoc(.rtf).run(document, executable: Self.executable)
        let json = try #require(JSONSerialization.jsonObject(with: Data(tree)) as? [String: Any])
        #expect(json["pandoc-api-version"] != nil)
        let text = String(decoding: tree, as: UTF8.self)
        #expect(text.contains("Querida") && text.contains("Strong"))
    }

    @Test(arguments: [[UInt8]("no es un documento".utf8), [], [0x50, 0x4B, 0x03, 0x04, 1, 2, 3]])
    func `what is no document is named`(bytes: [UInt8]) {
        #expect(throws: HelperFailure.failed) {
            try HelperProgram.pandoc(.docx).run(bytes, executable: Self.executable)
        }
    }

    @Test func `a conversion that takes too long is ended`() {
        #expect(throws: HelperFailure.tooLong) {
            try HelperProgram.pandoc(.rtf).run(
                Array(#"{\rtf1 x}"#.utf8), executable: Self.executable, within: .zero)
        }
    }

    @Test func `a helper that does not read is no danger to who writes`() {
        // The probe knows no helper and ends at once; the document is larger than any pipe.
        #expect(throws: HelperFailure.failed) {
            try HelperProgram.pandoc(.odt).run([UInt8](repeating: 1, count: 4 << 20), executable: Self.probe)
        }
    }

    @Test func `a program that writes while it reads gets all and gives all`() throws {
        let bytes = [UInt8](repeating: 7, count: 5 << 20)
        let child = try ChildProcess(program: "/bin/cat", arguments: [], environment: [:])
        let (output, trouble) = child.exchange(bytes, upTo: 1 << 30, until: SuspendingClock.now + .seconds(60))
        #expect(output == bytes && trouble == .ended)
        let other = try ChildProcess(program: "/bin/cat", arguments: [], environment: [:])
        let (some, limit) = other.exchange(bytes, upTo: 1 << 20, until: SuspendingClock.now + .seconds(60))
        #expect(some.count == 1 << 20 && limit == nil)
    }

    @Test func `remarks come apart from the output`() throws {
        let script = "echo una carta; echo un aviso >&3"
        let child = try ChildProcess(
            program: "/bin/sh", arguments: ["-c", script], environment: [:], makesRemarks: true)
        let deadline = SuspendingClock.now + .seconds(60)
        let (output, _) = child.exchange([], upTo: 100, until: deadline)
        #expect(String(decoding: output, as: UTF8.self) == "una carta\n")
        #expect(String(decoding: child.readRemarks(upTo: 100, until: deadline), as: UTF8.self) == "un aviso\n")
    }

    /// Runs a program in a helper's place; gives what it prints and how it ended.
    private func behindWalls(_ arguments: String...) throws -> (output: String, ending: ChildProcess.Ending) {
        try running(["become"] + arguments)
    }

    /// Runs a few words of Perl in the place of GnuPG.
    private func beside(_ words: String) throws -> (output: String, ending: ChildProcess.Ending) {
        try running(["talk", "/usr/bin/perl"], input: Array(words.utf8))
    }

    private func running(
        _ arguments: [String], input: [UInt8] = []
    ) throws -> (output: String, ending: ChildProcess.Ending) {
        let child = try ChildProcess(program: Self.probe, arguments: arguments, environment: [:])
        let (bytes, _) = child.exchange(input, upTo: 1 << 16, until: SuspendingClock.now + .seconds(60))
        return (String(decoding: bytes, as: UTF8.self), child.ending(within: .seconds(20)))
    }

    @Test func `behind its walls a program runs, and does nothing else`() throws {
        #expect(try behindWalls("/bin/sh", "-c", "echo hola") == ("hola\n", .exited(0)))
        let reading = try behindWalls("/bin/cat", "/etc/passwd")
        #expect(reading == ("", .exited(1)))
        let file = FileManager.default.temporaryDirectory.appending(path: "helper-\(UUID().uuidString)").path
        #expect(try behindWalls("/bin/sh", "-c", "echo hola > \(file)").ending == .exited(2))
        #expect(!FileManager.default.fileExists(atPath: file))
        #expect(try behindWalls("/bin/sh", "-c", "exec /bin/true").ending == .exited(126))
        let forbidden = ChildProcess.Ending.signalled(SIGSYS)
        // As it starts, bash asks over a socket who the user is.
        #expect(try behindWalls("/bin/bash", "-c", "true").ending == forbidden)
        #expect(try behindWalls("/bin/sh", "-c", "(echo hola) | cat").ending == forbidden)
    }

    @Test func `GnuPG may speak to its agent, and do nothing else`() throws {
        #expect(try beside("use Socket; print socket(S, PF_UNIX, SOCK_STREAM, 0) ? 'si' : 'no'").output == "si")
        let forbidden = ChildProcess.Ending.signalled(SIGSYS)
        for family in ["PF_INET", "PF_INET6"] {
            #expect(try beside("use Socket; socket(S, \(family), SOCK_STREAM, 0)").ending == forbidden)
        }
        #expect(try beside("fork").ending == forbidden)
        #expect(try beside("kill 15, getppid; print 'vivo'").output == "vivo")
        #expect(try beside("exec '/bin/true'; print 'no'").output == "no")
        let home = FileManager.default.homeDirectoryForCurrentUser.path
        for place in ["/etc/passwd", home, "/proc/self/environ"] {
            #expect(try beside("print open(F, '<', '\(place)') ? 'si' : 'no'").output == "no", "\(place)")
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "talk-\(UUID().uuidString)").path
        #expect(try beside("print open(F, '>', '\(file)') ? 'si' : 'no'").output == "no")
        #expect(!FileManager.default.fileExists(atPath: file))
    }
}
