public import Bindings
public import Letters

/// What is to be set, top to bottom, before anything has a position: the meeting point of letters and layouts.
///
/// All lengths are points (1/72 in). Letters become a flow by `LetterFlow`, sheets by their layout; `Compositor` breaks
/// a flow into pages.
public indirect enum Flow: Hashable, Sendable {
    /// A run of lines.
    case paragraph(FlowParagraph)
    /// Rows of cells.
    case table(FlowTable)
    /// A horizontal line across the measure.
    case rule(thickness: Double, grey: Double, before: Double, after: Double)
    /// White space; swallowed at the top of a page.
    case space(Double)
    /// A picture, made to fit, never enlarged beyond 72 dpi and never split.
    case picture(Picture, PictureFit, align: Alignment)
    /// A square for machines to read, `side` points with its quiet zone; `alternative` is said to who cannot see it.
    case code(QRCode, side: Double, alternative: FlowSpan, align: Alignment)
    /// Items that stay on one page where they fit on one; `box` draws around or behind them.
    case group([Flow], box: BoxStyle)
    /// What follows starts on a new page.
    case pageBreak

    /// Where lines stand within the measure, by the direction of the text: `start` is right in Arabic.
    public enum Alignment: String, Hashable, Sendable, Codable {
        /// Where reading begins.
        case start
        /// Where reading ends.
        case end
        /// In the middle.
        case center
    }

    /// Which way the words of a paragraph are read.
    public enum Direction: String, Hashable, Sendable {
        /// As the words themselves say.
        case automatic = "auto"
        /// From left to right, whatever the words are: a list whose lines begin at one edge.
        case leftToRight = "ltr"
        /// From right to left.
        case rightToLeft = "rtl"
    }
}

/// What a picture is made to fit, besides the measure.
public enum PictureFit: Hashable, Sendable {
    /// A box in points.
    case box(width: Double, height: Double)
    /// A share of the height of the text area, 0 to 1: a photograph among the text.
    case share(Double)
    /// The whole text area, which it has to itself, in the middle: a page of writing.
    case page
}

/// How characters look.
public struct TextStyle: Hashable, Sendable {
    /// The family asked for first; other scripts follow by `Fonts/fonts.conf`.
    public var family: String = "Andika"
    /// Size in points.
    public var size: Double = 12
    /// Bold.
    public var bold: Bool = false
    /// Italic.
    public var italic: Bool = false
    /// 0 black to 1 white.
    public var grey: Double = 0
    /// Extra space between letters in thousandths of an em.
    public var tracking: Double = 0
    /// The language of the words (BCP 47), for shaping and the choice of Chinese or Japanese forms.
    public var language: String?

    /// Andika, 12 pt, black.
    public init() {}
}

/// A run of characters of one style.
public struct FlowSpan: Hashable, Sendable {
    /// What a span holds.
    public enum Content: Hashable, Sendable {
        /// Words.
        case text(String)
        /// A line break inside the paragraph.
        case lineBreak
        /// An empty box to tick, drawn as a square of the style's size.
        case tickBox
    }
    /// What it holds.
    public var content: Content
    /// How it looks.
    public var style: TextStyle

    /// Makes a span.
    public init(_ content: Content, style: TextStyle = TextStyle()) {
        self.content = content
        self.style = style
    }
}

/// The place of a paragraph in the structure of the document: becomes a tag of the PDF (ISO 32000-1, 14.8.4).
public enum Role: Hashable, Sendable {
    /// A heading of level 1 to 3.
    case heading(Int)
    /// A paragraph.
    case paragraph
    /// A quotation.
    case quote
    /// An item of a list.
    case listItem
    /// A picture.
    case figure
    /// Something that is not content: a running foot.
    case artifact
}

/// A run of lines and how they stand.
public struct FlowParagraph: Hashable, Sendable {
    /// The characters.
    public var spans: [FlowSpan]
    /// Its place in the structure.
    public var role: Role = .paragraph
    /// Where lines stand.
    public var align: Flow.Alignment = .start
    /// Which way the words are read.
    public var direction: Flow.Direction = .automatic
    /// Distance of baselines, as a multiple of the largest size in the line.
    public var leading: Double = 1.45
    /// White space above; the larger of two neighbours' counts, and none at the top of a page.
    public var before: Double = 0
    /// White space below.
    public var after: Double = 0
    /// Indent at the side where reading begins.
    public var indentStart: Double = 0
    /// Indent at the side where reading ends.
    public var indentEnd: Double = 0
    /// Further indent of the first line; negative for a hanging mark.
    public var firstLine: Double = 0
    /// How far what a line has too much is set in on the next, where line breaks carry meaning: turned over as in a poem, it
    /// is seen to be the same line. 0 where line breaks mean nothing.
    public var turnover: Double = 0
    /// A mark that hangs in the indent before the first line: a bullet, a number.
    public var mark: String?
    /// Whether the paragraph keeps to one page with the next item.
    public var keepWithNext: Bool = false
    /// How many lines must stay together at a page's foot and head; 2 forbids widows and orphans.
    public var keepLines: Int = 2
    /// Vertical rules at the side where reading begins, as beside quotations within quotations: each just outside of this
    /// indent.
    public var sideRules: [Double] = []

    /// Makes a paragraph of spans.
    public init(_ spans: [FlowSpan]) { self.spans = spans }
}

/// Rows of cells. Rows never break across pages unless they are higher than one; header rows come again on each page.
public struct FlowTable: Hashable, Sendable {
    /// How wide a column is.
    public enum Width: Hashable, Sendable {
        /// Points.
        case fixed(Double)
        /// A share of what fixed columns leave.
        case share(Double)
    }
    /// A row.
    public struct Row: Hashable, Sendable {
        /// The cells, at most one per column; a cell may span several.
        public var cells: [Cell]
        /// Rules above and below the row: thickness in points, 0 for none.
        public var ruleAbove: Double = 0
        /// See `ruleAbove`.
        public var ruleBelow: Double = 0
        /// Background, 0 black to 1 white.
        public var background: Double = 1
        /// The least height.
        public var minHeight: Double = 0
        /// Whether the row stands on one page with the next: the head of a group.
        public var keepWithNext: Bool = false
        /// Makes a row.
        public init(cells: [Cell]) { self.cells = cells }
    }
    /// A cell: a flow of its own.
    public struct Cell: Hashable, Sendable {
        /// What stands in it.
        public var content: [Flow]
        /// How many columns it takes.
        public var columns: Int = 1
        /// A rule at the cell's foot (a line to write on): thickness in points.
        public var ruleBelow: Double = 0
        /// Makes a cell.
        public init(content: [Flow]) { self.content = content }
    }
    /// The columns.
    public var columns: [Width]
    /// Rows that come again at the top of each page.
    public var header: [Row] = []
    /// The rows.
    public var rows: [Row]
    /// Space between columns.
    public var gutter: Double = 12
    /// White space inside each cell, above and below.
    public var cellPadding: Double = 3
    /// White space above and below the table.
    public var before: Double = 0
    /// See `before`.
    public var after: Double = 0

    /// Makes a table.
    public init(columns: [Width], rows: [Row]) {
        self.columns = columns
        self.rows = rows
    }
}

/// What is drawn around a group of items.
public struct BoxStyle: Hashable, Sendable {
    /// Thickness of the frame in points, 0 for none.
    public var frame: Double = 0
    /// Grey of the background, 1 for none.
    public var background: Double = 1
    /// White space inside the frame.
    public var padding: Double = 0
    /// White space above and below.
    public var before: Double = 0
    /// See `before`.
    public var after: Double = 0
    /// The least height of the whole box, 0 for as high as its content.
    public var minHeight: Double = 0

    /// No frame, no background.
    public init() {}
}

/// A whole sheet to be set: what a layout yields.
public struct Sheet: Hashable, Sendable {
    /// Margins in points.
    public struct Margins: Hashable, Sendable {
        /// From the paper's upper edge.
        public var top: Double = 56
        /// From the lower edge to the text; the running foot stands below.
        public var bottom: Double = 64
        /// From the left edge.
        public var left: Double = 62
        /// From the right edge.
        public var right: Double = 62
        /// The house margins.
        public init() {}
    }
    /// The paper.
    public var paper: Paper
    /// White space around the text.
    public var margins: Margins
    /// What is set.
    public var content: [Flow]
    /// The running foot of every page, set in the lower margin; `{page}` and `{pages}` are replaced per page.
    public var foot: [Flow]
    /// The document's language (BCP 47).
    public var language: String

    /// Makes a sheet.
    public init(paper: Paper, margins: Margins = Margins(), content: [Flow], foot: [Flow] = [], language: String) {
        self.paper = paper
        self.margins = margins
        self.content = content
        self.foot = foot
        self.language = language
    }
}
