internal import Mustache

/// How a record's words become text of the small HTML: nothing in them is ever read as markup.
struct XMLText: MustacheContentType {
    /// The name that `pragma` asks for.
    private static let name = "SMALL-HTML"

    /// The directive that makes a template escape by this type: put before the template's first line.
    ///
    /// Mustache's own escaping looks at whole characters, so that a `<` followed by a combining mark gets through it.
    static let pragma: String = {
        MustacheContentTypes.register(XMLText(), named: name)
        return "{{% CONTENT_TYPE: \(name)}}"
    }()

    func escapeText(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// The text with a visible U+FFFD for what XML cannot hold (XML 1.0, production 2, Char).
    static func printable(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { view.append(isCharacter(scalar) ? scalar : "\u{FFFD}") }
        return String(view)
    }

    private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
