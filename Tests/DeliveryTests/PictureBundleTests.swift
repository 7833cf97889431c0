import Foundation
import Letters
import Press
import TestSupport
import Testing
import Typesetting
import Words

@testable import Delivery

/// Letters with pictures, from the shelf to the bundle.
@Suite struct PictureBundleTests {
    init() { TestSupport.useProjectFonts() }

    private let campaign = Campaign(
        name: "Prueba", facilities: [Facility(id: FacilityID("sur"), name: "Sur")],
        prisoners: ["Ana", "Eva"].map { Prisoner(id: PrisonerID($0), name: $0, facility: FacilityID("sur")) })

    private func letter(_ blocks: [Block], in campaign: Campaign? = nil) -> ReadyLetter {
        let campaign = campaign ?? self.campaign
        let letter = Letter(
            code: LetterCode(digest: [UInt8](repeating: 5, count: 32)), source: SourceReference(path: "letters/1.jpg"),
            digest: String(repeating: "5", count: 64), reading: Reading(kind: .letter, blocks: blocks),
            addressee: .people([]))
        return ReadyLetter(letter: letter, recipients: campaign.prisoners.map(\.id))
    }

    private func printer(
        _ shelf: any PictureShelf, portrait: Pixels? = nil, campaign: Campaign? = nil
    ) throws -> BundlePrinter {
        let layouts = try LayoutSet(standard: TestSupport.root.appending(path: "Layouts/standard"))
        return BundlePrinter(
            campaign: campaign ?? self.campaign, layouts: layouts, words: Words(.spanish), pictures: shelf,
            portrait: { _ in portrait })
    }

    @Test func `a letter's page for two people, and a portrait, stand in the bundle once each`() throws {
        let shelf = TestShelf()
        let writing = try shelf.add(#require(DrawnPictures.writing()), .writing)
        let portrait = Pixels(
            width: 60, height: 80, format: .grey8, bytes: (0..<4_800).map { UInt8($0 % 251) }, label: "")
        let plan = BundlePlan(campaign: campaign, letters: [letter([.picture(writing)])])
        try TestSupport.withFolder { folder in
            _ = try printer(shelf.shelf, portrait: portrait).print(plan, attention: Data(), to: folder)
            let bundle = folder.appending(path: "sur/bundle.pdf").path
            let answer = try #require(
                try TestSupport.run("pdfimages", ["-list", bundle]), "pdfimages is not installed")
            let rows = answer.output.split(separator: "\n").dropFirst(2).map { $0.split(separator: " ") }
            #expect(rows.count { $0[8] == "ccitt" } == 2)
            #expect(rows.count { $0[8] == "jpeg" } == 2)
            #expect(Set(rows.map { $0[10] }).count == 2)
        }
    }

    @Test(arguments: [
        (FacilityRules.Pictures?.none, ["rgb"]), (.yes, ["rgb"]), (.grey, ["gray"]), (.no, []),
    ])
    func `pictures are printed as the facility lets them in`(
        _ rule: FacilityRules.Pictures?, _ colours: [Substring]
    ) throws {
        let shelf = TestShelf()
        let photograph = try shelf.add(#require(DrawnPictures.photograph(width: 600, height: 400)), .photograph)
        let words = Block.paragraph([.text("Mira el cerro.")])
        var campaign = campaign
        campaign.facilities[0].rules.pictures = rule
        campaign.prisoners.removeLast()
        let plan = BundlePlan(
            campaign: campaign, letters: [letter([words, .picture(photograph), .picture(photograph)], in: campaign)])
        try TestSupport.withFolder { folder in
            _ = try printer(shelf.shelf, campaign: campaign).print(plan, attention: Data(), to: folder)
            let bundle = folder.appending(path: "sur/bundle.pdf").path
            let images = try #require(try TestSupport.run("pdfimages", ["-list", bundle])).output
            let rows = images.split(separator: "\n").dropFirst(2).map { $0.split(separator: " ") }
            #expect(Set(rows.map { $0[5] }) == Set(colours))
            let text = try #require(try TestSupport.run("pdftotext", [bundle, "-"])).output
            #expect(text.contains("Mira el cerro."))
            #expect(text.contains("Aquí venían 2 imágenes.") == (rule == .no))
        }
    }

    @Test func `a letter that takes more sheets in large print is counted as it is printed`() throws {
        var campaign = campaign
        campaign.facilities[0].rules.maxSheetsPerLetter = 1
        campaign.prisoners[1].largePrint = true
        let text = Block.paragraph([.text(String(repeating: "Llovió sobre el cerro y nadie salió. ", count: 130))])
        let ready = letter([text], in: campaign)
        func findings(_ people: [Prisoner]) throws -> [Finding] {
            let layout = try printer(MemoryShelf(), campaign: campaign).layOut(ready.letter, for: people)
            return LayoutFindings(campaign: campaign).findings(
                for: ready.letter, recipients: people.map(\.id), layout: layout)
        }
        #expect(try findings([campaign.prisoners[0]]).isEmpty)
        #expect(try findings(campaign.prisoners).map(\.rule) == ["max-sheets-per-letter"])
    }

    @Test func `where letters may not say who they are from, the cover does not either`() throws {
        for rule in FacilityRules.SenderName.allCases {
            var campaign = campaign
            campaign.facilities[0].rules.senderName = rule
            var ready = letter([.paragraph([.text("Hola.")])], in: campaign)
            ready.letter.reading.signature = "La vecina"
            let plan = BundlePlan(campaign: campaign, letters: [ready])
            try TestSupport.withFolder { folder in
                _ = try printer(MemoryShelf(), campaign: campaign).print(plan, attention: Data(), to: folder)
                let packet = folder.appending(path: "sur/Ana.pdf").path
                let text = try #require(try TestSupport.run("pdftotext", [packet, "-"])).output
                #expect(text.contains("La vecina") == (rule != .forbidden))
            }
        }
    }

    @Test func `a coarse picture is noted, a fine one is not`() throws {
        let shelf = TestShelf()
        let coarse = try shelf.add(#require(DrawnPictures.photograph(width: 400, height: 300)), .photograph)
        let fine = try shelf.add(#require(DrawnPictures.photograph(width: 1_500, height: 900)), .photograph)
        let checks = LayoutFindings(campaign: campaign)
        func findings(_ pictures: [Picture]) throws -> [Finding] {
            let ready = letter(pictures.map(Block.picture))
            let layout = try printer(shelf.shelf).layOut(ready.letter)
            return checks.findings(for: ready.letter, recipients: [], layout: layout)
        }
        #expect(try findings([fine]).isEmpty)
        let found = try findings([coarse, fine, coarse])
        #expect(found.map(\.rule) == ["picture-coarse"])
        #expect(found.first?.severity == .note)
        // Pictures are never made larger than that.
        #expect(
            found.first?.sentence == Sentence("build.picture-coarse", ["dpi": "72", "least": "150"], count: 2))
    }

    @Test func `a picture that is missing stops the build with its sentence, and leaves the last files`() throws {
        let gone = Picture(digest: String(repeating: "0", count: 64), width: 100, height: 100, kind: .photograph)
        let plan = BundlePlan(campaign: campaign, letters: [letter([.picture(gone)])])
        try TestSupport.withFolder { folder in
            #expect(throws: PictureMissing.self) {
                try printer(MemoryShelf()).print(plan, attention: Data(), to: folder)
            }
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "sur/bundle.pdf").path))
        }
    }
}
