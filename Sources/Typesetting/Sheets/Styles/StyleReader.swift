internal import Letters
internal import Yams

/// Reads styles.yaml.
struct StyleReader {
    private let yaml: YAMLText

    init(_ source: LayoutText) { yaml = YAMLText(source: source) }

    /// The file's margins, sizes and styles; throws with the line of what cannot be read.
    func read() throws(LayoutError) -> StyleSheet {
        var sheet = StyleSheet(margins: Sheet.Margins(), sizes: [:], largePrint: [:], styles: [:])
        let known = ["margins", "sizes", "large-print", "styles"]
        let parts = try yaml.root()
        // Styles last, wherever they stand: they use the names of the sizes.
        for part in parts where part.key != "styles" {
            switch part.key {
            case "margins": sheet.margins = try margins(part)
            case "sizes": sheet.sizes = try sizes(part)
            case "large-print": sheet.largePrint = try sizes(part)
            default: throw yaml.source.error(.unknownKey(part.key, known: known), line: part.line)
            }
        }
        for name in known where !parts.contains(where: { $0.key == name }) {
            throw yaml.source.error(.missingKey(name), line: 1)
        }
        for name in sheet.sizes.keys.sorted() where sheet.largePrint[name] == nil {
            let line = parts.first { $0.key == "large-print" }?.line
            throw yaml.source.error(.missingKey(name), line: line)
        }
        for part in parts where part.key == "styles" {
            for style in try yaml.pairs(of: part.value) {
                sheet.styles[style.key] = try self.style(style, in: &sheet)
            }
        }
        return sheet
    }

    private func margins(_ part: YAMLText.Pair) throws(LayoutError) -> Sheet.Margins {
        var margins = Sheet.Margins()
        for side in try yaml.pairs(of: part.value) {
            // Enough that printers reach all of it and the foot has room; little enough that text is left on any paper.
            let least = side.key == "bottom" ? 14.0 : 5.0
            let bounds = Paper.points(millimetres: least)...Paper.points(millimetres: 80)
            guard let length = side.value.scalar.flatMap({ Length.points($0.string) }), bounds.contains(length) else {
                throw bad(side, example: "20mm")
            }
            switch side.key {
            case "top": margins.top = length
            case "bottom": margins.bottom = length
            case "left": margins.left = length
            case "right": margins.right = length
            default:
                throw yaml.source.error(
                    .unknownKey(side.key, known: ["top", "bottom", "left", "right"]), line: side.line)
            }
        }
        return margins
    }

    private func sizes(_ part: YAMLText.Pair) throws(LayoutError) -> [String: Double] {
        var sizes: [String: Double] = [:]
        for pair in try yaml.pairs(of: part.value) {
            guard let length = pair.value.scalar.flatMap({ Length.points($0.string) }), (4...200).contains(length)
            else {
                throw bad(pair, example: "12")
            }
            sizes[pair.key] = length
        }
        return sizes
    }

    private func style(_ pair: YAMLText.Pair, in sheet: inout StyleSheet) throws(LayoutError) -> Style {
        var style = Style()
        for entry in try yaml.pairs(of: pair.value) {
            guard let property = StyleProperty(rawValue: entry.key) else {
                let known = StyleProperty.allCases.map(\.rawValue)
                throw yaml.source.error(.unknownKey(entry.key, known: known), line: entry.line)
            }
            let reading = StyleValueReader(kind: property.kind, sizes: sheet.sizes)
            guard let value = entry.value.scalar.flatMap({ reading.value(of: $0.string) }) else {
                throw bad(entry, example: reading.example)
            }
            style.values[property] = value
            if property == .family, case .word(let family) = value {
                let unknown = yaml.source.error(.unknownFont(family), line: entry.line)
                sheet.families.append(StyleSheet.Family(name: family, ifUnknown: unknown))
            }
        }
        return style
    }

    private func bad(_ pair: YAMLText.Pair, example: String) -> LayoutError {
        let written = pair.value.scalar?.string ?? ""
        return yaml.source.error(.badValue(written, name: pair.key, example: example), line: pair.line)
    }
}
