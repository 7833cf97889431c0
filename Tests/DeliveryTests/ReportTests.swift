import Foundation
import Ledger
import Letters
import TestSupport
import Testing
import Words

@testable import Delivery

@Suite struct ReportTests {
    private let manuel = PrisonerID("manuel")
    private let jose = PrisonerID("jose")

    /// A letter to two, one of whom got it, and one to one, which came back.
    private func delivered() throws -> Sorting {
        let sorting = try Sorting(["letters/manuel-jose/a.txt": "uno", "letters/jose/b.txt": "dos"])
        _ = try sorting.desk.collect()
        let both = try sorting.code("letters/manuel-jose/a.txt")
        let one = try sorting.code("letters/jose/b.txt")
        let desk = sorting.desk
        let received = Copy(of: both, for: manuel)
        let returned = Copy(of: one, for: jose)
        for (copy, end) in [(received, CopyState.received), (returned, .returned)] {
            try desk.ledger.note(CopyStep(.bundled), of: [copy], under: desk.policy)
            try desk.ledger.note(CopyStep(end), of: [copy], under: desk.policy)
        }
        return sorting
    }

    @Test func `the outcome of a letter is told by its code, and nothing else`() throws {
        let sorting = try delivered()
        let outcomes = try sorting.desk.outcomes()
        let byCode = Dictionary(uniqueKeysWithValues: outcomes.letters.map { ($0.id, $0.outcome) })
        #expect(byCode[try sorting.code("letters/manuel-jose/a.txt")] == .partlyDelivered)
        #expect(byCode[try sorting.code("letters/jose/b.txt")] == .notDelivered)
        let page = try OutcomesPage(layouts: TestSupport.root.appending(path: "Layouts"), languages: [Words(.spanish)])
        let html = String(decoding: page.html(of: outcomes, campaign: "Prueba", day: Date()), as: UTF8.self)
        #expect(html.contains("Entregada a 1 de 2 personas."))
        for secret in ["Manuel", "Jose", "manuel", "jose", "ana@", "Prueba", "CERSS", "letters/"] {
            #expect(!html.contains(secret), "\(secret)")
        }
    }

    @Test func `a letter in a bundle is on its way only when the bundle has left`() throws {
        let sorting = try Sorting(["letters/jose/b.txt": "dos"])
        _ = try sorting.desk.collect()
        let copy = Copy(of: try sorting.code("letters/jose/b.txt"), for: jose)
        let expected: [(CopyState, Outcomes.Outcome)] = [
            (.bundled, .packed), (.printed, .packed), (.carried, .underWay), (.kept, .notDelivered),
        ]
        for (step, outcome) in expected {
            try sorting.ledger.note(CopyStep(step), of: [copy], under: sorting.desk.policy)
            #expect(try sorting.desk.outcomes().letters.map(\.outcome) == [outcome])
        }
        #expect(Words(.spanish)("report.outcome-packed") == "Lista para llevarse.")
    }

    @Test func `the report's bars add up, and it names who has got nothing`() throws {
        let sorting = try delivered()
        let status = try sorting.desk.status()
        #expect(status.without.map(\.id) == [PrisonerID("ana")])
        let page = try ReportPage(layouts: TestSupport.root.appending(path: "Layouts"), words: Words(.spanish))
        let html = String(decoding: page.html(of: status, campaign: "Prueba", day: Date()), as: UTF8.self)
        #expect(html.contains("<li>Ana</li>"))
        let total = try #require(html.firstMatch(of: /<div class="total">.*<\/div>/)).output
        let widths = total.matches(of: /width:([0-9.]+)%/).compactMap { Double($0.1) }
        #expect(widths.count == 3)
        #expect(abs(widths.reduce(0, +) - 100) < 0.1)
    }

    @Test func `the table has a row for each person, and no cell that a spreadsheet would reckon`() throws {
        let sorting = try delivered()
        sorting.campaign.prisoners[0].name = "=1+1, \"Manuel\""
        let rows = String(decoding: ReportTable.csv(of: try sorting.desk.status()), as: UTF8.self)
            .components(separatedBy: "\r\n")
        #expect(rows.count == 5 && rows[4].isEmpty)
        #expect(rows[1].hasPrefix("cerss,manuel,\"'=1+1, \"\"Manuel\"\"\",1,0,"))
        #expect(rows[2].hasPrefix("cerss,jose,Jose,2,1,"))
    }

    @Test func `a day is written as people write it`() {
        let noon = Date(timeIntervalSince1970: 1_795_694_400)
        #expect(noon.written(in: .spanish) == "26 de noviembre de 2026")
        #expect(noon.written(in: .english) == "26 November 2026")
    }
}
