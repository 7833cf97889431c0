internal import Yams

/// Reads `strings/<language>.yaml` and `languages/<language>.yaml`.
struct StringReader {
    private let yaml: YAMLText

    init(_ source: LayoutText) { yaml = YAMLText(source: source) }

    /// The entries of a string file.
    ///
    /// - Parameters:
    ///   - base: the Spanish entries: a placeholder that they have not would never be filled, and is most often misspelt.
    ///   - mayAdd: whether the file may have entries of its own; one that only another language has would never be seen.
    func entries(base: [String: StringEntry], mayAdd: Bool) throws(LayoutError) -> [String: StringEntry] {
        var entries: [String: StringEntry] = [:]
        for pair in try yaml.root() {
            let entry = try self.entry(pair)
            if let original = base[pair.key] {
                if let strange = entry.placeholders.subtracting(original.placeholders).sorted().first {
                    let known = original.placeholders.map { "{\($0)}" }
                    throw yaml.source.error(.unknownKey("{\(strange)}", known: known), line: pair.line)
                }
            } else if !mayAdd {
                throw yaml.source.error(.unknownKey(pair.key, known: Array(base.keys)), line: pair.line)
            }
            entries[pair.key] = entry
        }
        return entries
    }

    /// The names of languages by their tags.
    func names() throws(LayoutError) -> [String: String] {
        var names: [String: String] = [:]
        for pair in try yaml.root() { names[pair.key] = try text(pair) }
        return names
    }

    private func entry(_ pair: YAMLText.Pair) throws(LayoutError) -> StringEntry {
        guard pair.value.mapping != nil else {
            let text = try self.text(pair)
            return StringEntry(one: text, other: text)
        }
        var forms: [String: String] = [:]
        for form in try yaml.pairs(of: pair.value) {
            guard form.key == "one" || form.key == "other" else {
                throw yaml.source.error(.unknownKey(form.key, known: ["one", "other"]), line: form.line)
            }
            forms[form.key] = try text(form)
        }
        guard let one = forms["one"], let other = forms["other"] else {
            throw yaml.source.error(.missingKey(forms["one"] == nil ? "one" : "other"), line: pair.line)
        }
        return StringEntry(one: one, other: other)
    }

    private func text(_ pair: YAMLText.Pair) throws(LayoutError) -> String {
        guard let text = pair.value.scalar?.string, !text.isBlank else {
            throw yaml.source.error(.badValue("", name: pair.key, example: "\"…\""), line: pair.line)
        }
        return text
    }
}
