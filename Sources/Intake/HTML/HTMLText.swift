internal import Bindings
internal import Letters

/// HTML -> blocks: the one door through which all HTML of letters goes.
enum HTMLText {
    /// What HTML gave.
    struct Result {
        /// The blocks that are seen on a screen.
        var blocks: [Block] = []
        /// The words of elements that are not seen.
        var hidden: [String] = []
        /// Where pictures would be fetched from; nothing ever is.
        var pictures: [String] = []
        /// The parts of the mail, with what the HTML itself holds and where it shows them.
        var enclosures = Enclosures()
        /// False where the HTML was too deep or too large to take all of it.
        var isWhole = true
    }

    /// The blocks of HTML that is already Unicode.
    /// - Parameter enclosures: the parts of the mail that the HTML may show.
    static func read(untrusted html: String, enclosures: Enclosures = Enclosures()) -> Result {
        guard let document = HTMLDocument(untrusted: html) else { return Result(enclosures: enclosures) }
        let (root, isWhole) = document.tree()
        var walk = HTMLWalk(hidden: HTMLStyleSheet(of: root), enclosures: enclosures)
        walk.visit(root)
        walk.endRuns()
        return Result(
            blocks: walk.blocks, hidden: walk.hiddenWords, pictures: walk.pictures, enclosures: walk.enclosures,
            isWhole: isWhole)
    }
}
