/// HTML as a tree of values: what is left once libxml2 has made sense of it.
public indirect enum HTMLNode: Hashable, Sendable {
    /// An element: name and attribute names in lower case.
    case element(name: String, attributes: [String: String], children: [HTMLNode])
    /// Text with its entities resolved.
    case text(String)
}
