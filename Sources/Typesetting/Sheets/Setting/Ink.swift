/// What text takes over from the elements around it.
struct Ink {
    var text = TextStyle()
    var align = Flow.Alignment.start
    var leading = 1.45
    var direction = Flow.Direction.automatic

    /// The ink within an element.
    ///
    /// - Parameter sizes: points by the names of sizes.
    func within(_ element: MarkupElement, style: Style, sizes: [String: Double]) -> Ink {
        var ink = self
        if let family = style.word(.family) { ink.text.family = family }
        if let size = style.word(.size).flatMap({ sizes[$0] }) { ink.text.size = size }
        if let bold = style.flag(.bold) { ink.text.bold = bold }
        if let italic = style.flag(.italic) { ink.text.italic = italic }
        if let grey = style.number(.grey) { ink.text.grey = grey }
        if let tracking = style.number(.tracking) { ink.text.tracking = tracking }
        if let align = style.alignment { ink.align = align }
        if let leading = style.number(.leading) { ink.leading = leading }
        if let language = element.attributes["lang"], !language.isBlank { ink.text.language = language }
        if let direction = element.attributes["dir"].flatMap(Flow.Direction.init) { ink.direction = direction }
        return ink
    }
}
