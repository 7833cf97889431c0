import Foundation
import Ledger
import Letters
import Press
import TestSupport
import Testing

@testable import Delivery

/// What was lacking when something was read, and came later.
@Suite struct ReadAgainTests {
    private static let locked = Reading.Kind.unreadable(Sentence("intake.no-key"))

    private func letter(_ words: String, id: String? = nil) -> Reading {
        Reading(
            kind: .letter, messageID: id, sender: Correspondent(address: "ana@example.org"),
            blocks: [.paragraph([.text(words)])])
    }

    /// A campaign with one locked mail, collected.
    private func sorting(_ files: [String: String] = ["letters/manuel/a.eml": "locked"]) throws -> Sorting {
        let sorting = try Sorting(files)
        sorting.readAs["letters/manuel/a.eml"] = Reading(kind: Self.locked)
        _ = try sorting.desk.collect()
        return sorting
    }

    private func amends(_ means: String = "key") -> Amends {
        Amends(means: { means }, helps: { reading, changed in changed && reading.kind == Self.locked })
    }

    @Test func `a mail that could not be opened is read again once there is a key, under the same code`() throws {
        let sorting = try sorting()
        let code = try sorting.code("letters/manuel/a.eml")
        #expect(try sorting.state("letters/manuel/a.eml") == .unreadable)
        sorting.readAs["letters/manuel/a.eml"] = letter("Querido Manuel")
        #expect(try sorting.desk.collect().reread == 0, "nothing has changed on the machine")
        sorting.amends = amends()
        let answer = try sorting.desk.collect()
        #expect(answer.reread == 1 && answer.new == 0)
        #expect(answer.account.letters[.ready] == 1 && answer.account.letters[.unreadable] == 0)
        let show = try sorting.desk.show(code)
        #expect(show.reading.blocks.plainText == "Querido Manuel")
        #expect(show.letter.recipients == [PrisonerID("manuel")])
        #expect(show.events.map(\.happening.kind).contains("read-again"))
    }

    @Test func `what comes out as before is not read at every collection`() throws {
        let sorting = try sorting()
        sorting.amends = amends()
        #expect(try sorting.desk.collect().reread == 0)
        let readings = sorting.readings
        #expect(try sorting.desk.collect().reread == 0)
        #expect(sorting.readings == readings)
        sorting.amends = amends("another key")
        _ = try sorting.desk.collect()
        #expect(sorting.readings == readings + 1)
    }

    @Test func `what turns out to repeat a letter is a duplicate, and is not printed`() throws {
        let sorting = try sorting(["letters/manuel/a.eml": "locked", "letters/manuel/b.eml": "clear"])
        let other = try sorting.code("letters/manuel/b.eml")
        sorting.readAs["letters/manuel/a.eml"] = Reading(
            kind: .letter, sender: Correspondent(name: "Ana", address: "ana@example.org"),
            blocks: [.paragraph([.text("clear")])])
        sorting.amends = amends()
        let answer = try sorting.desk.collect()
        #expect(answer.account.letters[.ready] == 1 && answer.account.letters[.duplicate] == 1)
        let letter = try #require(try sorting.desk.list().letters.first { $0.source.path.hasSuffix("a.eml") })
        #expect(letter.duplicateOf == other)
        sorting.files["letters/manuel/c.eml"] = "clear"
        #expect(try sorting.desk.collect().account.letters[.duplicate] == 2, "and what comes later repeats the first")
    }

    @Test func `what a person approved or withdrew stays as they saw it`() throws {
        for isApproved in [true, false] {
            let sorting = try Sorting(["letters/manuel/a.eml": "x"])
            var partly = letter("Querido Manuel")
            partly.parts = [
                LetterPart(number: 1, kind: .document, outcome: .failed(Sentence("intake.helper-missing")))
            ]
            sorting.readAs["letters/manuel/a.eml"] = partly
            _ = try sorting.desk.collect()
            let code = try sorting.code("letters/manuel/a.eml")
            _ = isApproved ? try sorting.desk.approve(code) : try sorting.desk.withdraw(code, why: "no")
            sorting.readAs["letters/manuel/a.eml"] = letter("Otra cosa")
            sorting.amends = Amends(means: { "pandoc" }, helps: { _, _ in true })
            #expect(try sorting.desk.collect().reread == 0)
            #expect(try sorting.desk.show(code).reading.blocks.plainText == "Querido Manuel")
        }
    }

    @Test func `a picture that the ledger lost, or holds damaged, is made again from its letter`() throws {
        let packed = try PicturePacker.pack(#require(DrawnPictures.photograph(width: 300, height: 200)))
        let digest = packed.digest
        let sorting = try Sorting(["letters/manuel/a.jpg": "x", "letters/manuel/b.txt": "hola"])
        sorting.readAs["letters/manuel/a.jpg"] = Reading(
            kind: .letter, blocks: [.picture(packed.picture(.photograph))])
        let ledger = sorting.ledger
        sorting.whenRead = { path in if path.hasSuffix("jpg") { try ledger.keep(packed, as: digest) } }
        _ = try sorting.desk.collect()
        try sorting.desk.restorePictures()
        #expect(sorting.readings == 2, "where all is whole nothing is read")
        try ledger.discardPicture(digest)
        try sorting.desk.restorePictures()
        #expect(try ledger.packed(digest) == packed)
        var damaged = packed
        damaged.bytes[100] ^= 1
        try ledger.discardPicture(digest)
        try ledger.keep(damaged, as: digest)
        try sorting.desk.restorePictures()
        #expect(try ledger.packed(digest) == packed)
        #expect(sorting.readings == 4, "and nothing but that letter")
        try ledger.discardPicture(digest)
        sorting.files["letters/manuel/a.jpg"] = nil
        _ = try sorting.desk.collect()
        try sorting.desk.restorePictures()
        #expect(try ledger.packed(digest) == nil)
    }
}
