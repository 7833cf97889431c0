internal import Bindings
internal import Letters

/// HTML -> blocks: the one door through which all HTML of letters goes.
enum HTMLText {
    /// What HTML gave.
    struct Result {
        /// The blocks that are seen on a screen.
        var blocks: [Block] = []
        /// Where pictures would be fetched from; nothing ever is.
        var pictures: [String] = []
        /// False where the HTML was too deep or too large to take all of it.
        var isWhole = true
    }

    /// The blocks of HTML that is already Unicode.
    static func read(untrusted html: String) -> Result {
        guard let document = HTMLDocument(untrusted: html) else { return Result() }
        let (root, isWhole) = document.tree()
        var walk = HTMLWalk()
        walk.visit(root)
        walk.endRuns()
        return Result(blocks: walk.blocks, pictures: walk.pictures, isWhole: isWhole)
    }
}
