public import Foundation

/// What the mails to facilities say: `mail.<language>.txt.mustache` of a layout set, all read and checked before anything
/// is sent.
public struct MailLayout: Sendable {
    /// What is said where nobody knows better.
    private static let base = "es"

    private let templates: [String: TextTemplate]

    /// Reads and checks the texts.
    ///
    /// - Parameters:
    ///   - standard: the folder of the set, such as `Layouts/standard`.
    ///   - overrides: the campaign's `layouts/`, whose files replace the set's file by file; it need not exist.
    public init(standard: URL, overrides: URL? = nil) throws(LayoutError) {
        try self.init(LayoutFiles(standard: standard, overrides: overrides))
    }

    init(_ files: LayoutFiles) throws(LayoutError) {
        var templates: [String: TextTemplate] = [:]
        for language in Set(files.mailLanguages + [Self.base]) {
            let source = try files.text(LayoutFiles.mail(in: language))
            templates[language] = try TextTemplate(source, fields: MailRecord.fields.shapes())
        }
        self.templates = templates
    }

    /// The words for a record, in the first of the languages that there is a text in.
    /// - Parameter languages: BCP 47, the best first; Spanish stands in where there is a text in none of them.
    public func words(_ record: MailRecord, languages: [String]) -> (subject: String, text: String) {
        let tags = languages.flatMap { [$0.lowercased(), String($0.lowercased().prefix { $0 != "-" })] } + [Self.base]
        let template = tags.lazy.compactMap { templates[$0] }.first
        return template?.words(for: MailRecord.fields.values(record)) ?? ("", "")
    }
}
