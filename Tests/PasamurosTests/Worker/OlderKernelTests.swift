import Foundation
import Testing
import Words

/// On a system that cannot shut in what reads letters, every run says so. A filter of system calls stands in for the
/// older kernel (`OlderKernel` in the probe).
@Suite struct OlderKernelTests {
    private static let probe = Program.executable.deletingLastPathComponent().appending(path: "WorkerProbe").path
    private static let warnings = [
        "landlock": Words(.english)("doctor.confined-without-files"), "seccomp": Words(.english)("doctor.not-confined"),
    ]

    private func launcher(_ wall: String) -> [String] { [Self.probe, "without", wall] }

    @Test(arguments: ["landlock", "seccomp"]) func `doctor says so`(wall: String) throws {
        let program = try Program()
        let warning = try #require(Self.warnings[wall])
        let run = try program.run(["doctor", "--lang", "en"], through: launcher(wall))
        #expect((run.output + run.errors).contains(warning))
        let here = try program.run("doctor", "--lang", "en")
        #expect(!(here.output + here.errors).contains(warning))
    }

    @Test(
        arguments: ["landlock", "seccomp"],
        [
            ["collect"], ["build"], ["bundle"], ["send"], ["check", "some.pdf"],
            ["receipt", "received", "--photo", "some.pdf"], ["show", "CODE", "--save", "as-it-came"],
        ])
    func `so does every run that opens what came from outside`(wall: String, call: [String]) throws {
        let program = try Program(["a.eml": mail("Para José", id: "a", "Querido José, un abrazo.")])
        try program.write("some.pdf", "%PDF-1.4")
        let mail = "email: {from: cartas@example.org, smtp: {host: localhost, port: 2525, security: none}}\n"
        try program.write("campaign.yaml", "name: Prueba\n" + mail)
        _ = try program.run("collect")
        let letters = try #require(try program.run("list", "--json").json["letters"] as? [[String: Any]])
        let code = try #require(letters.first?["id"] as? String)
        let call = call.map { $0 == "CODE" ? code : $0 } + ["--lang", "en"]
        let warning = try #require(Self.warnings[wall])
        let run = try program.run(call, through: launcher(wall))
        #expect(run.errors.contains(warning))
        #expect(try !program.run(call).errors.contains(warning))
    }

    @Test func `letters are read all the same`() throws {
        let program = try Program(["a.eml": mail("Para José", id: "a", "Querido José, un abrazo.")])
        #expect(try program.run(["collect"], through: launcher("seccomp")).status == 0)
        let letters = try #require(try program.run("list", "--json").json["letters"] as? [[String: Any]])
        #expect(letters.map { $0["state"] as? String } == ["ready"])
    }
}
