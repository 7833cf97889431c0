/// The words of a layout set by language, and the names of languages.
struct LayoutStrings: Sendable {
    /// The language whose file has every entry; it stands in where another has not.
    static let base = "es"

    private let tables: [String: [String: StringEntry]]
    private let names: [String: [String: String]]

    init(tables: [String: [String: StringEntry]], names: [String: [String: String]]) {
        self.tables = tables
        self.names = names
    }

    /// The languages that the set has words in, sorted.
    var languages: [String] { tables.keys.sorted() }

    /// The placeholders of an entry in whatever language; `nil` where there is no such entry.
    func placeholders(of key: String) -> Set<String>? {
        guard tables[Self.base]?[key] != nil else { return nil }
        return tables.values.reduce(into: []) { $0.formUnion($1[key]?.placeholders ?? []) }
    }

    /// The languages of a sheet: those asked for that the set has, the first leading; Spanish where it has none.
    func choice(of languages: [String]) -> StringChoice {
        let known = languages.compactMap { has($0) }
        var distinct: [String] = []
        for language in known where !distinct.contains(language) { distinct.append(language) }
        return StringChoice(strings: self, lead: distinct.first ?? Self.base, second: distinct.dropFirst().first)
    }

    /// The set's own tag for a language: `es` for `es-MX`; `nil` where the set has no words in it.
    func has(_ language: String) -> String? {
        [language, Self.primary(language)].first { tables[$0] != nil }
    }

    /// An entry in a language, and in Spanish where it is missing there.
    func entry(_ key: String, in language: String) -> (StringEntry, language: String)? {
        if let entry = tables[language]?[key] { return (entry, language) }
        return tables[Self.base]?[key].map { ($0, Self.base) }
    }

    /// Whether a language has an entry of its own.
    func has(_ key: String, in language: String) -> Bool { tables[language]?[key] != nil }

    /// The name of a language in another; its tag where the set has none.
    func name(of code: String, in language: String) -> String {
        let table = names[language] ?? names[Self.base] ?? [:]
        return table[code] ?? table[Self.primary(code)] ?? code
    }

    private static func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" && $0 != "_" }) }
}
