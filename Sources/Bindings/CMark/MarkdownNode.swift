/// Markdown as a tree of values, in CommonMark's vocabulary.
public indirect enum MarkdownNode: Hashable, Sendable {
    /// A heading, level 1 to 6.
    case heading(level: Int, [MarkdownNode])
    /// A paragraph of inlines.
    case paragraph([MarkdownNode])
    /// A list; `start` is `nil` where items have bullets.
    case list(start: Int?, items: [[MarkdownNode]])
    /// Words of somebody else.
    case quote([MarkdownNode])
    /// A break between parts.
    case thematicBreak
    /// Text as it stands: of a code block, or HTML within the Markdown, which stays text.
    case verbatim(String)
    /// A run of text.
    case text(String)
    /// Stressed words.
    case emphasis([MarkdownNode])
    /// Strongly stressed words.
    case strong([MarkdownNode])
    /// A link or a picture: its words, and where it leads.
    case link([MarkdownNode], url: String)
    /// A line break that means nothing.
    case softBreak
    /// A line break that means one.
    case lineBreak
}
