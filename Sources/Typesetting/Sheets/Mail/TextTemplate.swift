internal import Mustache

/// The template of a mail, checked: a line with the subject, then the text. Nothing in it is markup.
struct TextTemplate: Sendable {
    private static let subject = "Subject:"
    /// Whatever a field holds is written as it is.
    private static let pragma = "{{% CONTENT_TYPE: TEXT}}"

    private let mustache: MustacheTemplate

    /// Reads and checks a template.
    init(_ source: LayoutText, fields: [String: FieldShape]) throws(LayoutError) {
        let tags = try TemplateTag.all(in: source)
        try FieldCheck(template: source, fields: fields, isMarkup: false).check(tags)
        guard source.text.hasPrefix(Self.subject) else { throw source.error(.missingSubject, line: 1) }
        do {
            mustache = try MustacheTemplate(string: Self.pragma + source.text)
        } catch {
            throw source.error(.badTag, line: (error as? MustacheTemplate.ParserError)?.context.lineNumber)
        }
    }

    /// The words for a record.
    func words(for values: [String: Any]) -> (subject: String, text: String) {
        let lines = mustache.render(values).split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let text = lines.dropFirst().joined().split(separator: "\n", omittingEmptySubsequences: false)
        return (
            String(lines[0].dropFirst(Self.subject.count)).trimmed,
            text.drop { $0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
        )
    }
}
