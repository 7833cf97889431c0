import Foundation
import Intake
import Letters
import TestSupport
import Testing
import Words

/// pandoc's own test documents, read as `build` reads them, against what its authors say that they hold.
@Suite(.enabled(if: TestSupport.corpora != nil, "PASAMUROS_CORPORA is not set"))
struct OfficeWordsTests {
    private static let keys = Words(.spanish).keys
    private let reader = LetterReader(
        reader: ConfinedReader(executable: Program.executable.path) { Self.keys.contains($0) },
        converters: .programs(
            executable: Program.executable.path,
            keyring: Keyring(executable: Program.executable.path, terminal: nil))
    ) { page in
        Picture(digest: "", width: page.pixels.width, height: page.pixels.height, kind: page.kind, text: page.text)
    }

    @Test(arguments: ["docx", "odt", "rtf"]) func `the words of the known answers are in the letters`(kind: String)
        throws
    {
        let corpora = try #require(TestSupport.corpora)
        var (documents, words, missing) = (0, 0, [String: [String]]())
        for item in try LettersFolder(campaign: corpora, path: "office/pandoc/test") {
            let file = corpora.appending(path: item.source.path)
            let answer = file.deletingPathExtension().appendingPathExtension("native")
            guard file.pathExtension == kind, let known = try? String(contentsOf: answer, encoding: .utf8) else {
                continue
            }
            let said = Set(Self.words(of: try reader.read(item).blocks.plainText))
            let wanted = Self.strings(in: known).flatMap(Self.words)
            documents += 1
            words += wanted.count
            let lost = wanted.filter { !said.contains($0) }
            if !lost.isEmpty { missing[file.lastPathComponent] = lost }
        }
        print("FIGURES: \(documents) \(kind) with known answers of \(words) words; missing \(missing)")
        #expect(documents > 5)
        #expect(missing == [:])
    }

    /// What stands in `Str "…"` of pandoc's native format: strings as Haskell writes them.
    private static func strings(in native: String) -> [String] {
        native.matches(of: /Str\s+"((?:[^"\\]|\\.)*)"/).map { unescaped(String($0.1)) }
    }

    private static func unescaped(_ text: String) -> String {
        text.replacing(/\\(?:(\d+)|(.))/) { match in
            if let number = match.1.flatMap({ UInt32($0) }).flatMap(Unicode.Scalar.init) { return String(number) }
            // `\&` parts a number from a digit behind it.
            let mark = match.2.map(String.init) ?? ""
            return ["&": "", "n": "\n", "t": "\t"][mark] ?? mark
        }
    }

    private static func words(of text: String) -> [String] {
        text.precomposedStringWithCanonicalMapping.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
