import Foundation
import Letters
import Testing

@testable import Intake

/// What a worker that has been taken over can do: nothing. The probe is a program that stands behind the same walls as
/// the real worker and attacks from there.
@Suite struct ConfinementTests {
    private static let probe = Program.executable.deletingLastPathComponent().appending(path: "WorkerProbe").path
    private let reader = ConfinedReader(executable: probe, time: { _ in .seconds(4) }, knowsSentence: { _ in true })

    private func item(_ text: String, as format: UntrustedItem.Format = .plainText) -> UntrustedItem {
        UntrustedItem(source: SourceReference(path: "letters/a"), format: format, untrustedBytes: Array(text.utf8))
    }

    private func outcome(
        _ attack: String, as format: UntrustedItem.Format = .plainText, by reader: ConfinedReader? = nil
    ) -> String {
        let reading = (reader ?? self.reader).read(item("attack " + attack, as: format))
        if case .unreadable(let sentence) = reading.kind { return sentence.key }
        return reading.blocks.plainText
    }

    /// Somebody's letter is read as if nothing had been.
    private func expectNextIsRead() {
        #expect(reader.read(item("Querido Manuel, un abrazo.")).blocks.plainText == "Querido Manuel, un abrazo.")
    }

    @Test func `all walls stand on this machine`() { #expect(reader.confinement() == .complete) }

    @Test(arguments: [
        "socket-inet", "socket-unix", "socketpair", "start", "spawn", "fork", "ptrace",
    ])
    func `what no decoder needs ends the worker, and costs its item a sentence`(attack: String) {
        #expect(outcome(attack) == "intake.worker-forbidden")
        expectNextIsRead()
    }

    @Test func `the home folder cannot be read`() throws {
        let home = FileManager.default.homeDirectoryForCurrentUser
        let secret = home.appending(path: ".pasamuros-test-\(UUID().uuidString)")
        try Data("secreto".utf8).write(to: secret)
        defer { try? FileManager.default.removeItem(at: secret) }
        #expect(outcome("read \(secret.path)") == "refused \(EACCES)")
        #expect(outcome("list \(home.path)") == "refused \(EACCES)")
        #expect(outcome("read /etc/passwd") == "refused \(EACCES)")
        #expect(outcome("read /proc/self/environ") == "refused \(EACCES)")
        #expect(outcome("read /proc/\(getpid())/mem") == "refused \(EACCES)")
    }

    @Test func `libraries and fonts can be read`() { #expect(outcome("list /usr/share/fonts") == "done") }

    @Test func `nothing can be written, made, moved or removed`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "probe-\(UUID().uuidString)")
        try Data("carta".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        for attack in ["append", "write", "remove", "rename", "chmod"] {
            #expect(outcome("\(attack) \(file.path)").hasPrefix("refused "), "\(attack)")
        }
        let new = file.path + "-new"
        for attack in ["write", "mkdir", "link"] {
            #expect(outcome("\(attack) \(new)").hasPrefix("refused "), "\(attack)")
            #expect(!FileManager.default.fileExists(atPath: new), "\(attack)")
        }
        #expect(outcome("memfd").hasPrefix("refused "))
        #expect(try Data(contentsOf: file) == Data("carta".utf8))
    }

    @Test(arguments: ["signal-parent", "signal-all", "run-memory", "unlimit"])
    func `what libraries may try in passing is refused`(attack: String) {
        #expect(outcome(attack).hasPrefix("refused "))
        expectNextIsRead()
    }

    @Test func `nothing that is open in the program is open in a worker`() throws {
        // As a library might leave it, open across `exec`: a file, and one with a high number.
        let secret = FileManager.default.temporaryDirectory.appending(path: "open-\(UUID().uuidString)")
        try Data("carta".utf8).write(to: secret)
        defer { try? FileManager.default.removeItem(at: secret) }
        let low = open(secret.path, O_RDWR)
        let high = dup2(low, 900)
        defer {
            close(low)
            close(high)
        }
        #expect(low > 2 && high == 900)
        let fresh = ConfinedReader(executable: Self.probe, time: { _ in .seconds(4) }, knowsSentence: { _ in true })
        #expect(fresh.read(item("attack descriptors")).blocks.plainText == "0 1 2")
    }

    @Test(arguments: ["signal", "signal-thread", "limit"], [true, false])
    func `no other process is signalled or bounded`(attack: String, isParent: Bool) throws {
        let sibling = try Self.sibling()
        defer { Self.end(sibling) }
        let target = isParent ? "" : " \(sibling.processIdentifier)"
        #expect(outcome(attack + target).hasPrefix("refused "))
        #expect(sibling.isRunning)
        expectNextIsRead()
    }

    @Test(arguments: ["signal-queue", "handle", "attach", "peek", "poke"], [true, false])
    func `who reaches for another process is ended`(attack: String, isParent: Bool) throws {
        let sibling = try Self.sibling()
        defer { Self.end(sibling) }
        let target = isParent ? "" : " \(sibling.processIdentifier)"
        #expect(outcome(attack + target) == "intake.worker-forbidden")
        #expect(sibling.isRunning)
        expectNextIsRead()
    }

    /// Started from a thread of the tests it may hold back all signals but one.
    private static func end(_ process: Process) {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// A process of the same user and the same parent, that waits.
    private static func sibling() throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sleep")
        process.arguments = ["600"]
        try process.run()
        return process
    }

    @Test func `decoders may start threads`() { #expect(outcome("thread") == "done") }

    @Test func `memory without end ends the worker, and says so`() {
        // Filling a gigabyte takes its time on a machine that is busy: here memory has to be what runs out first.
        let patient = ConfinedReader(executable: Self.probe, time: { _ in .seconds(120) }, knowsSentence: { _ in true })
        #expect(outcome("allocate", by: patient) == "intake.worker-too-much-memory")
        #expect(outcome("map-shared") == "refused \(ENOMEM)")
        expectNextIsRead()
    }

    @Test func `a worker that never comes to an end is ended`() {
        let clock = ContinuousClock()
        let time = clock.measure { #expect(outcome("loop") == "intake.worker-too-long") }
        #expect(time < .seconds(30))
        expectNextIsRead()
    }

    @Test(arguments: [
        ("spew", "intake.worker-beyond-bounds"), ("nonsense", "intake.worker-nonsense"),
        ("segfault", "intake.worker-crashed"), ("trap", "intake.worker-crashed"),
        ("overflow", "intake.worker-crashed"), ("leave", "intake.worker-crashed"),
    ])
    func `output without end, nonsense and crashes cost one item`(attack: String, key: String) {
        #expect(outcome(attack) == key)
        expectNextIsRead()
    }

    @Test func `pages end at their bound`() {
        var pages = 0
        let opening = reader.open(item("attack pages", as: .pdf)) { _ in pages += 1 }
        #expect(pages == OpeningBounds.pages)
        #expect(opening.reading.blocks.plainText == "stopped")
    }

    @Test func `a worker that has seen a picture sees nothing else`() {
        let first = outcome("who", as: .picture)
        let second = outcome("who", as: .picture)
        let third = outcome("who")
        let fourth = outcome("who")
        #expect(Set([first, second, third]).count == 3)
        #expect(third == fourth, "text is read by one worker as long as nothing happens")
    }

    @Test func `several threads read at once`() async {
        let reader = reader
        let item = item
        let right = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                group.addTask {
                    if number % 10 == 3 { return reader.read(item("attack segfault", .plainText)).blocks.isEmpty }
                    let text = "Carta número \(number)."
                    return reader.read(item(text, .plainText)).blocks.plainText == text
                }
            }
            return await group.reduce(true) { $0 && $1 }
        }
        #expect(right)
    }

    @Test func `a worker that cannot be started is a sentence`() {
        let reader = ConfinedReader(executable: "/nowhere", knowsSentence: { _ in true })
        #expect(reader.confinement() == .notStarted)
        #expect(reader.read(item("Hola.")).kind == .unreadable(Sentence("intake.worker-not-started")))
    }
}
