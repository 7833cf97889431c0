/// Holds the tags of a template against the fields of its record: an unknown name would print nothing.
struct FieldCheck {
    let template: LayoutText
    let fields: [String: FieldShape]
    /// Whether `<` and `>` enclose anything.
    var isMarkup = true

    /// Throws where a name is unknown or misused, or where sections do not close in their order.
    func check(_ tags: [TemplateTag]) throws(LayoutError) {
        var open: [(tag: TemplateTag, scope: FieldShape?)] = []
        for tag in tags {
            switch tag.kind {
            case .comment: continue
            case .variable:
                guard try shape(of: tag, within: open.map(\.scope)) == .text else {
                    throw template.error(.misusedField(tag.name), line: tag.line)
                }
            case .open:
                if isMarkup, tag.isInsideElementTag { throw template.error(.crossingSection(tag.name), line: tag.line) }
                open.append((tag, try shape(of: tag, within: open.map(\.scope))))
            case .close:
                guard open.popLast()?.tag.name == tag.name else {
                    throw template.error(.wrongSectionEnd(tag.name), line: tag.line)
                }
            }
        }
        if let (tag, _) = open.last { throw template.error(.openSection(tag.name), line: tag.line) }
    }

    /// The shape a name has where it stands: looked for from the innermost section outwards, as Mustache does.
    private func shape(of tag: TemplateTag, within scopes: [FieldShape?]) throws(LayoutError) -> FieldShape {
        if tag.name == "." { return try itself(tag, within: scopes) }
        let path = tag.name.split(separator: ".").map(String.init)
        var found = (scopes.reversed().compactMap { $0?.parts } + [fields]).lazy.compactMap { $0[path[0]] }.first
        for name in path.dropFirst() { found = found?.parts?[name] }
        guard let found else {
            let known = scopes.compactMap { $0?.parts }.flatMap(\.keys) + fields.keys
            throw template.error(.unknownField(tag.name, known: known), line: tag.line)
        }
        return found
    }

    /// What `{{.}}` means: a text of the section it stands in.
    private func itself(_ tag: TemplateTag, within scopes: [FieldShape?]) throws(LayoutError) -> FieldShape {
        guard let scope = scopes.last, scope == .lines || scope == .text, tag.kind == .variable else {
            throw template.error(.misusedField(tag.name), line: tag.line)
        }
        return .text
    }
}

extension FieldShape {
    /// The fields within, where it is a record.
    fileprivate var parts: [String: FieldShape]? {
        if case .record(let parts) = self { parts } else { nil }
    }
}
