internal import Mustache

/// The template of one sheet, checked: it can be filled with any record of its kind.
struct Template: Sendable {
    let file: String
    private let mustache: MustacheTemplate

    /// Reads and checks a template.
    init(_ source: LayoutText, fields: [String: FieldShape], check: MarkupCheck) throws(LayoutError) {
        let tags = try TemplateTag.all(in: source)
        try FieldCheck(template: source, fields: fields).check(tags)
        let proof = LayoutText(file: source.file, text: TemplateProof.text(of: source, tags: tags))
        try check.check(try MarkupReader.read(proof), in: proof)
        file = source.file
        do {
            mustache = try MustacheTemplate(string: XMLText.pragma + source.text)
        } catch {
            let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber
            throw source.error(.badTag, line: line)
        }
    }

    /// The markup for a record.
    func markup(for values: [String: Any]) throws(LayoutError) -> MarkupElement {
        try MarkupReader.read(LayoutText(file: file, text: mustache.render(values)))
    }
}
