import Foundation
import Letters
import TestSupport
import Testing
import Words

@Suite struct StringFilesTests {
    private let spanish = Words(.spanish)
    private let english = Words(.english)

    @Test func `both languages have the same sentences`() {
        #expect(spanish.keys.subtracting(english.keys).sorted() == [])
        #expect(english.keys.subtracting(spanish.keys).sorted() == [])
        #expect(spanish.keys.count > 300)
    }

    @Test func `a sentence speaks of the same things in both languages`() {
        for key in spanish.keys.intersection(english.keys) {
            #expect(spanish.placeholders(of: key) == english.placeholders(of: key), "\(key)")
        }
    }

    @Test func `every sentence that the code names is in the files`() throws {
        let named = try Self.literals()
        #expect(named.count > 150, "the search found too little to show anything")
        #expect(named.subtracting(spanish.keys).sorted() == [])
    }

    @Test func `every sentence put together from a name and an ending has at least one ending`() throws {
        let beginnings = try Self.beginnings()
        #expect(beginnings.contains("cli.state-"))
        for beginning in beginnings {
            #expect(spanish.keys.contains { $0.hasPrefix(beginning) }, "\(beginning)")
        }
    }

    @Test func `no sentence lies in the files that nothing says`() throws {
        let named = try Self.literals()
        let beginnings = try Self.beginnings()
        let unused = spanish.keys.filter { key in
            !named.contains(key) && !beginnings.contains { key.hasPrefix($0) }
        }
        #expect(unused.sorted() == [])
    }

    @Test func `every state, kind and level has its word`() {
        let keys =
            LetterState.allCases.flatMap { ["cli.state-\($0.rawValue)", "cli.letters-\($0.rawValue)"] }
            + CopyState.allCases.flatMap { ["cli.copies-\($0.rawValue)", "post.step-\($0.rawValue)"] }
            + Cut.Kind.allCases.map { "cli.cut-\($0.rawValue)" }
            + DeliveryReport.Kind.allCases.map(\.sentence.key) + DeliveryReport.Reason.allCases.map(\.sentence.key)
        #expect(keys.filter { !spanish.keys.contains($0) } == [])
    }

    @Test func `one and several are told apart`() {
        #expect(english("cli.collected", count: 1) == "1 new message was collected.")
        #expect(spanish("cli.collected", count: 2) == "Se recogieron 2 mensajes nuevos.")
    }

    @Test func `Spanish speaks to the organisers as ustedes, never as tú or usted`() {
        for key in spanish.keys {
            for form in spanish.forms(of: key) { #expect(Self.strayRegister(in: form) == [], "\(key)") }
        }
    }

    @Test(arguments: [
        "Muévela o elijan otra.", "Revise el disco.", "Vuelve a crear el PDF.", "Lean, o bórrelo.",
        "Pide otra; revisen.",
        "Hasta que digas para quién es.", "Si no te convence, retírenla.", "Esta es para usted.",
    ])
    func `a sentence that says tú or usted is found`(sentence: String) {
        #expect(Self.strayRegister(in: sentence) != [])
    }

    /// Words that command or address one person: pronouns, an imperative at the start of a sentence, and one that carries
    /// its object (“quítala”, “guárdelo”), which the plural tells by its n (“quítenla”).
    private static func strayRegister(in text: String) -> [Substring] {
        let pronouns = text.matches(of: /(?i)\b(tú|tu|tus|te|ti|contigo|usted|digas|quieras|puedas|tengas)\b/)
        let openings = text.matches(
            of:
                /(?:^|[.;:] |, o )(?i:revis[ea]|abr[ae]|escrib[ae]|elij[ae]|elige|pon(?:ga)?|pid[ae]|guard[ae]|vuelv[ae]|corrij[ae]|corrige|quit[ea]|instal[ea]|us[ea]|cambi[ea]|agreg(?:a|ue)|cop(?:ia|ie)|imprim[ea]|le[ea]|borr[ea])\b/
        )
        let objects = text.matches(of: /\b\w*[áéíóú]\w*[aeiou](?:l[aeo]s?)\b/)
        return pronouns.map(\.output.0) + openings.map(\.output) + objects.map(\.output).filter { !nouns.contains($0) }
    }

    /// Words that end like an imperative with its object and are none.
    private static let nouns: Set<Substring> = ["cálculo", "títulos", "mayúsculas", "minúsculas"]

    /// String literals of the sources that look like `area.name` with an area that there is a file of.
    private static func literals() throws -> Set<String> {
        var found: Set<String> = []
        for text in try sources() {
            for match in text.matches(of: /"([a-z]+)\.([a-z0-9-]+)"/) where areas.contains(String(match.1)) {
                if !fileNames.contains(String(match.2)) { found.insert("\(match.1).\(match.2)") }
            }
        }
        return found
    }

    /// The beginnings of literals such as `"cli.state-\(state)"` and `"setup." + name`.
    private static func beginnings() throws -> Set<String> {
        var found: Set<String> = []
        for text in try sources() {
            for match in text.matches(of: /"([a-z]+)\.([a-z0-9-]*)(?:\\\(|" \+)/) where areas.contains(String(match.1))
            {
                found.insert("\(match.1).\(match.2)")
            }
        }
        return found
    }

    private static let areas = Set(Words(.spanish).keys.compactMap { $0.split(separator: ".").first.map(String.init) })
    /// `ledger.sqlite` is a file, not a sentence.
    private static let fileNames: Set<String> = ["sqlite", "yaml", "csv", "json", "html", "pdf", "txt"]

    private static func sources() throws -> [String] {
        let folder = TestSupport.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }
    }
}
