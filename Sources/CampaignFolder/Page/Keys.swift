internal import Letters
internal import Yams

/// Keys and values of campaign.yaml at one level, read as what each key holds; everything odd is noted.
struct Keys {
    let file: String
    /// The line the level begins on.
    let line: Int
    /// The keys above, `email.smtp`; empty at the top.
    let path: String
    private let values: [String: Node]

    /// Takes a level; a key that is not `known` is noted.
    init(_ mapping: Node.Mapping, file: String, line: Int, path: String, known: [String], notices: inout Notices) {
        self.file = file
        self.line = line
        self.path = path
        var values: [String: Node] = [:]
        for (key, value) in mapping {
            let name = Tidy.line(key.string ?? "")
            let place = path.isEmpty ? name : path + "." + name
            if Self.isPassword(name) {
                notices.refuse("password-in-file", in: file, line: key.mark?.line, column: place)
            } else if known.contains(name) {
                if !value.isUnset { values[name] = value }
            } else {
                let nearest = Nearest.word(to: name, among: known) ?? ""
                notices.warn(
                    "unknown-key", in: file, line: key.mark?.line, column: Tidy.quoted(place), ["nearest": nearest])
            }
        }
        self.values = values
    }

    /// The key with the keys above it, as sentences name it.
    func place(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

    /// The line a key's value stands on; the level's own where the key is missing.
    func line(of key: String) -> Int { values[key]?.mark?.line ?? line }

    /// Whether anything is written under the key.
    func has(_ key: String) -> Bool { values[key] != nil }

    /// Whether the key holds a list.
    func isList(_ key: String) -> Bool { values[key]?.sequence != nil }

    /// The items of a list as they are written; empty where one of them is no text.
    func items(_ key: String) -> [String] {
        let items = (values[key]?.sequence ?? []).map { $0.scalar?.string }
        return items.contains(nil) ? [] : items.compactMap(\.self)
    }

    /// Notes a problem with a key.
    func refuse(_ name: String, _ key: String, _ notices: inout Notices, _ arguments: [String: String] = [:]) {
        notices.refuse(name, in: file, line: line(of: key), column: place(key), arguments)
    }

    /// What is written as plain text, line breaks kept; `nil` where there is nothing or, noted, keys or a list.
    func lines(_ key: String, _ notices: inout Notices) -> String? {
        guard let node = values[key] else { return nil }
        guard let scalar = node.scalar else {
            refuse("key-not-text", key, &notices)
            return nil
        }
        let text = Tidy.lines(scalar.string)
        return text.isEmpty ? nil : text
    }

    /// What is written as plain text, on one line.
    func text(_ key: String, _ notices: inout Notices) -> String? {
        lines(key, &notices).map { Tidy.line($0) }
    }

    /// Plain text that has to be there.
    func required(_ key: String, _ notices: inout Notices) -> String? {
        if let text = text(key, &notices) { return text }
        if values[key]?.scalar != nil || values[key] == nil { refuse("missing-key", key, &notices) }
        return nil
    }

    /// A list, or one value in place of it, parted by commas.
    func list(_ key: String, _ notices: inout Notices) -> [String]? {
        guard let node = values[key] else { return nil }
        let items = node.sequence.map { $0.map(\.scalar?.string) }
        guard let items = items ?? node.scalar.map({ $0.string.split(separator: ",").map(String.init) }),
            items.allSatisfy({ $0 != nil })
        else {
            refuse("key-not-list", key, &notices)
            return nil
        }
        return items.compactMap { $0.map { Tidy.line($0) } }.filter { !$0.isEmpty }
    }

    /// The keys below a key.
    func level(_ key: String, known: [String], _ notices: inout Notices) -> Keys? {
        guard let mapping = mapping(key, &notices) else { return nil }
        return Keys(mapping, file: file, line: line(of: key), path: place(key), known: known, notices: &notices)
    }

    /// The keys below a key, whatever they are called.
    func mapping(_ key: String, _ notices: inout Notices) -> Node.Mapping? {
        guard let node = values[key] else { return nil }
        if node.mapping == nil { refuse("key-not-keys", key, &notices) }
        return node.mapping
    }

    private static func isPassword(_ key: String) -> Bool {
        ["password", "passwd", "pass", "contrasena", "clave"].contains(HeaderName.key(key))
    }
}
