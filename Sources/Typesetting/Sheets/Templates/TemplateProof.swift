/// The proof of a template: its markup with every branch standing, line for line, before any record is at hand.
///
/// Fields become `0`, the ends of sections become processing instructions. Since a section must begin and end within
/// one element, a template whose proof is right yields right markup for every record.
enum TemplateProof {
    /// The targets of the processing instructions that stand for the ends of sections.
    static let sectionStart = "section-start"
    static let sectionEnd = "section-end"

    static func text(of template: LayoutText, tags: [TemplateTag]) -> String {
        var proof = ""
        var index = template.text.startIndex
        for tag in tags {
            proof += template.text[index..<tag.range.lowerBound]
            proof += replacement(for: tag)
            // Lines keep their numbers: a comment may run over several.
            proof += String(repeating: "\n", count: template.text[tag.range].count { $0.isNewline })
            index = tag.range.upperBound
        }
        return proof + template.text[index...]
    }

    private static func replacement(for tag: TemplateTag) -> String {
        switch tag.kind {
        case .variable: "0"
        case .open: "<?\(sectionStart) \(tag.name)?>"
        case .close: "<?\(sectionEnd) \(tag.name)?>"
        case .comment: ""
        }
    }
}
