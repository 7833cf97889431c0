import Ledger
import Letters
import Testing

@testable import Delivery

@Suite struct CollectTests {
    @Test func `everything that lies in letters is accounted for`() throws {
        let sorting = try Sorting([
            "letters/manuel/a.txt": "hola", "letters/b.txt": "nadie", "letters/c.eml": "! bounce",
            "letters/d.pdf": "? broken", "letters/jose/e.txt": "secret", "letters/manuel/z.txt": "hola",
        ])
        let answer = try sorting.desk.collect()
        #expect(answer.new == 6)
        #expect(answer.account.letters[.ready] == 1)
        #expect(answer.account.letters[.question] == 1)
        #expect(answer.account.letters[.report] == 1)
        #expect(answer.account.letters[.unreadable] == 1)
        #expect(answer.account.letters[.held] == 1)
        #expect(answer.account.letters[.duplicate] == 1)
        #expect(answer.account.copies[.waiting] == 1)
    }

    @Test func `a second run reads nothing again and changes nothing`() throws {
        let sorting = try Sorting(["letters/manuel/a.txt": "uno", "letters/jose/b.txt": "dos"])
        let first = try sorting.desk.collect()
        let list = try sorting.desk.list()
        let second = try sorting.desk.collect()
        #expect(sorting.readings == 2)
        #expect(second.new == 0 && second.moved == 0 && second.gone == 0 && second.readdressed == 0)
        #expect(second.account == first.account)
        #expect(try sorting.desk.list() == list)
    }

    @Test func `a file put into another person's folder is for that person, under the same code`() throws {
        let sorting = try Sorting(["letters/manuel/a.txt": "hola"])
        _ = try sorting.desk.collect()
        let code = try sorting.code("letters/manuel/a.txt")
        sorting.files = ["letters/jose/a.txt": "hola"]
        let answer = try sorting.desk.collect()
        #expect(answer.moved == 1 && answer.new == 0 && answer.gone == 0)
        let letter = try #require(try sorting.desk.list().letters.first)
        #expect(letter.id == code)
        #expect(letter.recipients == [PrisonerID("jose")])
    }

    @Test func `the same text for two people is two letters`() throws {
        let sorting = try Sorting(["letters/manuel/a.txt": "hola", "letters/jose/a.txt": "hola"])
        #expect(try sorting.desk.collect().account.copies[.waiting] == 2)
    }

    @Test func `the same few words with another picture, or with a part that could not be read, are another letter`()
        throws
    {
        let sorting = try Sorting([
            "letters/manuel/a.txt": "te mando una foto #1", "letters/manuel/b.txt": "te mando una foto #2",
            "letters/manuel/c.txt": "va mi carta %1", "letters/manuel/d.txt": "va mi carta %2",
            "letters/manuel/e.txt": "Te mando una foto. #1",
        ])
        let answer = try sorting.desk.collect()
        #expect(answer.account.letters[.ready] == 4)
        #expect(answer.account.letters[.duplicate] == 1)
        #expect(try sorting.state("letters/manuel/e.txt") == .duplicate)
    }

    @Test func `a changed file is another letter, and the one it held waits for a person`() throws {
        let sorting = try Sorting(["letters/manuel/a.txt": "primera"])
        _ = try sorting.desk.collect()
        let old = try sorting.code("letters/manuel/a.txt")
        sorting.files["letters/manuel/a.txt"] = "segunda"
        let answer = try sorting.desk.collect()
        #expect(answer.new == 1 && answer.gone == 1)
        #expect(answer.account.letters[.held] == 1 && answer.account.letters[.ready] == 1)
        #expect(try sorting.desk.show(old).reasons.map(\.key) == ["ledger.file-changed"])
        #expect(try sorting.desk.collect().gone == 0)
    }

    @Test func `a file corrected in spaces and commas is printed as it is now, and nobody is asked`() throws {
        let sorting = try Sorting(["letters/manuel/a.txt": "hola a todos"])
        _ = try sorting.desk.collect()
        let old = try sorting.code("letters/manuel/a.txt")
        sorting.files["letters/manuel/a.txt"] = "Hola,  a todos."
        let answer = try sorting.desk.collect()
        #expect(answer.account.letters[.ready] == 1 && answer.account.letters[.duplicate] == 1)
        #expect(answer.account.letters[.held] == 0)
        #expect(try sorting.desk.show(old).letter.state == .duplicate)
        #expect(try sorting.desk.show(old).reasons.map(\.key) == ["desk.corrected"])
        #expect(try sorting.desk.collect().account == answer.account)
    }

    @Test func `a file corrected after a person decided on it repeats what was decided`() throws {
        let sorting = try Sorting(["letters/manuel/a.txt": "hola a todos"])
        _ = try sorting.desk.collect()
        let old = try sorting.code("letters/manuel/a.txt")
        _ = try sorting.desk.approve(old)
        sorting.files["letters/manuel/a.txt"] = "Hola,  a todos."
        let answer = try sorting.desk.collect()
        #expect(answer.account.letters[.ready] == 1 && answer.account.letters[.duplicate] == 1)
        #expect(try sorting.desk.show(old).letter.state == .ready)
    }

    @Test func `people added later make letters theirs, but not those that a person assigned`() throws {
        let sorting = try Sorting(["letters/pedro/a.txt": "uno", "letters/pedro/b.txt": "dos"])
        _ = try sorting.desk.collect()
        let assigned = try sorting.code("letters/pedro/b.txt")
        _ = try sorting.desk.assign(assigned, to: [PrisonerID("ana")])
        sorting.campaign.prisoners.append(
            Prisoner(id: PrisonerID("pedro"), name: "Pedro", facility: FacilityID("cerss")))
        let answer = try sorting.desk.collect()
        #expect(answer.readdressed == 1)
        let letters = try sorting.desk.list().letters
        #expect(letters.map(\.recipients) == [[PrisonerID("pedro")], [PrisonerID("ana")]])
        #expect(sorting.readings == 2, "nothing is parsed again")
    }

    @Test func `progress counts what lies there, then what is new`() throws {
        let sorting = try Sorting(["letters/a.txt": "uno", "letters/b.txt": "dos"])
        var seen: [Progress] = []
        _ = try sorting.desk.collect { seen.append($0) }
        #expect(seen == [.surveyed(1), .surveyed(2), .read(1, of: 2), .read(2, of: 2)])
    }

    @Test func `five hundred letters go in in batches, each once`() throws {
        let files = (0..<500).map { ("letters/manuel/\($0).txt", "carta número \($0)") }
        let sorting = try Sorting(Dictionary(uniqueKeysWithValues: files))
        #expect(try sorting.desk.collect().account.letters[.ready] == 500)
        #expect(Set(try sorting.desk.list().letters.map(\.id)).count == 500)
    }
}
