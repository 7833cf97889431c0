/// A Mustache tag as it stands in a template.
struct TemplateTag: Sendable {
    /// What a tag does.
    enum Kind: Sendable {
        case variable
        /// `#` or `^`: what follows is set where the field is there, or where it is not.
        case open
        case close
        case comment
    }

    let kind: Kind
    let name: String
    let range: Range<String.Index>
    /// The line it begins in, from 1.
    let line: Int
    /// Whether it stands between `<` and `>`.
    let isInsideElementTag: Bool
}

extension TemplateTag {
    /// The tags of a template in their order.
    ///
    /// Of Mustache, layouts use variables, sections, inverted sections and comments. What would let a value through
    /// unescaped, or read another file, is an error.
    static func all(in template: LayoutText) throws(LayoutError) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var place = Place(index: template.text.startIndex)
        while let opening = template.text.range(of: "{{", from: place.index) {
            place.advance(to: opening.lowerBound, in: template.text)
            guard let closing = template.text.range(of: "}}", from: opening.upperBound) else {
                throw template.error(.badTag, line: place.line)
            }
            let body = template.text[opening.upperBound..<closing.lowerBound]
            guard let (kind, name) = try read(body, place: place, in: template) else {
                throw template.error(.badTag, line: place.line)
            }
            let range = opening.lowerBound..<closing.upperBound
            tags.append(
                TemplateTag(kind: kind, name: name, range: range, line: place.line, isInsideElementTag: place.isInTag))
            place.skip(to: closing.upperBound, in: template.text)
        }
        return tags
    }

    private static func read(
        _ body: Substring, place: Place, in template: LayoutText
    ) throws(LayoutError) -> (Kind, String)? {
        let trimmed = body.trimmingPrefix(while: \.isWhitespace)
        if trimmed.first == "!" { return (.comment, "") }
        if let mark = trimmed.first, "{&><$=%".contains(mark) {
            throw template.error(.tagNotAllowed("{{\(mark)"), line: place.line)
        }
        let kind: Kind =
            switch trimmed.first {
            case "#", "^": .open
            case "/": .close
            default: .variable
            }
        let name = String(kind == .variable ? trimmed : trimmed.dropFirst()).trimmed
        guard name.wholeMatch(of: /\.|[a-z0-9-]+(\.[a-z0-9-]+)*/) != nil else { return nil }
        return (kind, name)
    }
}

/// Where the reading stands: its line, and whether between `<` and `>`.
private struct Place {
    var index: String.Index
    var line = 1
    var isInTag = false

    mutating func advance(to end: String.Index, in text: String) {
        for character in text[index..<end] {
            if character.isNewline { line += 1 }
            if character == "<" { isInTag = true } else if character == ">" { isInTag = false }
        }
        index = end
    }

    mutating func skip(to end: String.Index, in text: String) {
        line += text[index..<end].count { $0.isNewline }
        index = end
    }
}
