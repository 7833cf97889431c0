/// styles.yaml, read: margins, the scale of sizes, and the named styles.
struct StyleSheet: Sendable {
    var margins: Sheet.Margins
    /// Points by the names that `size` may have.
    var sizes: [String: Double]
    /// The same names in the larger sizes.
    var largePrint: [String: Double]
    /// By the name of an element or a class.
    var styles: [String: Style]
    /// The fonts asked for, in the order of the file.
    var families: [Family] = []

    /// A font that a style asks for.
    struct Family {
        let name: String
        /// What is wrong where no such font is installed.
        let ifUnknown: LayoutError
    }

    var names: [String] { Array(styles.keys) }

    func has(_ name: String) -> Bool { styles[name] != nil }

    /// What an element's own style and its classes say, the later over the earlier.
    func style(of element: MarkupElement) -> Style {
        ([element.name] + element.classes).reduce(into: Style()) { sum, name in
            sum.values.merge(styles[name]?.values ?? [:]) { _, later in later }
        }
    }
}
