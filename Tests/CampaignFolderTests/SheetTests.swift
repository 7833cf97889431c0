import CampaignFolder
import Foundation
import Letters
import Testing

struct SheetTests {
    @Test func `every column of both sheets arrives`() throws {
        let desk = try Desk(
            facilities: """
                id,name,address,email,phone,visiting,accepts,max_sheets_per_letter,max_sheets_per_bundle,max_characters,\
                pictures,languages,sender_name,prisoner_number_on_every_sheet,forbidden_words,rules_source,rules_verified
                norte,Centro Norte,Calle 1|Pueblo,centro@example.org,555 0100,"sábado, domingo",Print|email,6,200,2500,\
                grey,es|tzh,forbidden,sí,paz|amor,circular 4,2026-08-01
                """,
            prisoners: """
                \(Desk.header)
                ana,Ana Luna,Anita|La Luna,g1,norte,77-A,2019,tzh|es,x,libre,ana.png,"Teje.
                Canta ""coplas""."
                """)
        try desk.write("PNG", "ana.png")
        let campaign = try desk.load().campaign
        let rules = FacilityRules(
            accepts: [.print, .email], maxSheetsPerLetter: 6, maxSheetsPerBundle: 200, maxCharacters: 2500,
            pictures: .grey, languages: ["es", "tzh"], senderName: .forbidden, prisonerNumberOnEverySheet: true,
            forbiddenWords: ["paz", "amor"])
        #expect(
            campaign.facilities == [
                Facility(
                    id: FacilityID("norte"), name: "Centro Norte", address: "Calle 1\nPueblo",
                    email: "centro@example.org",
                    phone: "555 0100", visiting: "sábado, domingo", rules: rules, rulesSource: "circular 4",
                    rulesVerified: "2026-08-01")
            ])
        #expect(
            campaign.prisoners == [
                Prisoner(
                    id: PrisonerID("ana"), name: "Ana Luna", aliases: ["Anita", "La Luna"], groups: [GroupID("g1")],
                    facility: FacilityID("norte"),
                    number: "77-A", since: "2019", languages: ["tzh", "es"], largePrint: true, status: .released,
                    portrait: "ana.png", story: "Teje.\nCanta \"coplas\".")
            ])
    }

    @Test func `empty cells are no rules, and a prisoner is held unless said otherwise`() throws {
        let campaign = try Desk().load().campaign
        #expect(campaign.facilities == [Facility(id: FacilityID("norte"), name: "Centro Norte")])
        #expect(
            campaign.prisoners == [Prisoner(id: PrisonerID("ana"), name: "Ana Luna", facility: FacilityID("norte"))])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `any line end parts rows`(end: String) throws {
        let rows = ["id,name,facility", "ana,Ana,norte", "eva,Eva,norte", ""]
        let campaign = try Desk(prisoners: rows.joined(separator: end)).load().campaign
        #expect(campaign.prisoners.map(\.id.rawValue) == ["ana", "eva"])
    }

    @Test func `lines are counted as an editor counts them, cells of several lines included`() throws {
        let rows = "id,name,facility,story\r\n\r\nana,Ana,norte,\"uno\r\ndos\rtres\"\r\neva,Eva,sur,\r\n"
        #expect(try Desk(prisoners: rows).problems().map(\.line) == [6])
    }

    @Test func `rows and columns that a spreadsheet leaves empty at the end are nothing`() throws {
        let rows = "id,name,facility,,\nana,Ana,norte,,\n,,,,\n\n , ,,,\n"
        let loaded = try Desk(prisoners: rows).load()
        #expect(loaded.campaign.prisoners.count == 1)
        #expect(loaded.warnings.isEmpty)
    }

    @Test func `headers may differ in case, spaces, underscores and what cannot be seen`() throws {
        let rows = "ID,\u{FEFF}Name\u{A0},Facility , Large Print,LARGEPRINT_\u{200B}\nana,Ana,norte,x,\n"
        let doubled = try Desk(prisoners: rows).problems()
        #expect(doubled.map(\.sentence.key) == ["setup.doubled-column"])
        let single = "ID,\u{FEFF}Name\u{A0},Facility , Large Print\u{200B}\nana,Ana,norte,x\n"
        #expect(try Desk(prisoners: single).load().campaign.prisoners.first?.largePrint == true)
    }

    @Test(arguments: [
        "sí", "Si", "YES", "true", "x", "X", "1", "no", "0", "false", "",
    ])
    func `yes and no are read as people write them`(word: String) throws {
        let rows = "id,name,facility,large_print\nana,Ana,norte,\(word)\n"
        let isYes = !["no", "0", "false", ""].contains(word)
        #expect(try Desk(prisoners: rows).load().campaign.prisoners.first?.largePrint == isYes)
    }

    @Test(arguments: [
        ("", Prisoner.Status.held), ("held", .held), ("Presa", .held), ("en prisión", .held), ("released", .released),
        ("Liberado", .released), ("libre", .released), ("unknown", .unknown), ("desconocido", .unknown),
    ])
    func `a status is read in both languages`(word: String, status: Prisoner.Status) throws {
        let rows = "id,name,facility,status\nana,Ana,norte,\(word)\n"
        #expect(try Desk(prisoners: rows).load().campaign.prisoners.first?.status == status)
    }

    @Test func `a glottal stop and a tilde survive, whatever the sheet was saved as`() throws {
        let rows = "id,name,facility\nxun,Xun K\u{2BC}anal Muñoz,norte\n"
        let marked = try Desk()
        try marked.write(Data([0xEF, 0xBB, 0xBF] + rows.utf8), "prisoners.csv")
        #expect(try marked.load().campaign.prisoners.first?.name == "Xun K\u{2BC}anal Muñoz")
        let wide = try Desk()
        try wide.write(try #require(rows.replacing(",", with: "\t").data(using: .utf16)), "prisoners.csv")
        let loaded = try wide.load()
        #expect(loaded.campaign.prisoners.first?.name == "Xun K\u{2BC}anal Muñoz")
        #expect(
            loaded.warnings.map(\.spanish) == [
                "prisoners.csv: está en UTF-16, el «texto Unicode» de las hojas de cálculo. Se entendió; es mejor "
                    + "guardarlo como «CSV UTF-8».",
                "prisoners.csv: las celdas están separadas con tabuladores. Se entendió; no hay que hacer nada.",
            ])
        #expect(
            loaded.warnings.map(\.english) == [
                "prisoners.csv: is in UTF-16, the “Unicode text” of spreadsheets. It was understood; it is better to "
                    + "save it as “CSV UTF-8”.",
                "prisoners.csv: cells are separated by tabs. It was understood; nothing has to be done.",
            ])
    }

    @Test func `a spreadsheet's semicolons, mark and Windows letters are understood, and said`() throws {
        let desk = try Desk()
        try desk.write(
            Data("id;name;facility\r\nana;\"Mu".utf8 + [0xF1] + "oz; Ana\";norte\r\n".utf8), "prisoners.csv")
        try desk.write(Data([0xEF, 0xBB, 0xBF] + "sep=;\r\nid;name\r\nnorte;Centro, Norte\r\n".utf8), "facilities.csv")
        let loaded = try desk.load()
        #expect(loaded.campaign.prisoners.first?.name == "Muñoz; Ana")
        #expect(loaded.campaign.facilities.first?.name == "Centro, Norte")
        #expect(
            loaded.warnings.map(\.spanish) == [
                "facilities.csv: empieza con una marca invisible que ponen las hojas de cálculo (BOM). Se entendió; no "
                    + "hay que hacer nada.",
                "facilities.csv: las celdas están separadas con punto y coma. Se entendió; no hay que hacer nada.",
                "prisoners.csv: no está en UTF-8; se leyó como Windows-1252. Revisen que los acentos salgan bien, o "
                    + "guárdenlo como «CSV UTF-8».",
                "prisoners.csv: las celdas están separadas con punto y coma. Se entendió; no hay que hacer nada.",
            ])
        #expect(
            loaded.warnings.map(\.english) == [
                "facilities.csv: begins with an invisible mark that spreadsheets put there (BOM). It was understood; "
                    + "nothing has to be done.",
                "facilities.csv: cells are separated by semicolons. It was understood; nothing has to be done.",
                "prisoners.csv: is not in UTF-8; it was read as Windows-1252. Check that accents come out right, or "
                    + "save it as “CSV UTF-8”.",
                "prisoners.csv: cells are separated by semicolons. It was understood; nothing has to be done.",
            ])
    }
}
