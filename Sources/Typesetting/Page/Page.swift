public import Bindings
public import Letters

/// A page with everything on it in its place. A value: what is printed, previewed or checked reads it.
public struct Page: Hashable, Sendable {
    /// Width in points.
    public var width: Double
    /// Height in points.
    public var height: Double
    /// What stands on it, in reading order.
    public var elements: [PageElement]

    /// Makes a page.
    public init(width: Double, height: Double, elements: [PageElement] = []) {
        self.width = width
        self.height = height
        self.elements = elements
    }

    /// Whether nothing at all stands on it: the verso of a letter's last sheet.
    public var isBlank: Bool { elements.isEmpty }
}

/// Something on a page. Positions are points from the page's upper left corner.
public indirect enum PageElement: Hashable, Sendable {
    /// Shaped text on a baseline.
    case glyphs(GlyphRun)
    /// A filled rectangle: a rule, a background.
    case fill(Rectangle, grey: Double)
    /// The outline of a rectangle.
    case frame(Rectangle, thickness: Double, grey: Double)
    /// A picture.
    case picture(Picture, Rectangle)
    /// A square for machines to read.
    case code(CodeSquare)
    /// Characters that no font has, as a box that is seen.
    case missing(text: String, Rectangle)
    /// Elements that are one part of the document's structure.
    case tagged(Role, [PageElement])
}

/// A rectangle in points.
public struct Rectangle: Hashable, Sendable {
    /// Left edge.
    public var x: Double
    /// Upper edge.
    public var y: Double
    /// Width.
    public var width: Double
    /// Height.
    public var height: Double

    /// Makes a rectangle.
    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }
}

/// Glyphs of one font on one baseline, with the text they show.
public struct GlyphRun: Hashable, Sendable {
    /// The face.
    public var typeface: Typeface
    /// Size in points.
    public var size: Double
    /// 0 black to 1 white.
    public var grey: Double
    /// Left end of the line the run stands in.
    public var x: Double
    /// The baseline.
    public var baseline: Double
    /// The glyphs, relative to `x` and the baseline.
    public var glyphs: [ShapedRun.Glyph]
    /// The text.
    public var text: String
    /// The text's parts and their glyphs, in reading order.
    public var clusters: [ShapedRun.Cluster]
    /// Whether reading order runs from the last glyph to the first.
    public var isRightToLeft: Bool
}

extension PageElement {
    /// The element moved.
    func moved(x dx: Double, y dy: Double) -> PageElement {
        switch self {
        case .glyphs(let run): return .glyphs(run.moved(x: dx, y: dy))
        case .fill(let rectangle, let grey): return .fill(rectangle.moved(x: dx, y: dy), grey: grey)
        case .frame(let rectangle, let thickness, let grey):
            return .frame(rectangle.moved(x: dx, y: dy), thickness: thickness, grey: grey)
        case .picture(let picture, let rectangle): return .picture(picture, rectangle.moved(x: dx, y: dy))
        case .code(let square): return .code(square.moved(x: dx, y: dy))
        case .missing(let text, let rectangle): return .missing(text: text, rectangle.moved(x: dx, y: dy))
        case .tagged(let role, let elements): return .tagged(role, elements.map { $0.moved(x: dx, y: dy) })
        }
    }
}

extension GlyphRun {
    func moved(x dx: Double, y dy: Double) -> GlyphRun {
        var run = self
        run.x += dx
        run.baseline += dy
        return run
    }
}

extension Rectangle {
    func moved(x dx: Double, y dy: Double) -> Rectangle {
        Rectangle(x: x + dx, y: y + dy, width: width, height: height)
    }
}

extension Page {
    /// The text of the page in reading order, one line a baseline; without running feet.
    public var text: String { elements.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n") }

    /// What stands on the page that no font could show.
    public var missingText: [String] { elements.flatMap(\.missingText) }
}

extension PageElement {
    var text: String {
        switch self {
        case .glyphs(let run): run.text
        case .missing(let text, _): text
        case .code(let square): square.words ?? ""
        case .tagged(.artifact, _), .fill, .frame, .picture: ""
        case .tagged(_, let elements): elements.joinedText
        }
    }

    var missingText: [String] {
        switch self {
        case .missing(let text, _): [text]
        case .tagged(_, let elements): elements.flatMap(\.missingText)
        default: []
        }
    }
}

extension [PageElement] {
    /// Runs on one baseline are one line.
    fileprivate var joinedText: String {
        var text = ""
        var baseline: Double?
        for element in self {
            if case .glyphs(let run) = element, baseline == nil || abs(run.baseline - (baseline ?? 0)) < 0.01 {
                text += run.text
                baseline = run.baseline
            } else {
                let piece = element.text
                if case .glyphs(let run) = element {
                    baseline = run.baseline
                } else if case .missing = element {
                } else {
                    baseline = nil
                }
                if case .missing = element {
                    text += piece
                } else {
                    text += (text.isEmpty || piece.isEmpty ? "" : "\n") + piece
                }
            }
        }
        return text
    }
}
