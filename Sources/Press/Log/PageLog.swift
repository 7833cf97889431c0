internal import Bindings
internal import Letters
public import Typesetting

/// Prints pages as stable text: words and rounded positions, no glyph ids, so that differences explain themselves.
public enum PageLog {
    /// One line an element; positions in whole points from the upper left corner.
    public static func log(_ pages: [Page]) -> String {
        pages.enumerated().map { index, page in
            let head = "page \(index + 1) \(rounded(page.width))×\(rounded(page.height))"
            return ([head] + page.elements.flatMap { lines(of: $0, indent: "  ") }).joined(separator: "\n")
        }
        .joined(separator: "\n") + "\n"
    }

    private static func lines(of element: PageElement, indent: String) -> [String] {
        switch element {
        case .glyphs(let run):
            let face = run.typeface.file.split(separator: "/").last.map(String.init) ?? ""
            let font = face.split(separator: ".").first.map(String.init) ?? ""
            let x = run.x + (run.glyphs.first?.x ?? 0)
            return ["\(indent)\(rounded(x)),\(rounded(run.baseline)) \(font) \(rounded(run.size)) “\(run.text)”"]
        case .fill(let place, _): return ["\(indent)\(at(place)) fill"]
        case .frame(let place, _, _): return ["\(indent)\(at(place)) frame"]
        case .picture(let picture, let place):
            return ["\(indent)\(at(place)) picture \(picture.width)×\(picture.height)"]
        case .code(let square):
            let words = square.words.map { " (\($0))" } ?? ""
            return [
                "\(indent)\(at(square.place)) code \(square.code.side)×\(square.code.side) “\(square.code.text)”\(words)"
            ]
        case .missing(let text, let place): return ["\(indent)\(at(place)) missing “\(text)”"]
        case .tagged(let role, let elements):
            return ["\(indent)\(name(of: role))"] + elements.flatMap { lines(of: $0, indent: indent + "  ") }
        }
    }

    private static func name(of role: Role) -> String {
        switch role {
        case .heading(let level): "heading \(level)"
        case .paragraph: "paragraph"
        case .quote: "quote"
        case .listItem: "list item"
        case .figure: "figure"
        case .artifact: "artifact"
        }
    }

    private static func at(_ place: Rectangle) -> String {
        "\(rounded(place.x)),\(rounded(place.y)) \(rounded(place.width))×\(rounded(place.height))"
    }

    private static func rounded(_ length: Double) -> String { String(Int(length.rounded())) }
}
