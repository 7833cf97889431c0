import Foundation
import Ledger
import Letters
import Synchronization

@testable import Delivery

/// Counts on any thread.
private final class Count: Sendable {
    private let value = Mutex(0)

    func withLock<Result>(_ body: (inout Int) -> Result) -> Result { value.withLock { body(&$0) } }
}

/// A campaign folder in memory: files with words in them, and a ledger in a folder that goes away with it.
final class Sorting {
    /// What lies in `letters/`: path and text. A text that begins with "!" is a bounce, one with "?" cannot be read; what
    /// follows "#" is a picture, what follows "%" a part that cannot be read.
    var files: [String: String]
    /// What a file is read as, in place of what its text says.
    var readAs: [String: Reading] = [:]
    /// What reading a file does besides.
    var whenRead: @Sendable (String) throws -> Void = { _ in }
    /// What the machine has by now.
    var amends = Amends.none
    var campaign: Campaign
    private let count = Count()
    /// How many files were read.
    var readings: Int { count.withLock { $0 } }
    let folder: URL
    let ledger: Ledger

    init(_ files: [String: String] = [:], approve: Campaign.Approval = .flagged) throws {
        self.files = files
        let people = ["manuel", "jose", "ana"].map {
            Prisoner(id: PrisonerID($0), name: $0.capitalized, facility: FacilityID("cerss"))
        }
        campaign = Campaign(
            name: "Prueba", approve: approve, facilities: [Facility(id: FacilityID("cerss"), name: "CERSS")],
            prisoners: people)
        folder = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        ledger = try Ledger(at: folder.appending(path: "ledger.sqlite"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var desk: Desk { Desk(campaign: campaign, ledger: ledger, stages: stages) }

    /// Puts a file there that is read as that.
    func put(_ reading: Reading, at path: String) {
        files[path] = "\(reading)"
        readAs[path] = reading
    }

    /// The stages: a letter is for whom its path names; the word "secret" holds it.
    private var stages: Stages {
        let people = campaign.prisoners.map(\.id)
        var stages = Stages(
            originals: { [self] in
                AnySequence(
                    files.sorted { $0.key < $1.key }.map { path, text in
                        let (count, whenRead) = (count, whenRead)
                        let reading = readAs[path] ?? Self.reading(of: text)
                        return Original(source: SourceReference(path: path), digest: Self.digest(of: text)) {
                            count.withLock { $0 += 1 }
                            try whenRead(path)
                            return reading
                        }
                    })
            },
            address: { _, source in
                let named = people.filter { source.path.contains($0.rawValue) }.sorted()
                return named.isEmpty ? .question(.nobodyNamed, candidates: []) : .people(named)
            },
            screen: { reading, recipients in
                guard reading.blocks.plainText.contains("secret") else { return [] }
                let names = recipients.map(\.id.rawValue).joined(separator: " ")
                return [Finding(rule: "secret", severity: .hold, excerpt: names, sentence: Sentence("desk.not-sure"))]
            })
        stages.amends = amends
        return stages
    }

    /// FNV-1a, stretched to the 64 digits of a SHA-256.
    static func digest(of text: String) -> String {
        let hash = text.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return digits + String(repeating: "0", count: 64 - digits.count)
    }

    private static func reading(of text: String) -> Reading {
        if text.hasPrefix("!") { return Reading(kind: .report(Sentence("desk.not-sure"))) }
        if text.hasPrefix("?") { return Reading(kind: .unreadable(Sentence("desk.not-sure"))) }
        let words = text.prefix { $0 != "#" && $0 != "%" }
        var reading = Reading(
            kind: .letter, sender: Correspondent(name: "Ana", address: "ana@example.org"), language: "es",
            blocks: [.paragraph([.text(String(words))])], cuts: [Cut(kind: .mailSignature, text: "Enviado desde")])
        let mark = text.dropFirst(words.count)
        if mark.hasPrefix("#") {
            reading.blocks.append(
                .picture(Picture(digest: digest(of: String(mark)), width: 9, height: 9, kind: .photograph)))
        } else if mark.hasPrefix("%") {
            let failed = LetterPart.Outcome.failed(Sentence("desk.not-sure"))
            reading.parts.append(LetterPart(number: 1, kind: .document, outcome: failed))
        }
        return reading
    }

    /// The state of the letter at that path.
    func state(_ path: String) throws -> LetterState? {
        try desk.list().letters.first { $0.source.path == path }?.state
    }

    func code(_ path: String) throws -> LetterCode {
        guard let letter = try desk.list().letters.first(where: { $0.source.path == path }) else {
            throw Refusal.unknownLetter(path)
        }
        return letter.id
    }
}
