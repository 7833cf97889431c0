public import Letters

extension LayoutError {
    /// An entry of `layouts.yaml` of the string files.
    public var sentence: Sentence {
        var arguments = fault.arguments
        arguments["file"] = file
        if let line { arguments["line"] = String(line) }
        return Sentence("layouts." + fault.entry, arguments)
    }
}

extension LayoutError.Fault {
    fileprivate var entry: String {
        switch self {
        case .missingFile: "missing_file"
        case .unknownFile: "unknown_file"
        case .notUTF8: "not_utf8"
        case .badTag: "bad_tag"
        case .tagNotAllowed: "tag_not_allowed"
        case .openSection: "open_section"
        case .wrongSectionEnd: "wrong_section_end"
        case .unknownField: "unknown_field"
        case .misusedField: "misused_field"
        case .crossingSection: "crossing_section"
        case .notWellFormed: "not_well_formed"
        case .openElement: "open_element"
        case .unknownElement: "unknown_element"
        case .misplacedElement: "misplaced_element"
        case .missingElement: "missing_element"
        case .doubledElement: "doubled_element"
        case .elementInSection: "element_in_section"
        case .misplacedText: "misplaced_text"
        case .unknownAttribute: "unknown_attribute"
        case .missingAttribute: "missing_attribute"
        case .badValue: "bad_value"
        case .unknownFont: "unknown_font"
        case .unknownStyle: "unknown_style"
        case .wrongCells: "wrong_cells"
        case .unknownString: "unknown_string"
        case .missingArgument: "missing_argument"
        case .missingSubject: "missing_subject"
        case .brokenYAML: "broken_yaml"
        case .unknownKey(_, let known): known.isEmpty ? "unknown_key_alone" : "unknown_key"
        case .doubledKey: "doubled_key"
        case .missingKey: "missing_key"
        }
    }

    fileprivate var arguments: [String: String] {
        switch self {
        case .missingFile, .notUTF8, .badTag, .notWellFormed, .missingSubject, .brokenYAML: [:]
        case .unknownFile(let known): ["known": Self.list(known)]
        case .tagNotAllowed(let name), .openSection(let name), .wrongSectionEnd(let name), .misusedField(let name),
            .crossingSection(let name), .openElement(let name), .unknownString(let name), .doubledKey(let name),
            .missingKey(let name), .missingElement(let name), .doubledElement(let name), .unknownFont(let name):
            ["name": name]
        case .unknownField(let name, let known), .unknownElement(let name, let known),
            .unknownStyle(let name, let known), .unknownKey(let name, let known):
            ["name": name, "known": Self.list(known)]
        case .misplacedElement(let name, let parent): ["name": name, "parent": parent]
        case .elementInSection(let name, let section): ["name": name, "section": section]
        case .misplacedText(let parent): ["parent": parent]
        case .unknownAttribute(let name, let element, let known):
            ["name": name, "element": element, "known": Self.list(known)]
        case .missingAttribute(let name, let element): ["name": name, "element": element]
        case .badValue(let value, let name, let example): ["value": value, "name": name, "example": example]
        case .wrongCells(let cells, let columns): ["cells": String(cells), "columns": String(columns)]
        case .missingArgument(let name, let string): ["name": name, "string": string]
        }
    }

    private static func list(_ known: [String]) -> String { known.sorted().joined(separator: ", ") }
}
