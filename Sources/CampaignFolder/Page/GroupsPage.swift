internal import Letters
internal import Yams

/// The `groups` key: named groups that letters may be addressed to.
enum GroupsPage {
    /// The groups, in the order of the file.
    static func groups(_ keys: Keys, _ notices: inout Notices) -> [Group] {
        guard let mapping = keys.mapping("groups", &notices) else { return [] }
        let ids = mapping.map { key, _ in Tidy.line(key.string ?? "") }.filter { !$0.isEmpty }
        let level = Keys(
            mapping, file: keys.file, line: keys.line(of: "groups"), path: "groups", known: ids, notices: &notices)
        return ids.map { group($0, level, &notices) }
    }

    private static func group(_ id: String, _ groups: Keys, _ notices: inout Notices) -> Group {
        guard let level = groups.level(id, known: ["names", "aliases"], &notices) else { return Group(id: GroupID(id)) }
        return Group(id: GroupID(id), names: names(level, &notices), aliases: level.list("aliases", &notices) ?? [])
    }

    private static func names(_ group: Keys, _ notices: inout Notices) -> [String: String] {
        guard let mapping = group.mapping("names", &notices) else { return [:] }
        let written = mapping.map { key, _ in Tidy.line(key.string ?? "") }
        let level = Keys(
            mapping, file: group.file, line: group.line(of: "names"), path: group.place("names"), known: written,
            notices: &notices)
        var names: [String: String] = [:]
        for key in written {
            guard let name = level.text(key, &notices) else { continue }
            if LanguageTag.read(key) == nil {
                notices.warn(
                    "odd-language", in: group.file, line: level.line(of: key), column: level.place(key),
                    ["value": Tidy.quoted(key)])
            }
            names[LanguageTag.read(key) ?? key] = name
        }
        return names
    }
}
