/// How the blocks of a letter look. Lengths are points.
public struct LetterStyle: Hashable, Sendable {
    /// The running text.
    public var base = TextStyle()
    /// Distance of baselines as a multiple of the size: generous, for people who read little.
    public var leading = 1.5
    /// White space between paragraphs, as a multiple of the size.
    public var paragraphGap = 0.75
    /// Sizes of headings, level 1 to 3, as multiples of the base size.
    public var headings = [1.5, 1.25, 1.08]
    /// Indent of quotations and lists, as a multiple of the size.
    public var indent = 1.8
    /// How much of the height of the text area a photograph takes at most, 0 to 1.
    public var photographHeight = 0.6

    /// Andika 12 pt.
    public init() {}

    /// The size for prisoners who need large print, in points.
    public static let largePrintSize = 18.0

    /// The style in large print.
    public var largePrint: LetterStyle {
        var style = self
        style.base.size = max(style.base.size, Self.largePrintSize)
        return style
    }
}
