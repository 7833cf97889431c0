import Foundation
import Testing

/// `show --save`: a letter as it came, for the organisers' own eyes.
@Suite struct SaveTests {
    private static let photo = Data((0..<3_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })

    /// A mail with a file that says of itself that it belongs elsewhere.
    private static let letter = """
        From: Ana <ana@example.org>
        Date: Fri, 18 Sep 2026 12:00:00 +0000
        Message-ID: <a@example.org>
        Subject: Para Manuel
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8

        Querido Manuel, un abrazo.
        >From aquí te escribo.
        --b
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename="../../../letters/hoja.jpg"
        Content-Transfer-Encoding: base64

        \(photo.base64EncodedString(options: .lineLength76Characters))
        --b--

        """

    /// A campaign of two mails in a mailbox, collected; with the second one's code.
    private func collected() throws -> (program: Program, code: String) {
        let first = mail("Para José", id: "b", "Querido José, un abrazo.")
        let from = "From ana@example.org Fri Sep 18 12:00:00 2026\n"
        let program = try Program(["correo.mbox": from + first + "\n" + from + Self.letter])
        _ = try program.run("collect")
        let letters = try #require(try program.run("list", "--json").json["letters"] as? [[String: Any]])
        return (program, try #require(letters.last?["id"] as? String))
    }

    private func permissions(_ url: URL) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
    }

    private func names(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test func `the letter and its parts are saved as they came, for one person's eyes`() throws {
        let (program, code) = try collected()
        let run = try program.run("show", code, "--save", "ver/aquí", "--lang", "en")
        #expect(run.status == 0)
        #expect(run.output.contains("Para Manuel"))
        let folder = program.folder.appending(path: "ver/aquí")
        #expect(
            run.errors.hasPrefix("Letter as it came and 1 part of it, untouched: in ver/aquí, from \(code).eml on."))
        #expect(try names(folder) == ["\(code)-1.bin", "\(code).eml"])
        #expect(try permissions(folder) == 0o700)
        #expect(try permissions(folder.appending(path: "\(code).eml")) == 0o600)
        #expect(try permissions(folder.appending(path: "\(code)-1.bin")) == 0o600)
        let saved = try String(contentsOf: folder.appending(path: "\(code).eml"), encoding: .utf8)
        #expect(saved.trimmingCharacters(in: .newlines) + "\n" == Self.letter.replacing("\n>From", with: "\nFrom"))
        #expect(try Data(contentsOf: folder.appending(path: "\(code)-1.bin")) == Self.photo)
        #expect(try names(program.folder.appending(path: "letters")) == ["correo.mbox"])
    }

    @Test func `what lies in the folder is never written over, and nothing is saved twice`() throws {
        let (program, code) = try collected()
        let folder = program.folder.appending(path: "ver")
        let mine = program.folder.appending(path: "mine.txt")
        try Data("mío".utf8).write(to: mine)
        try program.write("ver/\(code).eml", "otra cosa")
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "\(code)-1.bin"), withDestinationURL: mine)
        let all = ["\(code)-1.bin", "\(code)-1_2.bin", "\(code).eml", "\(code)_2.eml"]
        for _ in 0..<2 {
            #expect(try program.run("show", code, "--save", "ver").status == 0)
            #expect(try names(folder) == all)
        }
        #expect(try Data(contentsOf: mine) == Data("mío".utf8))
        #expect(try Data(contentsOf: folder.appending(path: "\(code).eml")) == Data("otra cosa".utf8))
        #expect(try Data(contentsOf: folder.appending(path: "\(code)-1_2.bin")) == Self.photo)
    }

    @Test func `a machine is told what was saved`() throws {
        let (program, code) = try collected()
        let answer = try program.run("show", code, "--save", "ver", "--json").json
        let saved = try #require(answer["saved"] as? [String: Any])
        #expect(saved["folder"] as? String == "ver")
        #expect(saved["whole"] as? Bool == true)
        let files = try #require(saved["files"] as? [[String: Any]])
        #expect(files.map { $0["name"] as? String } == ["\(code).eml", "\(code)-1.bin"])
        #expect(files[1]["bytes"] as? Int == Self.photo.count)
        #expect(try program.run("show", code, "--json").json["saved"] == nil)
    }

    @Test func `nothing is saved among the letters, or of a letter that is gone`() throws {
        let (program, code) = try collected()
        for own in ["letters", "letters/x", "bundles"] {
            let run = try program.run("show", code, "--save", own, "--lang", "en")
            #expect(run.status == 1)
            let folder = own.split(separator: "/")[0]
            #expect(run.errors.hasPrefix("What is saved of a letter cannot go into \(folder)/,"))
        }
        #expect(try names(program.folder.appending(path: "letters")) == ["correo.mbox"])
        try FileManager.default.removeItem(at: program.folder.appending(path: "letters/correo.mbox"))
        let run = try program.run("show", code, "--save", "ver", "--lang", "en")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("The original of letter \(code) is not in letters/correo.mbox#2"))
        #expect(!FileManager.default.fileExists(atPath: program.folder.appending(path: "ver").path))
    }
}
