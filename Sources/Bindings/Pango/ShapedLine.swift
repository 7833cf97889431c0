/// A line of shaped text. Lengths are points; y grows downwards from the baseline.
public struct ShapedLine: Hashable, Sendable {
    /// The runs, from left to right.
    public var runs: [ShapedRun]
    /// How far the line's left end stands from the left edge of the measure.
    public var offset: Double
    /// The line's width.
    public var width: Double
    /// How far ink reaches above the baseline.
    public var inkAscent: Double
    /// How far ink reaches below the baseline.
    public var inkDescent: Double
    /// The largest font size among the runs.
    public var size: Double
    /// Whether the line is read from right to left, whatever single runs are.
    public var isRightToLeft: Bool
}

/// Glyphs of one font, shaped together.
public struct ShapedRun: Hashable, Sendable {
    /// A glyph and where it stands, relative to the line's left end and the baseline.
    public struct Glyph: Hashable, Sendable, Codable {
        /// The glyph's number in its font.
        public var id: UInt32
        /// To the right, in points.
        public var x: Double
        /// Downwards, in points.
        public var y: Double

        /// Names and places a glyph.
        public init(id: UInt32, x: Double, y: Double) {
            self.id = id
            self.x = x
            self.y = y
        }
    }

    /// Which bytes of the text belong to which glyphs, in reading order.
    public struct Cluster: Hashable, Sendable, Codable {
        /// Bytes of UTF-8.
        public var bytes: Int
        /// Glyphs.
        public var glyphs: Int

        /// Pairs bytes and glyphs.
        public init(bytes: Int, glyphs: Int) {
            self.bytes = bytes
            self.glyphs = glyphs
        }
    }

    /// What a run is.
    public enum Kind: Hashable, Sendable {
        /// Text in a font.
        case glyphs
        /// A placeholder that the caller asked for (U+FFFC).
        case object
        /// Characters that no font has.
        case missing
    }

    /// What the run is.
    public var kind: Kind
    /// The face; of no meaning for an object.
    public var typeface: Typeface
    /// The font's size in points.
    public var size: Double
    /// The glyphs from left to right.
    public var glyphs: [Glyph]
    /// The text the glyphs show.
    public var text: String
    /// The text's parts and their glyphs.
    public var clusters: [Cluster]
    /// Whether reading order runs from the last glyph to the first.
    public var isRightToLeft: Bool
    /// Left end of the run, relative to the line.
    public var x: Double
    /// Width of the run.
    public var width: Double
    /// Which of the caller's spans the run belongs to.
    public var span: Int
}
