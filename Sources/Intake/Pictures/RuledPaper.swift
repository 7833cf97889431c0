internal import Bindings

/// Takes the rules off ruled paper, which would come out as black as the writing on them.
enum RuledPaper {
    /// So many long lines make ruled paper; fewer are underlinings, which stay.
    private static let fewest = 6
    /// A rule is at most so thick in pixels: 0.7 mm on a page as wide as the text.
    private static func thickest(on page: Pix) -> Int { max(3, page.width / 250) }

    /// A black-and-white page with level lines, without its rules.
    static func withoutRules(_ page: Pix) -> Pix? {
        guard let long = page.openedByBar(width: max(60, page.width / 7), height: 1) else { return page }
        guard long.marks.count >= fewest else { return page }
        return removing(rules(of: page, horizontal: true), from: page, horizontal: true).flatMap {
            removing(rules(of: $0, horizontal: false), from: $0, horizontal: false)
        }
    }

    /// Thin bars of a length that letters do not have.
    private static func rules(of page: Pix, horizontal: Bool) -> Pix? {
        let length = max(40, page.width / 20)
        let bars =
            horizontal ? page.openedByBar(width: length, height: 1) : page.openedByBar(width: 1, height: 3 * length)
        let thickest = thickest(on: page)
        let thick =
            horizontal
            ? bars?.openedByBar(width: 1, height: thickest) : bars?.openedByBar(width: thickest, height: 1)
        return thick.flatMap { bars?.subtracting($0) }
    }

    /// Strokes that crossed a rule are joined again where it was.
    private static func removing(_ rules: Pix?, from page: Pix, horizontal: Bool) -> Pix? {
        let thickest = thickest(on: page)
        guard let rules, let wide = rules.thickened(by: thickest > 5 ? 3 : 1), let bare = page.subtracting(wide) else {
            return page
        }
        let bridged =
            horizontal
            ? bare.closedByBar(width: 1, height: thickest + 2) : bare.closedByBar(width: thickest + 2, height: 1)
        return bridged?.within(wide)?.joined(with: bare)?.without(smallerThan: max(1, page.width / 500))
    }
}
