internal import Foundation
internal import Letters

/// prisoners.csv: one person a row.
struct PrisonerTable {
    static let fileName = "prisoners.csv"
    static let columns = [
        "id", "name", "aliases", "groups", "facility", "number", "since", "languages", "large_print", "status",
        "portrait", "story",
    ]

    /// The prisoners, in the order of the file.
    private(set) var prisoners: [Prisoner] = []
    /// The line of each prisoner.
    private var lines: [PrisonerID: Int] = [:]
    /// Where each group is first named.
    private var groupLines: [GroupID: Int] = [:]

    /// Reads the file; `facilities` is `nil` where those are not known.
    init(folder: URL, facilities: Set<String>?, notices: inout Notices) {
        let sheet = Sheet(
            Self.fileName, in: folder, columns: Self.columns, required: ["id", "name", "facility"], notices: &notices)
        guard sheet.isWhole else { return }
        if sheet.rows.isEmpty { notices.warn("no-prisoners", in: Self.fileName) }
        // A packet stands beside the facility's bundle.pdf.
        var register = IdentifierRegister(taken: ["bundle"])
        for row in sheet.rows {
            let id = register.id(of: row, &notices)
            let prisoner = Self.prisoner(row, folder: folder, facilities: facilities, &notices)
            guard let id, let prisoner = prisoner?(PrisonerID(id)) else { continue }
            prisoners.append(prisoner)
            lines[prisoner.id] = row.line
            for group in prisoner.groups where groupLines[group] == nil { groupLines[group] = row.line }
        }
    }

    /// All of a prisoner but the id, so that a row with a bad id still has its other cells looked at.
    private static func prisoner(
        _ row: Row, folder: URL, facilities: Set<String>?, _ notices: inout Notices
    ) -> ((PrisonerID) -> Prisoner)? {
        let name = row.required("name", &notices)
        let facility = facility(row, facilities, &notices)
        let languages = row.languages("languages", &notices)
        let largePrint = row.flag("large_print", &notices)
        let status = status(row, &notices)
        let portrait = Portrait.path(in: row, folder: folder, &notices)
        let number = number(row, &notices)
        guard let name, let facility else { return nil }
        return { id in
            Prisoner(
                id: id, name: name, aliases: row.list("aliases"), groups: row.list("groups").map { GroupID($0) },
                facility: FacilityID(facility), number: number, since: row.text("since"),
                languages: languages, largePrint: largePrint, status: status, portrait: portrait,
                story: row.cells["story"])
        }
    }

    private static func facility(_ row: Row, _ facilities: Set<String>?, _ notices: inout Notices) -> String? {
        guard let written = row.required("facility", &notices) else { return nil }
        let facility = written.precomposedStringWithCanonicalMapping
        guard let facilities, !facilities.contains(facility) else { return facility }
        let arguments = ["facility": Tidy.quoted(facility), "id": Tidy.quoted(row.cells["id"] ?? "")]
        if let nearest = Nearest.word(to: facility, among: facilities.sorted()) {
            let all = arguments.merging(["nearest": nearest]) { $1 }
            notices.refuse("unknown-facility", in: row.file, line: row.line, column: "facility", all)
        } else {
            notices.refuse("no-facility-yet", in: row.file, line: row.line, column: "facility", arguments)
        }
        return nil
    }

    /// The number stands on every sheet and in every subject, and spreadsheets round long ones to `2.02E+11`.
    private static func number(_ row: Row, _ notices: inout Notices) -> String? {
        guard let number = row.text("number") else { return nil }
        if number.wholeMatch(of: /\d([.,]\d+)?[eE]\+\d+/) == nil { return number }
        notices.refuse(
            "rounded-number", in: row.file, line: row.line, column: "number", ["value": Tidy.quoted(number)])
        return nil
    }

    /// Who is moved gets another facility; a status for it would leave open where to.
    private static func status(_ row: Row, _ notices: inout Notices) -> Prisoner.Status {
        let word = row.text("status")?.lowercased() ?? ""
        if ["transferred", "moved", "trasladado", "trasladada"].contains(word) {
            notices.refuse("status-transferred", in: row.file, line: row.line, column: "status")
            return .unknown
        }
        return row.choice("status", as: Prisoner.Status.self, &notices) ?? .held
    }

    /// Notes who has no number where the facility wants it on every sheet: such sheets would be turned away.
    func checkNumbers(_ facilities: [Facility], notices: inout Notices) {
        let asking = Dictionary(uniqueKeysWithValues: facilities.map { ($0.id, $0) })
            .filter(\.value.rules.prisonerNumberOnEverySheet)
        for prisoner in prisoners where prisoner.number == nil && prisoner.status == .held {
            guard let facility = asking[prisoner.facility] else { continue }
            notices.warn(
                "number-missing", in: Self.fileName, line: lines[prisoner.id], column: "number",
                ["id": prisoner.id.rawValue, "facility": facility.name])
        }
    }

    /// The groups of campaign.yaml and those that only prisoners.csv names: letters may use the latter's ids.
    func completed(_ groups: [Group], notices: inout Notices) -> [Group] {
        var completed = groups
        for prisoner in prisoners {
            for id in prisoner.groups where !completed.contains(where: { $0.id == id }) {
                notices.warn(
                    "undefined-group", in: Self.fileName, line: groupLines[id], column: "groups", ["group": id.rawValue]
                )
                completed.append(Group(id: id, aliases: [id.rawValue]))
            }
        }
        let peopled = Set(prisoners.flatMap(\.groups))
        for group in groups where !peopled.contains(group.id) && !prisoners.isEmpty {
            notices.warn("group-without-people", in: Self.fileName, column: "groups", ["group": group.id.rawValue])
        }
        return completed
    }
}
