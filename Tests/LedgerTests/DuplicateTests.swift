import Letters
import Testing

@testable import Ledger

@Suite struct DuplicateTests {
    private func duplicates(_ entries: Entry...) throws -> [Duplicate.Reason?] {
        let desk = try Desk()
        try desk.ledger.record(entries)
        return try desk.ledger.items().map { $0.duplicate?.reason }
    }

    @Test func `the same bytes at two places are one letter and a duplicate`() throws {
        #expect(try duplicates(entry(1), entry(1, from: "letters/b.eml")) == [nil, .sameBytes])
    }

    @Test func `the same file in the folders of two people is two letters`() throws {
        let one = entry(1, from: "letters/manuel/hola.txt", words: "hola", for: ["manuel"])
        let other = entry(1, from: "letters/jose/hola.txt", words: "hola", for: ["jose"])
        #expect(try duplicates(one, other) == [nil, nil])
    }

    @Test func `the same Message-ID from the same sender is a duplicate, from another it is not`() throws {
        let one = entry(1, sender: "a@example.org", messageID: "1@example.org")
        let same = entry(2, sender: "A@example.org", messageID: "1@example.org")
        let forged = entry(3, sender: "b@example.org", messageID: "1@example.org")
        #expect(try duplicates(one, same, forged) == [nil, .sameMessageID, nil])
    }

    @Test func `the same words from the same sender for the same people are a duplicate`() throws {
        let one = entry(1, sender: "a@example.org", words: "w")
        let same = entry(2, sender: "a@example.org", words: "w")
        let another = entry(3, sender: "b@example.org", words: "w")
        let elsewhere = entry(4, sender: "a@example.org", words: "w", for: ["jose"])
        #expect(try duplicates(one, same, another, elsewhere) == [nil, .sameWords, nil, nil])
    }

    @Test func `files without a sender are a duplicate where words and people are the same`() throws {
        let one = entry(1, words: "w")
        let same = entry(2, words: "w")
        let elsewhere = entry(3, words: "w", for: ["jose"])
        #expect(try duplicates(one, same, elsewhere) == [nil, .sameWords, nil])
    }

    @Test func `the same words under two subjects that name nobody are two questions`() throws {
        let one = entry(1, sender: "a@example.org", subject: "uno", words: "w", for: [])
        let again = entry(2, sender: "a@example.org", subject: "uno", words: "w", for: [])
        let other = entry(3, sender: "a@example.org", subject: "dos", words: "w", for: [])
        #expect(try duplicates(one, again, other) == [nil, .sameWords, nil])
    }

    @Test func `letters without words are never the same`() throws {
        #expect(try duplicates(entry(1), entry(2)) == [nil, nil])
    }

    @Test func `a bounce is never a duplicate of a letter by its words`() throws {
        let bounce = entry(2, kind: .report(Sentence("x.y")), words: "w")
        #expect(try duplicates(entry(1, words: "w"), bounce) == [nil, nil])
    }

    @Test func `a third repetition names the original, not the second`() throws {
        let desk = try Desk()
        let codes = try desk.enter(entry(1), entry(1, from: "letters/b"), entry(1, from: "letters/c"))
        #expect(try desk.ledger.item(codes[2]).duplicate?.of == codes[0])
        #expect(Set(codes).count == 3)
    }

    @Test func `entering the same thing from the same place again changes nothing`() throws {
        let desk = try Desk()
        let first = try desk.enter(entry(1))
        #expect(try desk.enter(entry(1)) == [])
        #expect(try desk.ledger.items().map(\.code) == first)
    }

    @Test func `a code that is taken gives way to the next, and neither changes`() throws {
        let desk = try Desk()
        // The same first 30 bits, and other bytes after the eight that a code is made of.
        var other = entry(1, from: "letters/other.eml")
        other.digest = String(digest(1).prefix(16)) + String(repeating: "b", count: 48)
        let codes = try desk.enter(entry(1), other)
        #expect(codes[0] != codes[1])
        #expect(try desk.ledger.items().map(\.code) == codes)
        #expect(try desk.ledger.items().map(\.duplicate) == [nil, nil])
    }
}
