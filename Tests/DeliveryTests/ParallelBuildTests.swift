import Foundation
import Letters
import TestSupport
import Testing
import Typesetting
import Words

@testable import Delivery

/// What several processors make together is what one makes alone.
@Suite struct ParallelBuildTests {
    init() { TestSupport.useProjectFonts() }

    private struct Mistake: Error, Equatable {
        let number: Int
    }

    @Test func `results come in the order of the values`() throws {
        let squares = try AllProcessors.map(Array(0..<500), hands: 7) { number, _ in number * number }
        #expect(squares == (0..<500).map { $0 * $0 })
        #expect(try AllProcessors.map([Int](), hands: 7) { number, _ in number }.isEmpty)
    }

    @Test func `each hand has one value at a time, and none is beyond its number`() throws {
        let hands = try AllProcessors.map(Array(0..<200), hands: 3) { _, hand in hand }
        #expect(hands.allSatisfy { (0..<3).contains($0) })
    }

    @Test func `the first that fails is told`() {
        #expect(throws: Mistake(number: 3)) {
            try AllProcessors.map(Array(0..<50), hands: 4) { number, _ in
                if number % 10 == 3 { throw Mistake(number: number) }
            }
        }
    }

    @Test func `eight hands print the same bytes as one`() throws {
        let one = try AllProcessors.$most.withValue(1) { try Self.printed() }
        let eight = try AllProcessors.$most.withValue(8) { try Self.printed() }
        #expect(one.count == 7, "two bundles, three packets, manifest.json and attention.html")
        #expect(one == eight)
    }

    private static let campaign = Campaign(
        name: "Prueba", facilities: ["norte", "sur"].map { Facility(id: FacilityID($0), name: $0.capitalized) },
        prisoners: [("ana", "norte", false), ("eva", "sur", true), ("luz", "sur", false)].map { name, place, isLarge in
            Prisoner(id: PrisonerID(name), name: name.capitalized, facility: FacilityID(place), largePrint: isLarge)
        })

    private static let words = [
        "Querida compañera: aquí llovió toda la semana y el río va crecido.",
        "Αγαπητοί φίλοι, σας σκεφτόμαστε κάθε μέρα.", "رفاقي الأعزاء، نكتب إليكم من بعيد 123.", "皆さん、お元気ですか。😀",
    ]

    private static var letters: [ReadyLetter] {
        (1...24).map { number in
            let paragraphs = (0...number % 9 * 4).map { place in
                Block.paragraph([.text("\(number). " + words[(number + place) % words.count])])
            }
            let letter = Letter(
                code: LetterCode(digest: [UInt8](repeating: UInt8(number), count: 32)),
                source: SourceReference(path: "letters/\(number).txt"),
                digest: String(repeating: String(number % 10), count: 64),
                reading: Reading(kind: .letter, blocks: paragraphs), addressee: .people([]))
            return ReadyLetter(letter: letter, recipients: campaign.prisoners.map(\.id))
        }
    }

    /// Every file of a build by its path.
    private static func printed() throws -> [String: Data] {
        let layouts = try LayoutSet(standard: TestSupport.root.appending(path: "Layouts/standard"))
        let printer = BundlePrinter(campaign: campaign, layouts: layouts, words: Words(.spanish))
        let letters = letters
        try printer.layOutAhead(letters.map { ($0.letter, campaign.prisoners) })
        return try TestSupport.withFolder { folder in
            _ = try printer.print(BundlePlan(campaign: campaign, letters: letters), attention: Data(), to: folder)
            let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            return paths.reduce(into: [:]) { files, path in
                let file = folder.appending(path: path)
                if !file.hasDirectoryPath, let data = try? Data(contentsOf: file) { files[path] = data }
            }
        }
    }
}
