import Foundation
import Ledger
import Letters
import TestSupport
import Testing
import Typesetting
import Words

@testable import Delivery

/// Somebody moves or is released when the bundle with their letters is closed.
@Suite struct TakingOutTests {
    private let manuel = PrisonerID("manuel")
    private let jose = PrisonerID("jose")

    private func campaign() throws -> Sorting {
        TestSupport.useProjectFonts()
        let sorting = try Sorting(["letters/manuel/a.txt": "uno", "letters/jose/c.txt": "tres"])
        _ = try sorting.desk.collect()
        return sorting
    }

    private func close(_ sorting: Sorting, progress: (BuildProgress) -> Void = { _ in }) throws -> CloseAnswer {
        let layouts = TestSupport.root.appending(path: "Layouts")
        let order = BuildOrder(
            out: sorting.folder.appending(path: "out"), folder: sorting.folder,
            layouts: try LayoutSet(standard: layouts.appending(path: "standard")),
            attentionPage: try AttentionPage(layouts: layouts, words: Words(.spanish)), words: Words(.spanish))
        return try sorting.desk.close(order, alsoEmail: false, progress: progress)
    }

    @Test func `a run that was killed when it had taken somebody out is finished by the next`() throws {
        let sorting = try campaign()
        let first = try #require(try close(sorting).closed.first)
        sorting.campaign.prisoners[1].status = .released
        // As a killed run leaves it: taken out, and the bundle still standing.
        try sorting.ledger.note(
            .takenOut(jose, why: Sentence("post.released")), on: first.code, under: sorting.desk.policy)
        let answer = try close(sorting)
        #expect(answer.takenOut.map(\.isRemade) == [true] && answer.takenOut.map(\.prisoner) == [jose])
        #expect(answer.closed.map { $0.copies.map(\.prisoner) } == [[manuel]])
        #expect(try sorting.ledger.bundle(first.code).state == .cancelled)
        #expect(try close(sorting).takenOut.isEmpty)
    }

    @Test func `a bundle that holds somebody who is gone is neither printed nor carried, but what came of it is noted`()
        throws
    {
        let sorting = try campaign()
        let bundle = try #require(try close(sorting).closed.first)
        sorting.campaign.prisoners[1].facility = FacilityID("otro")
        let gone = HoldsSomebodyGone(bundle: bundle.code, name: "Jose")
        for step in [BundleHappening.printed, .carried] {
            #expect(throws: gone) { try sorting.desk.note(step, on: bundle) }
        }
        for language in Words.Language.allCases {
            #expect(Words(language)(gone.sentence).contains(bundle.code.description))
        }
        let order = ReceiptOrder(.received)
        #expect(throws: GoneAtGate(bundle: bundle.code, name: "Jose")) { try sorting.desk.receipt(order, for: bundle) }
        #expect(try sorting.desk.status().account.copies[.bundled] == 2)
        // It was on its way before anybody knew, and somebody says so by naming people.
        let named = ReceiptOrder(.received, only: [manuel, jose])
        #expect(try sorting.desk.receipt(named, for: bundle).bundle.state == .settled)
        #expect(try close(sorting).takenOut.isEmpty)
    }

    @Test func `what a killed run had begun to publish goes, and of what stands in the ledger nothing`() throws {
        let sorting = try campaign()
        let bundle = try #require(try close(sorting).closed.first)
        let half = "cerss-2-\(BundleCode(digest: Array(1...8)))"
        let folder = sorting.folder.appending(path: "bundles")
        try FileManager.default.createDirectory(
            at: folder.appending(path: half), withIntermediateDirectories: true)
        try Data("half".utf8).write(to: folder.appending(path: "\(half)/bundle.pdf"))
        // A number that no process has: see proc(5), pid_max.
        let note = folder.appending(path: ".closing-\(Int32.max)")
        let known = bundle.path.replacing("bundles/", with: "")
        try Data("\(half)\n\(known)".utf8).write(to: note)
        #expect(try close(sorting).closed.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [known])
        #expect(FileManager.default.fileExists(atPath: folder.appending(path: "\(known)/bundle.pdf").path))
    }

    @Test(arguments: [Duplex.longEdge, .none])
    func `what is taken out is the person's cover, the letters and the blank verso`(_ duplex: Duplex) throws {
        let sorting = try campaign()
        sorting.campaign.duplex = duplex
        let bundle = try #require(try close(sorting).closed.first)
        _ = try sorting.desk.note(.printed, on: bundle)
        sorting.campaign.prisoners[1].status = .released
        // What campaign.yaml says by now is not how it was printed.
        sorting.campaign.duplex = duplex == .none ? .longEdge : .none
        let pages = try #require(try close(sorting).takenOut.first?.pages)
        let letter = try #require(bundle.places.first { $0.copy.prisoner == jose }).firstPage
        #expect(pages == (duplex == .none ? letter - 1...letter : letter - 2...letter + 1))
        let file = sorting.folder.appending(path: "\(bundle.path)/bundle.pdf").path
        let first = String(pages.lowerBound)
        guard let cover = try TestSupport.run("pdftotext", ["-f", first, "-l", first, file, "-"]) else { return }
        #expect(cover.output.contains("Jose") && !cover.output.contains("tres"))
    }

    @Test func `closing counts bundles, however many parts they have`() throws {
        let sorting = try Sorting(["letters/manuel/a.txt": "uno", "letters/jose/c.txt": "tres"])
        TestSupport.useProjectFonts()
        _ = try sorting.desk.collect()
        sorting.campaign.facilities[0].rules.maxSheetsPerBundle = 6
        var told: [BuildProgress] = []
        let answer = try close(sorting) { if case .written = $0 { told.append($0) } }
        #expect(answer.closed.map(\.parts) == [2, 2])
        #expect(told == [.written(1, of: 1)])
    }

    @Test func `of a bundle that came back in part, nobody is taken out unasked, and the rest may be given up`() throws
    {
        let sorting = try campaign()
        let bundle = try #require(try close(sorting).closed.first)
        _ = try sorting.desk.receipt(ReceiptOrder(.refused, only: [manuel]), for: bundle)
        sorting.campaign.prisoners[1].status = .released
        #expect(try close(sorting).takenOut.isEmpty)
        let rest = try sorting.ledger.bundle(bundle.code)
        let gone = HoldsSomebodyGone(bundle: bundle.code, name: "Jose", isInPart: true)
        #expect(throws: gone) { try sorting.desk.note(.carried, on: rest) }
        #expect(throws: gone) { try sorting.desk.receipt(ReceiptOrder(.received), for: rest) }
        #expect(try sorting.desk.note(.cancelled(why: "salió"), on: rest).state == .cancelled)
        #expect(
            try sorting.desk.status().account.copies.filter { $0.value > 0 } == [.refused: 1, .waiting: 1])
        #expect(throws: Refusal.impossibleBundleStep(bundle.code, .cancelled)) {
            try sorting.desk.receipt(ReceiptOrder(.received), for: try sorting.ledger.bundle(bundle.code))
        }
    }

    @Test func `a printed bundle out of which everybody was taken takes no outcome, and no record is made of nobody`()
        throws
    {
        let sorting = try campaign()
        let bundle = try #require(try close(sorting).closed.first)
        _ = try sorting.desk.note(.printed, on: bundle)
        sorting.campaign.prisoners[0].status = .released
        sorting.campaign.prisoners[1].status = .released
        #expect(try close(sorting).takenOut.count == 2)
        let left = try sorting.ledger.bundle(bundle.code)
        for order in [ReceiptOrder(.refused), ReceiptOrder(.received, isCorrection: true)] {
            #expect(throws: Refusal.emptyBundle(bundle.code)) { try sorting.desk.receipt(order, for: left) }
        }
        #expect(throws: Refusal.emptyBundle(bundle.code)) { try sorting.desk.note(.carried, on: left) }
    }
}
