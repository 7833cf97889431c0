public import Foundation
public import Letters

/// A set of layouts: templates, named styles and words, all read and checked before anything is set.
public struct LayoutSet: Sendable {
    private let templates: [SheetKind: Template]
    private let styles: StyleSheet
    private let strings: LayoutStrings

    /// Reads a set and checks all of it, so that no sheet fails in the middle of a run.
    ///
    /// - Parameters:
    ///   - standard: the folder of the set, such as `Layouts/standard`.
    ///   - overrides: the campaign's `layouts/`, whose files replace the set's file by file; it need not exist.
    public init(standard: URL, overrides: URL? = nil) throws(LayoutError) {
        let files = LayoutFiles(standard: standard, overrides: overrides)
        try files.checkNames()
        styles = try StyleReader(try files.text("styles.yaml")).read()
        strings = try LayoutStrings(files)
        // Mails are written elsewhere, but a fault in their words is to be known as early as any other.
        _ = try MailLayout(files)
        var templates: [SheetKind: Template] = [:]
        for kind in SheetKind.allCases {
            let fields = kind.fields
            let check = MarkupCheck(
                styles: styles, strings: strings, pictures: Set(fields.filter { $0.value == .picture }.keys),
                takesLetter: kind == .letter)
            templates[kind] = try Template(try files.text(kind.file), fields: fields, check: check)
        }
        self.templates = templates
    }

    /// Throws where a style asks for a font that is not among these: another would be taken in its place without a word.
    public func check(fonts: Set<String>) throws(LayoutError) {
        for family in styles.families where !fonts.contains(family.name) { throw family.ifUnknown }
    }

    /// What is said of a campaign's languages that the sheets have no words in; `nil` where they have words in all.
    public func notice(onLanguages languages: [String]) -> Sentence? {
        let missing = languages.filter { strings.has($0) == nil }
        guard !missing.isEmpty else { return nil }
        let choice = strings.choice(of: languages)
        let used = [choice.lead, choice.second].compactMap { $0 }
        return Sentence(
            "layouts.languages-missing",
            [
                "missing": missing.joined(separator: ", "), "used": used.joined(separator: ", "),
                "known": strings.languages.joined(separator: ", "),
            ])
    }

    /// How the words of letters look: the named style `letter`, where the set has one.
    public var letterStyle: LetterStyle {
        var letter = LetterStyle()
        guard let style = styles.styles["letter"] else { return letter }
        if let family = style.word(.family) { letter.base.family = family }
        if let size = style.word(.size).flatMap({ styles.sizes[$0] }) { letter.base.size = size }
        if let leading = style.number(.leading) { letter.leading = leading }
        return letter
    }

    /// The sheet for a record.
    ///
    /// - Parameters:
    ///   - languages: the sheet's languages (BCP 47), the first leading; those the set has no words in are passed
    ///     over, and Spanish stands in where that leaves none.
    ///   - letter: what `<letter/>` stands for, in the layout of letters.
    public func sheet<Record: SheetRecord>(
        _ record: Record, languages: [String], paper: Paper, letter: [Flow] = []
    ) throws(LayoutError) -> Sheet {
        guard let template = templates[Record.kind] else {
            throw LayoutError(file: Record.kind.file, line: nil, fault: .missingFile)
        }
        let markup = try template.markup(for: Record.fields.values(record))
        return SheetSetter(styles: styles, words: strings.choice(of: languages), paper: paper)
            .sheet(markup, pictures: record.pictures, largePrint: record.largePrint, letter: letter)
    }
}

extension LayoutStrings {
    /// Reads all words of a set, the Spanish first. The campaign's words take the place of the standard ones entry by entry,
    /// so that it need not repeat those it leaves as they are.
    fileprivate init(_ files: LayoutFiles) throws(LayoutError) {
        let file = "strings/\(Self.base).yaml"
        let standard = try StringReader(try files.standardText(file)).entries(base: [:], mayAdd: true)
        var own: [String: StringEntry] = [:]
        if let text = try files.ownText(file) {
            own = try StringReader(text).entries(base: standard, mayAdd: true)
        }
        // What the sheets hand over is what the standard words ask for, whatever the campaign's make of it.
        let known = standard.merging(own) { standard, _ in standard }
        var tables = [Self.base: standard.merging(own) { _, own in own }]
        for language in files.languages(in: "strings") where language != Self.base {
            tables[language] = try files.merged("strings/\(language).yaml") { text throws(LayoutError) in
                try StringReader(text).entries(base: known, mayAdd: false)
            }
        }
        var names: [String: [String: String]] = [:]
        for language in files.languages(in: "languages") {
            names[language] = try files.merged("languages/\(language).yaml") { text throws(LayoutError) in
                try StringReader(text).names()
            }
        }
        self.init(tables: tables, names: names)
    }
}

extension SheetKind {
    /// The fields that the kind's record has.
    fileprivate var fields: [String: FieldShape] {
        switch self {
        case .facilityCover: FacilityCoverRecord.fields.shapes()
        case .prisonerCover: PrisonerCoverRecord.fields.shapes()
        case .manifest: ManifestRecord.fields.shapes()
        case .receipt: ReceiptRecord.fields.shapes()
        case .family: FamilyRecord.fields.shapes()
        case .refusal: RefusalRecord.fields.shapes()
        case .letter: LetterSheetRecord.fields.shapes()
        }
    }
}
