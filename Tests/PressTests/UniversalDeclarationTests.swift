import Foundation
import Letters
import Press
import TestSupport
import Testing
import Typesetting

/// The Universal Declaration of Human Rights in 462 languages, there and back through a PDF.
@Suite(.enabled(if: TestSupport.corpora != nil, "PASAMUROS_CORPORA is not set"))
struct UniversalDeclarationTests {
    init() { TestSupport.useProjectFonts() }

    /// What came of one language.
    private enum Outcome {
        case same
        /// Characters that no font has; the page shows boxes, and says so.
        case missing(Int)
        case different(String)
    }

    @Test func `every language that the fonts cover comes back, and the others are reported`() throws {
        let folder = try #require(TestSupport.corpora).appending(path: "text/udhr")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
            .sorted()
        try #require(files.count > 400)
        var same = 0
        var missing: [String] = []
        var different: [String] = []
        let compositor = Compositor()
        for file in files {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            switch try outcome(of: text, with: compositor) {
            case .same: same += 1
            case .missing(let count): missing.append("\(file) (\(count))")
            case .different(let why): different.append("\(file) \(why)")
            }
        }
        print(
            "udhr: \(files.count) texts, \(same) came back, \(missing.count) reported as not covered, \(different.count) differ"
        )
        print("udhr not covered: \(missing.joined(separator: " "))")
        print("udhr differ: \(different.joined(separator: " "))")
        // Chakma and Northern Thai (Tai Tham) lose a few vowel signs on the way out: seen, not yet mended.
        #expect(different.filter { !$0.hasPrefix("ccp.") && !$0.hasPrefix("kkh_lana.") }.isEmpty)
        #expect(same > 400)
    }

    private func outcome(of text: String, with compositor: Compositor) throws -> Outcome {
        let blocks = text.split(separator: "\n").map { Block.paragraph([.text(String($0))]) }
        let flow = LetterFlow(style: LetterStyle(), language: nil) { $0.key }.flow(of: blocks)
        let pages = compositor.pages(of: Sheet(paper: .letter, content: flow, language: "es"))
        let missing = pages.flatMap(\.missingText)
        guard missing.isEmpty else { return .missing(missing.map(\.count).reduce(0, +)) }
        let found = try TestSupport.withFolder { folder in
            let file = folder.appending(path: "u.pdf")
            var bytes: [UInt8] = []
            try PDFPress.write(PDFDocument(title: "udhr", pages: pages)) { bytes.append(contentsOf: $0) }
            try Data(bytes).write(to: file)
            return try #require(try TestSupport.run("pdftotext", [file.path, "-"])).output
        }
        let wanted = counted(text)
        let got = counted(found)
        let lost = wanted.reduce(0) { $0 + max(0, $1.value - (got[$1.key] ?? 0)) }
        return lost == 0 ? .same : .different("\(lost) of \(wanted.values.reduce(0, +))")
    }

    /// Letters by how often they occur: poppler puts the lines of right-to-left scripts in an order of its own.
    private func counted(_ text: String) -> [Unicode.Scalar: Int] {
        text.decomposedStringWithCompatibilityMapping.unicodeScalars.filter(\.properties.isAlphabetic)
            .reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
