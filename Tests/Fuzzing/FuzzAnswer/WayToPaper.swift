import Addressing
import Foundation
import Intake
import Letters
import Press
import Screening
import Typesetting

/// What the trusted side does with a letter once it is put together: addresses, screens, packs, sets and prints it.
struct WayToPaper {
    /// Bytes of a letter's text that is still set: longer ones cost the fuzzer seconds and tell it nothing new.
    private static let mostText = 4_000
    private let shelf: PackedPages
    /// A fuzzer has one thread.
    private nonisolated(unsafe) static let compositor = Compositor()
    private static let book = AddressBook(prisoners: people, groups: [five])
    private static let screening = Screening(campaign: campaign)

    init(shelf: PackedPages) { self.shelf = shelf }

    /// Goes all the way.
    func take(_ reading: Reading) throws {
        _ = Self.book.addressee(of: AddressEvidence(reading: reading, source: SourceReference(path: "letters/a.eml")))
        _ = Self.screening.findings(for: reading, prisoners: Self.people)
        guard reading.blocks.plainText.utf8.count <= Self.mostText else { return }
        let cover = try Self.layouts.sheet(
            PrisonerCoverRecord(
                name: Self.people[0].name, letters: [Self.line(of: reading)], campaign: Self.campaign.name),
            languages: Self.campaign.languages, paper: .letter)
        let flow = LetterFlow(style: LetterStyle(), language: reading.language) { $0.key }
        let sheet = Sheet(paper: .letter, content: flow.flow(of: reading.blocks), language: reading.language ?? "es")
        let document = PDFDocument(title: "carta", pages: [cover, sheet].flatMap(Self.compositor.pages))
        try PDFPress.write(document, pictures: shelf) { _ in }
    }

    /// What a letter says of itself stands on the cover too.
    private static func line(of reading: Reading) -> PrisonerCoverRecord.LetterLine {
        PrisonerCoverRecord.LetterLine(
            number: 1, from: reading.signature, language: reading.language, pages: 1,
            code: LetterCode(digest: [UInt8](repeating: 7, count: 32)))
    }

    private static let layouts = {
        let folder = URL(fileURLWithPath: #filePath).appending(path: "../../../../Layouts/standard").standardized
        guard let layouts = try? LayoutSet(standard: folder) else { preconditionFailure("no layouts in \(folder)") }
        return layouts
    }()
    private static let cerss = FacilityID("cerss")
    private static let five = Group(id: GroupID("five"), names: ["es": "Los cinco", "en": "The Five"])
    private static let people = [
        Prisoner(
            id: PrisonerID("santiz"), name: "Manuel Santiz Cruz", aliases: ["Xun"], groups: [five.id],
            facility: cerss,
            languages: ["tzh", "es"]),
        Prisoner(id: PrisonerID("gomez"), name: "Manuel Gómez Vázquez", facility: cerss, number: "7", largePrint: true),
    ]
    private static let campaign = Campaign(
        name: "Cartas", opens: CalendarDay("2026-09-18"), closes: CalendarDay("2026-09-27"), groups: [five],
        facilities: [
            Facility(
                id: cerss, name: "CERSS",
                rules: FacilityRules(
                    accepts: [.print], maxSheetsPerLetter: 2, maxCharacters: 100, languages: ["es"],
                    senderName: .forbidden, forbiddenWords: ["libertad", "雪"]))
        ], prisoners: people)
}
