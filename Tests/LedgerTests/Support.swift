import Foundation
import Letters

@testable import Ledger

/// A ledger in a folder of its own, which goes away with it; its clock moves on a minute at every event.
final class Desk {
    let folder: URL
    let ledger: Ledger
    var policy: Policy
    static let people: [PrisonerID] = ["manuel", "jose", "agustin", "juan"].map { PrisonerID($0) }

    init(_ approval: Campaign.Approval = .flagged) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        ledger = try Ledger(at: folder.appending(path: "ledger.sqlite"), patience: 0.1, clock: Clock().tick)
        policy = Policy(approval: approval, prisoners: Set(Self.people))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    @discardableResult
    func enter(_ entries: Entry...) throws -> [LetterCode] { try ledger.record(entries) }

    func state(_ code: LetterCode) throws -> LetterState { try ledger.item(code).state(under: policy) }

    @discardableResult
    func take(_ decision: Decision, on code: LetterCode) throws -> LetterState {
        try ledger.take(decision, on: code, under: policy).state(under: policy)
    }
}

/// A clock that moves on a minute whenever it is read, from 2026-09-18 12:00 UTC.
final class Clock: @unchecked Sendable {
    // Tests read it from one thread at a time.
    private var now = Date(timeIntervalSince1970: 1_789_732_800)
    func tick() -> Date {
        now += 60
        return now
    }
}

/// 64 hexadecimal digits that begin with the number, so that each seed has a code of its own.
func digest(_ seed: Int) -> String {
    let hexadecimal = String(UInt64(seed) &* 0x9E37_79B9_7F4A_7C15, radix: 16)
    let padded = String(repeating: "0", count: 16 - hexadecimal.count) + hexadecimal
    return padded + String(repeating: "a", count: 48)
}

/// An entry as Intake and the checks would hand it over.
func entry(
    _ seed: Int, from source: String = "", kind: Reading.Kind = .letter, sender: String? = nil,
    messageID: String? = nil, subject: String? = nil, words: String? = nil, for people: [String] = ["manuel"],
    screening: [Finding] = []
) -> Entry {
    var reading = Reading(kind: kind, messageID: messageID, subject: subject)
    reading.sender = sender.map { Correspondent(address: $0) }
    reading.blocks = [.paragraph([.text("letter \(seed)")])]
    return Entry(
        source: SourceReference(path: source.isEmpty ? "letters/\(seed).eml" : source), digest: digest(seed),
        content: "content \(seed)", words: words, reading: reading,
        addressee: people.isEmpty
            ? .question(.nobodyNamed, candidates: []) : .people(people.map { PrisonerID($0) }.sorted()),
        screening: screening)
}

let leak = Finding(
    rule: "telephone", severity: .hold, excerpt: "555", sentence: Sentence("screening.telephone", [:]))
