extension MarkupCheck {
    /// Throws where an attribute is unknown, missing, or has a value that cannot be read.
    func checkAttributes(
        of element: MarkupElement, by rule: ElementRule, in source: LayoutText
    ) throws(LayoutError) {
        let known = rule.required.union(rule.optional)
        for name in element.attributes.keys.sorted() where !known.contains(name) && !rule.takesArguments {
            throw source.error(
                .unknownAttribute(name, element: element.name, known: Array(known)), line: element.line)
        }
        for name in rule.required.sorted() where element.attributes[name] == nil {
            throw source.error(.missingAttribute(name, element: element.name), line: element.line)
        }
        for name in element.classes where !styles.has(name) {
            throw source.error(.unknownStyle(name, known: styles.names), line: element.line)
        }
        for name in known.sorted() {
            guard let value = element.attributes[name], let example = example(instead: value, of: name) else {
                continue
            }
            throw source.error(.badValue(value, name: name, example: example), line: element.line)
        }
    }

    /// A value that could be read, where this one cannot.
    private func example(instead value: String, of attribute: String) -> String? {
        switch attribute {
        case "dir": ["ltr", "rtl", "auto"].contains(value) ? nil : "ltr"
        case "colspan": Int(value).map { (1...24).contains($0) } ?? false ? nil : "2"
        case "columns": ColumnWidths.read(value, em: 12) == nil ? "4 1 5em 30mm" : nil
        case "size": CodeSize.points(value) == nil ? "30mm" : nil
        case "src": pictures.contains(value) ? nil : pictures.sorted().first ?? "-"
        default: nil
        }
    }
}
