import Foundation
import TestSupport
import Testing

/// The main job on the example campaign, end to end, held against other people's programs and against what a person
/// wrote down as right (`EXPECTED.tsv`).
@Suite(.serialized) final class ExampleTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "example-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A copy of the example, built.
    private func build(_ name: String, environment: [String: String] = [:]) throws -> URL {
        let campaign = folder.appending(path: name)
        try FileManager.default.copyItem(at: TestSupport.root.appending(path: "Examples/chiapas"), to: campaign)
        try? FileManager.default.removeItem(at: campaign.appending(path: "ledger.sqlite"))
        let process = Process()
        process.executableURL = Program.executable
        process.arguments = ["build", "-C", campaign.path, "--out", campaign.appending(path: "out").path]
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardError = Pipe()
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return campaign
    }

    private func letters(of campaign: URL) throws -> [String: [String: Any]] {
        let list = try #require(
            try TestSupport.run(
                Program.executable.path, ["list", "--json", "-C", campaign.path], standardErrorToo: false))
        let object = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any]
        let letters = try #require(object?["letters"] as? [[String: Any]])
        return Dictionary(letters.map { ($0["source"] as? String ?? "", $0) }) { first, _ in first }
    }

    private struct Expectation {
        let source: String
        let state: String
        let recipients: [String]
        let language: String
    }

    private func expectations() throws -> [Expectation] {
        let file = TestSupport.root.appending(path: "Examples/chiapas/EXPECTED.tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().compactMap { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count >= 4, !line.hasPrefix("#") else { return nil }
            return Expectation(
                source: cells[0], state: cells[1], recipients: cells[2].split(separator: "|").map(String.init).sorted(),
                language: cells[3])
        }
    }

    @Test func `every letter of the example is what a person said it is, and for whom`() throws {
        let found = try letters(of: build("expected"))
        let expected = try expectations()
        #expect(expected.count == 55)
        #expect(found.count == expected.count)
        for row in expected {
            let letter = try #require(found[row.source], "\(row.source)")
            #expect(letter["state"] as? String == row.state, "\(row.source)")
            #expect((letter["recipients"] as? [String] ?? []).sorted() == row.recipients, "\(row.source)")
            if !row.language.isEmpty { #expect(letter["language"] as? String == row.language, "\(row.source)") }
        }
    }

    @Test func `the PDFs are sound, whole, and tell nothing of the senders`() throws {
        let campaign = try build("sound")
        let out = campaign.appending(path: "out")
        let senders = try letters(of: campaign).values.compactMap { $0["sender"] as? String }
            .compactMap { $0.firstMatch(of: /[^<\s]+@[^>\s]+/).map { String($0.0) } }
        #expect(senders.count > 30)
        let data = try Data(contentsOf: out.appending(path: "manifest.json"))
        let manifest = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let facilities = try #require(manifest["facilities"] as? [[String: Any]])
        #expect(facilities.count == 3)
        for facility in facilities {
            let bundle = out.appending(path: try #require(facility["bundle"] as? String))
            try checkSound(bundle)
            try checkDigest(bundle, try #require(facility["sha256"] as? String))
            let pages = try pageTexts(of: bundle)
            #expect(facility["sheets"] as? Int == (pages.count + 1) / 2)
            for sender in senders { #expect(!pages.contains { $0.contains(sender) }) }
            for prisoner in try #require(facility["prisoners"] as? [[String: Any]]) {
                try checkSound(out.appending(path: try #require(prisoner["packet"] as? String)))
                for letter in try #require(prisoner["letters"] as? [[String: Any]]) {
                    let code = try #require(letter["id"] as? String)
                    let first = try #require(letter["first_page"] as? Int)
                    // Each letter starts on a recto, and every page of it bears its code.
                    #expect(first % 2 == 1)
                    for page in first..<first + (try #require(letter["pages"] as? Int)) {
                        #expect(pages[page - 1].contains(code), "\(code)")
                    }
                }
            }
        }
    }

    @Test func `two builds give the same bytes, whatever fonts the system knows of`() throws {
        let one = try build("one").appending(path: "out")
        let emptied = ["FONTCONFIG_FILE": "/dev/null", "FONTCONFIG_PATH": "/nonexistent", "HOME": folder.path]
        let other = try build("two", environment: emptied).appending(path: "out")
        let files = try #require(FileManager.default.enumerator(atPath: one.path)).compactMap { $0 as? String }
            .filter { $0.contains(".") }
        #expect(files.count >= 12)
        for file in files {
            let same = FileManager.default.contentsEqual(
                atPath: one.appending(path: file).path, andPath: other.appending(path: file).path)
            #expect(same, "\(file)")
        }
    }

    private func checkSound(_ file: URL) throws {
        let check = try #require(try TestSupport.run("qpdf", ["--check", file.path]), "qpdf is not installed")
        #expect(check.status == 0, "\(file.lastPathComponent)")
        let fonts = try #require(try TestSupport.run("pdffonts", [file.path])).output.split(separator: "\n").dropFirst(
            2)
        // Colour emoji come as pictures; every other font is embedded and subset.
        for font in fonts { #expect(font.contains(/yes (yes|no) (yes|no)/), "\(font)") }
        let info = try #require(try TestSupport.run("pdfinfo", [file.path])).output
        for word in ["CreationDate", "ModDate", "Author", "Creator"] { #expect(!info.contains(word + ":")) }
        #expect(info.contains(/Tagged: +yes/))
    }

    private func checkDigest(_ file: URL, _ digest: String) throws {
        let sum = try #require(try TestSupport.run("sha256sum", [file.path]))
        #expect(sum.output.hasPrefix(digest))
    }

    private func pageTexts(of file: URL) throws -> [String] {
        let text = try #require(try TestSupport.run("pdftotext", ["-layout", file.path, "-"])).output
        return text.split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}
