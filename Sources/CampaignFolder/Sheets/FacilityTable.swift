internal import Foundation
internal import Letters

/// facilities.csv: one prison a row.
struct FacilityTable {
    static let fileName = "facilities.csv"
    static let columns = [
        "id", "name", "address", "email", "acknowledgement_phrase", "phone", "visiting", "accepts",
        "max_sheets_per_letter",
        "max_sheets_per_bundle", "max_characters", "pictures", "languages", "sender_name",
        "prisoner_number_on_every_sheet", "forbidden_words", "rules_source", "rules_verified",
    ]

    /// The facilities, in the order of the file.
    private(set) var facilities: [Facility] = []
    /// Every id that is written, whatever else is wrong with its row; `nil` where the file cannot be read, so that
    /// one broken file does not make every prisoner a problem.
    private(set) var known: Set<String>?

    init(folder: URL, notices: inout Notices) {
        let sheet = Sheet(
            Self.fileName, in: folder, columns: Self.columns, required: ["id", "name"], notices: &notices)
        guard sheet.isWhole else { return }
        if sheet.rows.isEmpty { notices.warn("no-facilities", in: Self.fileName) }
        known = Set(sheet.rows.compactMap { $0.cells["id"]?.precomposedStringWithCanonicalMapping })
        // Folders of out/ stand beside these two files; and where out/ is the campaign's own folder, beside these folders.
        var register = IdentifierRegister(
            taken: ["attention.html", "manifest.json", "letters", "layouts", "bundles"])
        facilities = sheet.rows.compactMap { row in
            let id = register.id(of: row, &notices)
            let facility = Self.facility(row, &notices)
            return id.flatMap { id in facility?(FacilityID(id)) }
        }
    }

    /// All of a facility but its id, so that a row with a bad id still has its other cells looked at.
    private static func facility(_ row: Row, _ notices: inout Notices) -> ((FacilityID) -> Facility)? {
        let name = row.required("name", &notices)
        let email = email(row, &notices)
        let rules = rules(row, &notices)
        guard let name else { return nil }
        return { id in
            Facility(
                id: id, name: name, address: row.lines("address") ?? "", email: email,
                acknowledgementPhrase: row.text("acknowledgement_phrase"), phone: row.text("phone"),
                visiting: row.lines("visiting"), rules: rules, rulesSource: row.text("rules_source"),
                rulesVerified: row.text("rules_verified"))
        }
    }

    private static func email(_ row: Row, _ notices: inout Notices) -> String? {
        guard let email = row.text("email") else { return nil }
        if MailAddress.isPlausible(email) { return email }
        notices.refuse("bad-email", in: row.file, line: row.line, column: "email")
        return nil
    }

    private static func rules(_ row: Row, _ notices: inout Notices) -> FacilityRules {
        FacilityRules(
            accepts: row.choices("accepts", as: FacilityRules.Way.self, &notices),
            maxSheetsPerLetter: row.number("max_sheets_per_letter", &notices),
            maxSheetsPerBundle: row.number("max_sheets_per_bundle", &notices),
            maxCharacters: row.number("max_characters", &notices),
            pictures: row.choice("pictures", as: FacilityRules.Pictures.self, &notices),
            languages: row.languages("languages", &notices),
            senderName: row.choice("sender_name", as: FacilityRules.SenderName.self, &notices),
            prisonerNumberOnEverySheet: row.flag("prisoner_number_on_every_sheet", &notices),
            forbiddenWords: row.list("forbidden_words"))
    }
}
