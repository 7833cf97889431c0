/// What text stands on: to see white on white. Known only where every ground is said in the elements themselves, as old
/// mails do it; where a style sheet colours grounds, nobody can tell without being a browser.
struct HTMLGround {
    private let isKnown: Bool
    /// `nil` where it is a picture, or a colour that is not known here.
    private var colour = HTMLColour("white")
    private var ink: HTMLColour?

    /// - Parameter styles: the document's style sheets.
    init(styles: HTMLStyleSheet) { isKnown = !styles.coloursGrounds }

    /// Whether the text that stands here is not seen.
    var hidesText: Bool { isKnown && ink != nil && ink == colour }

    /// The ground within an element.
    func within(_ attributes: [String: String]) -> HTMLGround {
        var inner = self
        let style = attributes["style"].map { HTMLDeclarations($0) }
        if let said = style?["background-color"] ?? style?["background"] ?? attributes["bgcolor"] {
            inner.colour = HTMLColour(said)
        }
        if attributes["background"] != nil || style?["background-image"] != nil { inner.colour = nil }
        if let said = style?["color"] ?? attributes["color"] { inner.ink = HTMLColour(said) }
        return inner
    }
}
