import Foundation
import Letters
import TestSupport
import Testing
import Words

@testable import Intake

/// Documents that nobody on this project wrote: what pandoc's own tests say is in them is in the letters we make of them.
@Suite struct OfficeCorporaTests {
    private static let endings = ["docx", "odt", "rtf"]

    /// Each document that has its words beside it, or in a folder `native` beside its own.
    private static func documents() throws -> [(document: URL, native: URL)] {
        guard let root = TestSupport.corpora?.appending(path: "office") else { return [] }
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
        return files.compactMap { $0 as? URL }.filter { endings.contains($0.pathExtension) }
            .sorted { $0.path < $1.path }.compactMap { file in
                let name = file.deletingPathExtension().lastPathComponent + ".native"
                let folder = file.deletingLastPathComponent()
                let places = [folder, folder.deletingLastPathComponent().appending(path: "native")]
                return places.map { $0.appending(path: name) }
                    .first { FileManager.default.fileExists(atPath: $0.path) }.map { (file, $0) }
            }
    }

    private let letters: LetterReader = {
        let keys = Words(.english).keys
        let executable = Program.executable.path
        return LetterReader(
            reader: ConfinedReader(executable: executable) { keys.contains($0) },
            converters: .programs(executable: executable, keyring: Keyring(executable: executable, terminal: nil))
        ) { page in
            Picture(digest: "0", width: page.pixels.width, height: page.pixels.height, kind: page.kind)
        }
    }()

    private func reading(of document: URL) throws -> Reading {
        let bytes = [UInt8](try Data(contentsOf: document))
        let format = FormatSniffer.format(of: bytes, name: document.lastPathComponent)
        return try letters.read(
            UntrustedItem(source: SourceReference(path: "letters/a"), format: format, untrustedBytes: bytes))
    }

    /// The first of the words that does not follow behind those before it.
    private func missing(_ wanted: [String], in words: [String]) -> String? {
        var rest = words[...]
        for (index, word) in wanted.enumerated() {
            guard let place = rest.firstIndex(of: word) else {
                return wanted[max(0, index - 2)...min(index + 2, wanted.count - 1)].joined(separator: " ")
            }
            rest = rest[(place + 1)...]
        }
        return nil
    }

    /// Documents whose known words are more than what stands on paper, and why that is right.
    private static let exceptions = [
        "comments.docx": "remarks in the margin are no part of the letter; the known answer holds them as well",
        "diagram.docx": "the known answer has a mark of a later pandoc for a diagram, which our finding names",
        "track_changes_scrubbed_metadata.docx":
            "what its writer deleted is not printed; the known answer holds it as well",
    ]

    @Test(.enabled(if: TestSupport.corpora != nil))
    func `the words of every document are in its letter, in order`() throws {
        let documents = try Self.documents()
        #expect(documents.count > 110)
        #expect(Set(documents.map(\.document.pathExtension)) == Set(Self.endings))
        var gaps: [String: String] = [:]
        for (document, native) in documents {
            let known = NativeText(try String(contentsOf: native, encoding: .utf8))
            let reading = try reading(of: document)
            let words = NativeText.words(of: reading.blocks.plainText)
            // Of an rtf, title and author are properties of the file, which name who wrote it: never printed.
            let above = document.pathExtension == "rtf" ? [] : known.above
            gaps[document.lastPathComponent] =
                missing(known.words, in: words) ?? missing(known.notes, in: words)
                ?? above.first { !words.contains($0) }
        }
        for (name, gap) in gaps.sorted(by: { $0.key < $1.key }) where Self.exceptions[name] == nil {
            Issue.record("\(name): \(gap)")
        }
        #expect(Set(Self.exceptions.keys).subtracting(gaps.keys).isEmpty, "an exception that is none any more")
        print("office: \(documents.count) documents, all words in \(documents.count - gaps.count)")
    }
}
