import Foundation
import TestSupport
import Testing

/// Other people's test mails, as one mailbox, through the main job.
@Suite(.enabled(if: TestSupport.corpora != nil, "PASAMUROS_CORPORA is not set"))
struct MimeMailboxTests {
    @Test func `a mailbox of every oddity of mail becomes a sound bundle, each mail accounted for`() throws {
        let program = try Program()
        try program.write("campaign.yaml", "name: Prueba\napprove: nothing\n")
        let mails = try mails()
        try #require(mails.count > 200)
        try Data(mails.map(Self.quoted).joined()).write(to: mailbox(of: program))
        #expect(try program.run("build").status == 0)

        let status = try program.run("status", "--json").json
        #expect(status["collected"] as? Int == mails.count)
        let states = ["ready", "question", "held", "duplicate", "report", "not_a_letter", "unreadable", "withdrawn"]
        #expect(states.reduce(0) { $0 + (status[$1] as? Int ?? 0) } == mails.count)

        let ready = try #require(status["ready"] as? Int)
        #expect(ready > 100)
        #expect(try lettersInManifest(of: program) == ready)
        for file in ["bundle", "juan"] {
            let path = program.folder.appending(path: "out/otro/\(file).pdf").path
            #expect(try #require(try TestSupport.run("qpdf", ["--check", path])).status == 0)
        }
    }

    private func mails() throws -> [Data] {
        let folder = try #require(TestSupport.corpora).appending(path: "mime")
        let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        return try files.filter { $0.hasSuffix(".eml") || $0.hasSuffix(".msg") }.sorted()
            .map { try Data(contentsOf: folder.appending(path: $0)) }
    }

    private func mailbox(of program: Program) throws -> URL {
        let folder = program.folder.appending(path: "letters/juan")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appending(path: "todo.mbox")
    }

    /// The mail as a message of an mbox whose lines that begin with "From " bear a mark (RFC 4155, appendix A; "mboxrd").
    private static func quoted(_ mail: Data) -> Data {
        var quoted = Data("From ana@example.org Fri Sep 18 12:00:00 2026\n".utf8)
        for line in mail.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: "From ".utf8) { quoted.append(0x3E) }
            quoted += line + [0x0A]
        }
        return quoted + [0x0A]
    }

    private func lettersInManifest(of program: Program) throws -> Int {
        let data = try Data(contentsOf: program.folder.appending(path: "out/manifest.json"))
        let manifest = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let facilities = try #require(manifest["facilities"] as? [[String: Any]])
        let prisoners = facilities.flatMap { $0["prisoners"] as? [[String: Any]] ?? [] }
        return prisoners.reduce(0) { $0 + ($1["letters"] as? [Any] ?? []).count }
    }
}
