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

    /// Runs a program in a helper's place; gives what it prints and how it ended.
    private func behindWalls(_ arguments: String...) throws -> (output: String, ending: ChildProcess.Ending) {
        let child = try ChildProcess(program: Self.probe, arguments: ["become"] + arguments, environment: [:])
        child.closeInput()
        let (bytes, _) = child.read(upTo: 1 << 16, until: SuspendingClock.now + .seconds(20))
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
}
